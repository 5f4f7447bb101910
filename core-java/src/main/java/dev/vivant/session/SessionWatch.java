package dev.vivant.session;

import java.util.concurrent.RejectedExecutionException;

/** Looks after the turns of a session; what the watchdog does to one whose thread does not come back. */
final class SessionWatch implements Watchdog.Watched, Mailbox.Host {
  private final Session session;
  private final Registry registry;
  private volatile boolean abandoned;

  SessionWatch(Session session, Registry registry) {
    this.session = session;
    this.registry = registry;
  }

  @Override
  public Watchdog.Run begin() {
    Watchdog.Run watched = registry.watchdog().begin(this);
    session.beginTurn();
    return watched;
  }

  /** The session has a short way to its page from now on. */
  Viewing viewing() {
    return session.viewing();
  }

  @Override
  public void failed(Throwable thrown) {
    session.report("a task of the session", thrown);
  }

  /** A node that stops closes its pool when all sessions have ended: what waits in them then is of no use any more. */
  @Override
  public void refused(RejectedExecutionException stopped) {
    if (!registry.isClosing()) {
      failed(stopped);
    }
  }

  @Override
  public long nowMillis() {
    return registry.config().scheduler().nowMillis();
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
