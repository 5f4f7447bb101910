package dev.vivant.session;

/** Lets so many through at once, and so many a second in the long run. For one thread. */
final class TokenBucket {
  private static final long MILLIS = 1_000;

  private final long capacity;
  private final int perSecond;
  private long level;
  private long filledAt;

  TokenBucket(int burst, int perSecond, long nowMillis) {
    this.capacity = burst * MILLIS;
    this.perSecond = perSecond;
    this.level = capacity;
    this.filledAt = nowMillis;
  }

  /** Whether one more may pass now. */
  boolean take(long nowMillis) {
    long elapsed = Math.min(nowMillis - filledAt, capacity);
    filledAt = nowMillis;
    level = Math.min(capacity, level + elapsed * perSecond);
    if (level < MILLIS) {
      return false;
    }
    level -= MILLIS;
    return true;
  }
}
