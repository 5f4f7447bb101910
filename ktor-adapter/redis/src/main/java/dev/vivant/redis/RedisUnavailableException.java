package dev.vivant.redis;

/**
 * Redis did not do what it was asked, or did not say so in time; the message says what and where. Whether it was done
 * is not known.
 */
public final class RedisUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RedisUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
