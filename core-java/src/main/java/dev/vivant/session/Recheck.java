package dev.vivant.session;

import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.view.TerminateReason;
import java.util.function.Consumer;

/**
 * Checks of one session's page that are made again: when it joins, on navigation, and every now and then. For the
 * session's thread.
 */
final class Recheck {
  private final Session session;
  private final Registry registry;
  private final Idling idling;
  private final Consumer<Runnable> mailbox;
  private Scheduler.Cancel next = Scheduler.Cancel.NOTHING;

  /**
   * Of a session that begins.
   *
   * @param mailbox runs a task in the session
   */
  Recheck(Session session, Registry registry, Idling idling, Consumer<Runnable> mailbox) {
    this.session = session;
    this.registry = registry;
    this.idling = idling;
    this.mailbox = mailbox;
  }

  /** Why a page may not join, or null. Where a logout may have crossed its way the web server is asked again. */
  Reason onJoin(LiveSocket page) {
    Reason lost = registry.wasRevoked(page) ? page.recheck() : null;
    return lost == null ? Visits.mayJoin(registry.config(), session.mounted(), page.visitor()) : lost;
  }

  /** Whether the page may still be there; where it may not, it is sent away without an answer. */
  boolean isPassed() {
    LiveSocket page = session.socket();
    Visitor before = page.visitor();
    Reason lost = page.recheck();
    if (lost == null && session.mounted() == null && before.equals(page.visitor())) {
      return true;
    }
    if (lost == null) {
      lost = ofView(page);
    }
    if (lost == Reason.UNAUTHORIZED) {
      session.turn(Phase.Turn.EXPEL, TerminateReason.UNAUTHORIZED);
    } else if (lost != null && page == session.socket()) {
      session.turn(Phase.Turn.CUT, null);
      page.close(lost);
    }
    return lost == null;
  }

  /** The view is asked, too. One that is spilled is, when its visitor is not quite the same any more. */
  private Reason ofView(LiveSocket page) {
    if (!idling.isHere()) {
      return Reason.RESTART;
    }
    session.mounted().visitor(page.visitor());
    return Visits.mayJoin(registry.config(), session.mounted(), page.visitor());
  }

  /** The next check, which replaces another one that is still to come. */
  void later() {
    LiveSocket page = session.socket();
    next.cancel();
    next = registry.config().scheduler().after(registry.config().limits().recheckMillis(),
        () -> mailbox.accept(() -> check(page)));
  }

  private void check(LiveSocket page) {
    if (page == session.socket() && isPassed()) {
      later();
    }
  }

  /** There is nothing to check any more. */
  void stop() {
    next.cancel();
    next = Scheduler.Cancel.NOTHING;
  }
}
