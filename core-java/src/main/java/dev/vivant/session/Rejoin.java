package dev.vivant.session;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.view.TerminateReason;
import java.util.Optional;

/**
 * How a page comes to a session that is here: for the first time after its first response, back after a cut, or as a
 * duplicate of the page that is there. For the session's thread.
 */
final class Rejoin {
  private final Session session;
  private final Registry registry;
  private final Outbox outbox;
  private final Keeper keeper;
  private final Idling idling;

  Rejoin(Session session, Registry registry, Outbox outbox, Keeper keeper, Idling idling) {
    this.session = session;
    this.registry = registry;
    this.outbox = outbox;
    this.keeper = keeper;
    this.idling = idling;
  }

  /** A page is there, with a token that is good or, without one, by the reference of a token of that session. */
  void joined(LiveSocket page, ClientMessage.Join join, String ofSession, Optional<JoinToken> token) {
    if (session.isLeaving() || !isOver() && !idling.isHere() && !isOver()) {
      page.close(Reason.RESTART);
      return;
    }
    boolean isFormer = session.conversation().isFormer(ofSession);
    if (isOver() || !isFormer && !ofSession.equals(session.mounted().sessionId())) {
      token.ifPresentOrElse(shown -> registry.joinGone(page, join, shown), page::unknown);
      return;
    }
    boolean fits = isFormer || token.isEmpty() || token.get().isFor(session.mounted().route().name());
    Reason refused = fits ? session.recheck().onJoin(page) : Reason.RELOAD;
    if (refused != null) {
      page.close(refused);
      return;
    }
    if (Homecoming.isAnotherPage(session.page(), join)) {
      Arrival.copy(session.mounted(), isFormer, registry, page, join);
      return;
    }
    session.reunite(page, join.page());
    token.ifPresent(shown -> session.references().add(join.token(), page.visitor()));
    if (isFormer) {
      outbox.connectBefore(
          page, join.version(), session.conversation().former().visit(), session.issue(session.mounted()));
      keeper.commit();
    } else {
      connect(join);
    }
  }

  private boolean isOver() {
    return session.phase() == Phase.ENDED;
  }

  /** The page hears what it has missed. */
  void connect(ClientMessage.Join join) {
    Mounted mounted = session.mounted();
    TreeWindow.Version version;
    try {
      mounted.scene().renderWaiting();
      mounted.scene().frame();
      mounted.scene().followNewest();
      version = outbox.window().find(join.version(), mounted.scene()::again);
    } catch (RuntimeException | Error thrown) {
      mounted.report("render", thrown);
      session.socket().close(Reason.RELOAD);
      session.end(TerminateReason.CLOSED);
      return;
    }
    if (version == null) {
      outbox.connectAnew(session.socket(), join.version());
    } else {
      outbox.connect(session.socket(), join.version(), NodeCount.of(version.frame().tree()) == join.nodes());
    }
    mounted.resources().start();
    keeper.commit();
  }
}
