package dev.vivant.session;

import dev.vivant.protocol.ServerMessage.Close.Reason;

/**
 * Checks of one session's page that are made again: when it joins, on navigation, and every now and then. For the
 * session's thread.
 */
final class Recheck {
  private final Registry registry;
  private Scheduler.Cancel next = () -> { };

  Recheck(Registry registry) {
    this.registry = registry;
  }

  /** Why a page may not join, or null. Where a logout may have crossed its way the web server is asked again. */
  Reason onJoin(LiveSocket page, Mounted mounted) {
    Reason lost = registry.wasRevoked(page) ? page.recheck() : null;
    return lost == null ? Visits.mayJoin(registry.config(), mounted, page.visitor()) : lost;
  }

  /** Why a page may not stay, or null: the web server is asked, then the view. */
  Reason now(LiveSocket page, Mounted mounted) {
    Reason lost = page.recheck();
    if (lost != null) {
      return lost;
    }
    mounted.visitor(page.visitor());
    return Visits.mayJoin(registry.config(), mounted, page.visitor());
  }

  /** The next check, which replaces another one that is still to come. */
  void later(Runnable check) {
    next.cancel();
    next = registry.config().scheduler().after(registry.config().limits().recheckMillis(), check);
  }

  /** There is nothing to check any more. */
  void stop() {
    next.cancel();
  }
}
