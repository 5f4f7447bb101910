package dev.vivant.session;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Effect;
import dev.vivant.security.JoinToken;
import dev.vivant.view.MountRequest;
import dev.vivant.view.TerminateReason;
import java.util.List;

/** What the page of one session says, and what that does. For the session's thread. */
final class Conversation {
  private final Session session;
  private final Registry registry;
  private final Config config;
  private final Outbox outbox;
  private final Keeper keeper;
  private final EventGate gate;
  private Former former;

  Conversation(Session session, Registry registry, Outbox outbox, Keeper keeper) {
    this.session = session;
    this.registry = registry;
    this.config = registry.config();
    this.outbox = outbox;
    this.keeper = keeper;
    this.gate = new EventGate(config, outbox);
  }

  private Mounted mounted() {
    return session.mounted();
  }

  /** The view that stood here before, if the page may not know of it that it went; or null. */
  Former former() {
    return former;
  }

  /** As a snapshot says it. */
  void restore(SnapshotContent.Former before) {
    if (before != null) {
      former = new Former(before.sessionId(), before.visit(), before.firstVersion());
      registry.add(former.sessionId(), session);
    }
  }

  /** Whether a page with that session's token has not heard that another view took over. */
  boolean isFormer(String sessionId) {
    return former != null && former.sessionId().equals(sessionId);
  }

  /** The session ends. */
  void end() {
    if (former != null) {
      registry.forget(former.sessionId(), session);
    }
  }

  /** What the page says. */
  void hear(ClientMessage message) {
    if (message instanceof ClientMessage.Event event) {
      event(event);
    } else if (message instanceof ClientMessage.Visit visit) {
      visit(visit);
    } else if (message instanceof ClientMessage.Ack ack) {
      acknowledged(ack.version());
    } else if (message instanceof ClientMessage.Heal heal) {
      heal(heal.version());
    } else if (message instanceof ClientMessage.Leave) {
      session.turn(Phase.Turn.LEAVE, TerminateReason.CLOSED);
    } else if (message instanceof ClientMessage.Join || message instanceof ClientMessage.Resume) {
      session.socket().violated("a second join");
    }
  }

  /** A message of the server's side. */
  void info(Object message) {
    Observation.run(mounted(), outbox, LiveObserver.Kind.MESSAGE, 0, () -> {
      Denial denial = mounted().info(message);
      if (denial == Denial.EXPELLED) {
        session.turn(Phase.Turn.EXPEL, TerminateReason.UNAUTHORIZED);
      } else {
        outbox.call().step(LiveCall.Step.SEND);
        session.flush();
      }
      return denial;
    });
  }

  private void event(ClientMessage.Event event) {
    EventGate.Entry entry = gate.enter(event.id());
    if (entry != EventGate.Entry.NEW) {
      notNew(entry, event.id());
      return;
    }
    Observation.run(mounted(), outbox, LiveObserver.Kind.EVENT, event.id(), () -> {
      Denial denial = gate.isLimited(session.socket()) ? Denial.LIMITED : run(event);
      answer(event.id(), denial);
      return denial;
    });
  }

  private Denial run(ClientMessage.Event event) {
    TreeWindow.Version version;
    try {
      mounted().scene().frame();
      version = outbox.window().findAround(event.version(), mounted().scene()::again);
    } catch (RuntimeException | Error thrown) {
      return Denial.of(mounted(), "render", thrown);
    }
    if (version == null && !outbox.window().wasSent(event.version())) {
      return Denial.UNKNOWN;
    }
    acknowledge(event.version());
    if (version == null) {
      return Denial.STALE;
    }
    if (event.path().length() > config.limits().pathDepth()) {
      return Denial.UNKNOWN;
    }
    Frame frame = version.frame();
    if (frame.isForgotten(event.path())) {
      return Denial.STALE;
    }
    Target target =
        Target.find(frame.tree() == null ? frame.around() : frame.tree(), event.path(), event.binding());
    if (target == null) {
      return Denial.UNKNOWN;
    }
    return target.disabled() ? Denial.DISABLED : mounted().event(target, event.id(), event.payload());
  }

  private void notNew(EventGate.Entry entry, long id) {
    if (entry == EventGate.Entry.GAP) {
      session.socket().violated("event " + id + " came after event " + outbox.done());
    } else if (outbox.answerAgain(id)) {
      session.flush();
    } else {
      session.socket().violated("more than " + config.limits().waitingRefusals() + " refusals wait");
    }
  }

  private void answer(long id, Denial denial) {
    if (denial == Denial.EXPELLED) {
      session.turn(Phase.Turn.EXPEL, TerminateReason.UNAUTHORIZED);
      return;
    }
    outbox.done(id);
    outbox.call().step(LiveCall.Step.SEND);
    Observation.refused(session.socket(), mounted(), id, denial);
    if (denial != null && !outbox.refuse(id, denial)) {
      session.socket().violated("more than " + config.limits().waitingRefusals() + " refusals wait");
      return;
    }
    session.flush();
  }

  private void acknowledged(int version) {
    if (!outbox.window().wasSent(version)) {
      session.socket().violated("version " + version + " was never sent");
      return;
    }
    acknowledge(version);
    session.flush();
  }

  private void acknowledge(int version) {
    outbox.acknowledge(version);
    if (former != null && version >= former.firstVersion()) {
      registry.forget(former.sessionId(), session);
      former = null;
      keeper.forgetLeft();
    }
  }

  private void heal(int version) {
    if (gate.isLimited(session.socket()) || !outbox.window().wasSent(version)) {
      session.socket().violated(
          "asks too often for the whole tree, or with version " + version + " that was never sent");
      return;
    }
    outbox.whole(null);
    session.flush();
  }

  private void visit(ClientMessage.Visit visit) {
    EventGate.Entry entry = gate.enter(visit.id());
    if (entry != EventGate.Entry.NEW) {
      notNew(entry, visit.id());
      return;
    }
    Observation.run(mounted(), outbox, LiveObserver.Kind.VISIT, visit.id(), () -> {
      Denial denial = gate.isLimited(session.socket()) ? Denial.LIMITED : null;
      if (denial == null && !session.recheck().isPassed()) {
        return Denial.EXPELLED;
      }
      denial = denial == null ? run(visit) : denial;
      answer(visit.id(), denial);
      return denial;
    });
  }

  private Denial run(ClientMessage.Visit visit) {
    Visits.Way way = Visits.way(config, mounted(), visit);
    if (way.denial() != null) {
      return way.denial();
    }
    if (way.load() != null) {
      outbox.effects(List.of(new Effect.Redirect(way.load())));
      return null;
    }
    if (!visit.navigate() && way.match().route().name().equals(mounted().route().name())) {
      return mounted().params(way.match().params());
    }
    return navigate(visit.id(), way.match());
  }

  /** The view behind another address takes over; this one ends when that one stands. */
  private Denial navigate(long visit, LiveRoutes.Match match) {
    Mounted next = session.mountable(JoinToken.newSessionId(), match.route(), mounted().visitor());
    List<Effect> effects;
    try {
      effects = next.mount(match.params(), MountRequest.Phase.LIVE, true);
    } catch (RuntimeException | Error thrown) {
      return next.mountDenial();
    }
    mounted().end(TerminateReason.NAVIGATED);
    if (former != null) {
      registry.forget(former.sessionId(), session);
    }
    former = new Former(mounted().sessionId(), visit, outbox.window().nextNumber());
    session.takeOver(next);
    keeper.navigated(former.sessionId(), visit, former.firstVersion());
    outbox.window().forgetFrames();
    next.scene().appear();
    outbox.effects(effects);
    outbox.whole(session.issue(next));
    next.resources().start();
    return null;
  }
}
