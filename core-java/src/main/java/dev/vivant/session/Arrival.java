package dev.vivant.session;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Forbidden;
import dev.vivant.view.MountRequest;
import dev.vivant.view.TerminateReason;
import java.util.List;

/** How a page comes to a new session over a connection: mounted, found in the store, or as a copy of another page. */
final class Arrival {
  private final Session session;
  private final Registry registry;
  private final Outbox outbox;
  private final Keeper keeper;
  private final LiveSocket page;
  private final String name;

  /**
   * An arrival; for the session's thread.
   *
   * @param name what the page calls itself
   */
  Arrival(Session session, Registry registry, Outbox outbox, Keeper keeper, LiveSocket page, String name) {
    this.session = session;
    this.registry = registry;
    this.outbox = outbox;
    this.keeper = keeper;
    this.page = page;
    this.name = name;
  }

  /**
   * Mounts for a page whose session is gone, or was never on this node.
   *
   * @param changed there was one, but an older build wrote its state
   */
  void mount(LiveRoutes.Match match, boolean changed) {
    Mounted mounted = session.stand(JoinToken.newSessionId(), match.route(), page.visitor());
    try {
      outbox.effects(mounted.mount(match.params(), MountRequest.Phase.LIVE, true));
    } catch (RuntimeException | Error thrown) {
      session.end(TerminateReason.CLOSED);
      page.close(thrown instanceof Forbidden ? Reason.UNAUTHORIZED : Reason.RELOAD);
      return;
    }
    String notice = registry.config().changedNotice();
    if (changed && !notice.isEmpty()) {
      outbox.effects(List.of(new Effect.Flash("info", notice)));
    }
    keeper.begin();
    if (isAdmitted()) {
      session.begin(page, name, LiveObserver.Joining.MOUNTED);
      connectNew(mounted);
    }
  }

  /**
   * The page was duplicated: the copy gets a session of its own, with the state that the other one has now.
   *
   * @param isFormer whether the copy shows a view that another one has taken over from
   */
  static void copy(Mounted of, boolean isFormer, Registry registry, LiveSocket copy, ClientMessage.Join join) {
    LiveRoutes.Resolution there = isFormer ? null : registry.config().routes().resolve(of.params(), copy.visitor());
    if (there instanceof LiveRoutes.Match match) {
      of.scene().renderWaiting();
      Moment now = of.scene().moment();
      List<String> topics = of.resources().topics();
      new Session(registry).arrive(copy, join.page(), arrival -> arrival.fork(match, now, topics));
    } else {
      registry.mountAgain(copy, join, false);
    }
  }

  /** A duplicated tab goes on by itself from where the other one is. */
  void fork(LiveRoutes.Match match, Moment from, List<String> topics) {
    Mounted mounted = session.stand(JoinToken.newSessionId(), match.route(), page.visitor());
    if (!restore(mounted, from)) {
      page.close(Reason.RELOAD);
      return;
    }
    if (isRefused()) {
      return;
    }
    keeper.begin();
    if (isAdmitted()) {
      session.begin(page, name, LiveObserver.Joining.COPIED);
      mounted.resume(topics);
      connectNew(mounted);
    }
  }

  /** Goes on where another node, or this one before its end, left the session. */
  void resume(ClientMessage.Join join, Homecoming.Past past) {
    SnapshotContent.Live live = past.live();
    Mounted mounted = session.stand(past.sessionId(), past.match().route(), page.visitor());
    if (!restore(mounted, past.now())) {
      registry.mountAgain(page, join, true);
      return;
    }
    if (isRefused()) {
      return;
    }
    keeper.takeOver(past.epoch(), live.former());
    if (!isAdmitted()) {
      return;
    }
    outbox.restore(live.done(), live.refusals(), live.effects());
    outbox.window().restore(past.versions(), live.newest());
    session.begin(page, name, LiveObserver.Joining.RESUMED);
    session.references().add(join.token(), page.visitor());
    mounted.resume(live.topics());
    session.conversation().restore(live.former());
    if (past.isFormer()) {
      outbox.connectBefore(page, join.version(), live.former().visit(), session.issue(mounted));
      keeper.commit();
    } else {
      session.connect(join);
    }
  }

  private boolean restore(Mounted mounted, Moment moment) {
    try {
      mounted.restore(moment);
      return true;
    } catch (RuntimeException | Error thrown) {
      mounted.report("render of a session that goes on", thrown);
      session.abandon();
      return false;
    }
  }

  /** Whether the visitor may not be there, and was sent away. */
  private boolean isRefused() {
    Reason refused = session.recheck().onJoin(page);
    if (refused != null) {
      session.abandon();
      page.close(refused);
    }
    return refused != null;
  }

  private boolean isAdmitted() {
    boolean admitted = registry.admit(session);
    if (!admitted) {
      session.end(keeper.isOwner() ? TerminateReason.EVICTED : TerminateReason.PASSED_ON);
      page.close(Reason.RESTART);
    }
    return admitted;
  }

  private void connectNew(Mounted mounted) {
    outbox.connectNew(page, session.issue(mounted));
    keeper.commit();
  }
}
