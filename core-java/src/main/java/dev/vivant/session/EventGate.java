package dev.vivant.session;

/** Lets each event of a page in once and in order (law 6), and not too many of them. */
final class EventGate {
  private final Config config;
  private final Outbox outbox;
  private final TokenBucket bucket;

  EventGate(Config config, Outbox outbox) {
    this.config = config;
    this.outbox = outbox;
    this.bucket = new TokenBucket(
        config.limits().eventBurst(), config.limits().eventsPerSecond(), config.scheduler().nowMillis());
  }

  /** What an id says. */
  enum Entry {
    /** The next one. */
    NEW,
    /** It is done already; its answer was lost. */
    DONE,
    /** At least one before it never came. */
    GAP
  }

  Entry enter(long id) {
    long next = outbox.done() + 1;
    if (id == next) {
      return Entry.NEW;
    }
    return id < next ? Entry.DONE : Entry.GAP;
  }

  /** Whether it is too much for one session, for its person or for its address; counts it. */
  boolean isLimited(LiveSocket page) {
    return !(bucket.take(config.scheduler().nowMillis()) && page.takesEvent());
  }
}
