package dev.vivant.session;

/** Lets so many through at once, and so many a second in the long run. For one thread. */
final class TokenBucket {
  private static final long MILLIS = 1_000;

  private final long one;
  private final long capacity;
  private final int rate;
  private long level;
  private long filledAt;

  TokenBucket(int burst, int perSecond, long nowMillis) {
    this(burst, perSecond, nowMillis, 1);
  }

  /** As many as {@code rate} in so many seconds. */
  TokenBucket(int burst, int rate, long nowMillis, int seconds) {
    this.one = MILLIS * seconds;
    this.capacity = burst * one;
    this.rate = rate;
    this.level = capacity;
    this.filledAt = nowMillis;
  }

  /** Whether one more may pass now; counts it. */
  boolean take(long nowMillis) {
    if (!wouldTake(nowMillis)) {
      return false;
    }
    level -= one;
    return true;
  }

  /** Whether one more could pass now. */
  boolean wouldTake(long nowMillis) {
    long elapsed = Math.min(nowMillis - filledAt, capacity);
    filledAt = nowMillis;
    level = Math.min(capacity, level + elapsed * rate);
    return level >= one;
  }
}
