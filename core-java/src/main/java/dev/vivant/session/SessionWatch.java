package dev.vivant.session;

/** What the watchdog does to a session whose thread does not come back. */
final class SessionWatch implements Watchdog.Watched {
  private final Session session;
  private final Registry registry;
  private volatile boolean abandoned;

  SessionWatch(Session session, Registry registry) {
    this.session = session;
    this.registry = registry;
  }

  /** The calling thread runs tasks of the session from now on. */
  Watchdog.Run begin() {
    return registry.watchdog().begin(this);
  }

  /** Whether what is being done comes to nothing, and what waits is not done. */
  boolean isAbandoned() {
    return abandoned;
  }

  @Override
  public void overran(Overrun overrun) {
    session.report("a call that has been running for " + overrun.millis() + " ms", overrun);
  }

  @Override
  public void abandon() {
    abandoned = true;
    session.giveUp();
    registry.abandon(session);
  }
}
