package dev.vivant.session;

import dev.vivant.node.Sink;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Forbidden;
import dev.vivant.view.MessagesLost;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import dev.vivant.view.Who;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One page of one visitor: an actor whose mailbox carries everything that happens to it. All fields belong to the
 * thread that runs the mailbox; other threads only put tasks in.
 */
final class Session {
  private final Registry registry;
  private final Config config;
  private final Mailbox mailbox;
  private final Outbox outbox;
  private final EventGate gate;
  private final Recheck recheck;
  private final AtomicInteger lost = new AtomicInteger();
  private volatile Phase phase = Phase.PARKED;
  private volatile Who person = Who.ANYBODY;
  private Mounted mounted;
  private LiveSocket socket;
  private Former former;
  private Scheduler.Cancel deadline = () -> { };
  private int violations;

  Session(Registry registry) {
    this.registry = registry;
    this.config = registry.config();
    this.outbox = new Outbox(config.limits());
    this.gate = new EventGate(config, outbox);
    this.recheck = new Recheck(registry);
    this.mailbox = new Mailbox(config.workers(), config.limits().mailboxMessages(), this::defect);
  }

  Phase phase() {
    return phase;
  }

  /** The view and its state; for the thread that runs the mailbox. */
  Mounted mounted() {
    return mounted;
  }

  private void defect(Throwable thrown) {
    Failures.report(config.errors(), mounted == null ? null : mounted.view(),
        mounted == null ? "" : mounted.sessionId(), "a task of the session", thrown);
  }

  // What other threads ask for.

  void receive(LiveSocket from, ClientMessage message) {
    if (!mailbox.offer(() -> handle(from, message))) {
      from.violated("more than " + config.limits().mailboxMessages() + " messages wait");
    }
  }

  void join(LiveSocket page, ClientMessage.Join join, JoinToken token) {
    mailbox.force(() -> joined(page, join, token));
  }

  void cut(LiveSocket page) {
    mailbox.force(() -> {
      if (page == socket) {
        turn(Phase.Turn.CUT, null);
      }
    });
  }

  void violated(LiveSocket page) {
    mailbox.force(() -> {
      if (page == socket) {
        violations++;
        turn(violations < config.limits().violations() ? Phase.Turn.CUT : Phase.Turn.BAN, TerminateReason.VIOLATION);
      }
    });
  }

  /** Whose page it is; the same person for as long as the session lives. */
  Who person() {
    return person;
  }

  /** The visitor may not be there any longer. */
  void expel() {
    turnLater(Phase.Turn.EXPEL, TerminateReason.UNAUTHORIZED);
  }

  /** A message from outside, for whatever view stands here when its turn has come. */
  boolean send(Object message) {
    return mailbox.offer(() -> info(mounted, () -> message));
  }

  void wake() {
    mailbox.force(this::flush);
  }

  void turnLater(Phase.Turn turn, TerminateReason reason) {
    mailbox.force(() -> turn(turn, reason));
  }

  /** Lets go of the tree of a page that has not connected. */
  void dropFrame() {
    mailbox.force(() -> {
      if (phase == Phase.PARKED && mounted.dropFrame()) {
        outbox.dropFrame();
      }
    });
  }

  private Inbox inbox(Mounted to) {
    return new Inbox() {
      @Override
      public boolean offer(Supplier<Object> message) {
        boolean taken = mailbox.offer(() -> info(to, message));
        if (!taken && lost.getAndIncrement() == 0) {
          mailbox.force(() -> info(to, () -> new MessagesLost(lost.getAndSet(0))));
        }
        return taken;
      }

      @Override
      public void force(Supplier<Object> message) {
        mailbox.force(() -> info(to, message));
      }
    };
  }

  // What the mailbox runs.

  private void info(Mounted to, Supplier<Object> message) {
    if (to != mounted || phase == Phase.ENDED) {
      return;
    }
    Object taken = message.get();
    if (taken == null) {
      return;
    }
    if (mounted.info(taken) == Denial.EXPELLED) {
      turn(Phase.Turn.EXPEL, TerminateReason.UNAUTHORIZED);
    } else {
      flush();
    }
  }

  private void flush() {
    if (phase == Phase.CONNECTED) {
      if (outbox.isSendable()) {
        mounted.renderWaiting();
      }
      outbox.flush();
    }
  }

  private void handle(LiveSocket from, ClientMessage message) {
    if (from != socket) {
      return;
    }
    if (message instanceof ClientMessage.Event event) {
      event(event);
    } else if (message instanceof ClientMessage.Visit visit) {
      visit(visit);
    } else if (message instanceof ClientMessage.Ack ack) {
      acknowledged(ack.version());
    } else if (message instanceof ClientMessage.Heal heal) {
      heal(heal.version());
    } else if (message instanceof ClientMessage.Leave) {
      turn(Phase.Turn.LEAVE, TerminateReason.CLOSED);
    } else if (message instanceof ClientMessage.Join) {
      socket.violated("a second join");
    }
  }

  private void event(ClientMessage.Event event) {
    EventGate.Entry entry = gate.enter(event.id());
    if (entry != EventGate.Entry.NEW) {
      notNew(entry, event.id());
      return;
    }
    Denial denial = gate.isLimited() ? Denial.LIMITED : run(event);
    answer(event.id(), denial);
  }

  private Denial run(ClientMessage.Event event) {
    TreeWindow.Version version;
    try {
      version = outbox.window().find(event.version(), mounted::again);
    } catch (RuntimeException | Error thrown) {
      return mounted.denial("render", thrown);
    }
    if (version == null) {
      return outbox.window().wasSent(event.version()) ? Denial.STALE : Denial.UNKNOWN;
    }
    acknowledge(event.version());
    if (event.path().length() > config.limits().pathDepth()) {
      return Denial.UNKNOWN;
    }
    Target target = Target.find(version.frame().tree(), event.path(), event.binding());
    if (target == null) {
      return Denial.UNKNOWN;
    }
    return target.disabled() ? Denial.DISABLED : mounted.event(target, event.id(), event.payload());
  }

  private void notNew(EventGate.Entry entry, long id) {
    if (entry == EventGate.Entry.GAP) {
      socket.violated("event " + id + " came after event " + outbox.done());
    } else if (outbox.answerAgain(id)) {
      flush();
    } else {
      socket.violated("more than " + config.limits().waitingRefusals() + " refusals wait");
    }
  }

  private void answer(long id, Denial denial) {
    if (denial == Denial.EXPELLED) {
      turn(Phase.Turn.EXPEL, TerminateReason.UNAUTHORIZED);
      return;
    }
    outbox.done(id);
    if (denial != null && !outbox.refuse(id, denial)) {
      socket.violated("more than " + config.limits().waitingRefusals() + " refusals wait");
      return;
    }
    flush();
  }

  private void acknowledged(int version) {
    if (!outbox.window().wasSent(version)) {
      socket.violated("version " + version + " was never sent");
      return;
    }
    acknowledge(version);
    flush();
  }

  private void acknowledge(int version) {
    outbox.acknowledge(version);
    if (former != null && version >= former.firstVersion()) {
      registry.forget(former.sessionId(), this);
      former = null;
    }
  }

  private void heal(int version) {
    if (gate.isLimited() || !outbox.window().wasSent(version)) {
      socket.violated("asks too often for the whole tree, or with version " + version + " that was never sent");
      return;
    }
    outbox.whole(null);
    flush();
  }

  private void visit(ClientMessage.Visit visit) {
    EventGate.Entry entry = gate.enter(visit.id());
    if (entry != EventGate.Entry.NEW) {
      notNew(entry, visit.id());
      return;
    }
    if (gate.isLimited()) {
      answer(visit.id(), Denial.LIMITED);
    } else if (isStillAllowed()) {
      answer(visit.id(), run(visit));
    }
  }

  /** Asks the web server again whether the page may be there; where it may not, it is sent away without an answer. */
  private boolean isStillAllowed() {
    Reason lost = recheck.now(socket, mounted);
    if (lost == Reason.UNAUTHORIZED) {
      turn(Phase.Turn.EXPEL, TerminateReason.UNAUTHORIZED);
    } else if (lost != null) {
      LiveSocket page = socket;
      turn(Phase.Turn.CUT, null);
      page.close(lost);
    }
    return lost == null;
  }

  private void checkLater() {
    LiveSocket page = socket;
    recheck.later(() -> mailbox.force(() -> {
      if (page == socket && isStillAllowed()) {
        checkLater();
      }
    }));
  }

  private Denial run(ClientMessage.Visit visit) {
    Visits.Way way = Visits.way(config, mounted, visit);
    if (way.denial() != null) {
      return way.denial();
    }
    if (way.load() != null) {
      outbox.effects(List.of(new Effect.Redirect(way.load())));
      return null;
    }
    if (!visit.navigate() && way.match().route().name().equals(mounted.route().name())) {
      return mounted.params(way.match().params());
    }
    return navigate(visit.id(), way.match());
  }

  /** The view behind another address takes over; this one ends when that one stands. */
  private Denial navigate(long visit, LiveRoutes.Match match) {
    Mounted next = mountable(match.route(), mounted.visitor());
    List<Effect> effects;
    try {
      effects = next.mount(match.params(), MountRequest.Phase.LIVE, true);
    } catch (RuntimeException | Error thrown) {
      return next.mountDenial();
    }
    mounted.end(TerminateReason.NAVIGATED);
    if (former != null) {
      registry.forget(former.sessionId(), this);
    }
    former = new Former(mounted.sessionId(), visit, outbox.window().nextNumber());
    mounted = next;
    registry.add(next.sessionId(), this);
    outbox.window().forgetFrames();
    next.appear();
    outbox.effects(effects);
    outbox.whole(token());
    next.resources().start();
    return null;
  }

  private String token() {
    return registry.token(mounted);
  }

  private Mounted mountable(LiveRoute route, Visitor visitor) {
    person = visitor.who();
    return new Mounted(
        config, JoinToken.newSessionId(), route, visitor, outbox, this::inbox, () -> phase == Phase.CONNECTED);
  }

  // How a session begins, connects and ends.

  /**
   * Mounts for a first response, on the calling thread.
   *
   * @param sink takes the page, where it is to be written without a tree; else null
   */
  FirstRender serve(LiveRoute route, Params params, Visitor visitor, Sink sink) {
    boolean live = false;
    try {
      mounted = mountable(route, visitor);
      FirstResponse response = new FirstResponse(mounted, outbox, sink);
      response.render(params);
      live = response.isLive() && registry.admit(this);
      if (live) {
        registry.park(this, response.weight());
        expireAfter(config.limits().parkedMillis());
      } else {
        end(response.isLive() ? TerminateReason.EVICTED : TerminateReason.CLOSED);
      }
      return response.page(live ? token() : "");
    } catch (RuntimeException | Error thrown) {
      end(TerminateReason.CLOSED);
      throw thrown;
    } finally {
      mailbox.release();
    }
  }

  /** Mounts for a page whose session is gone, or was never on this node. */
  void mountFor(LiveSocket page, LiveRoutes.Match match) {
    mailbox.force(() -> {
      phase = Phase.CONNECTED;
      mounted = mountable(match.route(), page.visitor());
      try {
        outbox.effects(mounted.mount(match.params(), MountRequest.Phase.LIVE, true));
      } catch (RuntimeException | Error thrown) {
        end(TerminateReason.CLOSED);
        page.close(thrown instanceof Forbidden ? Reason.UNAUTHORIZED : Reason.RELOAD);
        return;
      }
      if (!registry.admit(this)) {
        end(TerminateReason.EVICTED);
        page.close(Reason.RESTART);
        return;
      }
      registry.moved(this);
      mounted.appear();
      mounted.resources().start();
      socket = page;
      page.joined(this);
      checkLater();
      outbox.connectNew(page, token());
    });
    mailbox.release();
  }

  private void joined(LiveSocket page, ClientMessage.Join join, JoinToken token) {
    boolean isFormer = former != null && token.sessionId().equals(former.sessionId());
    if (phase == Phase.ENDED || !isFormer && !token.sessionId().equals(mounted.sessionId())) {
      registry.joinGone(page, join, token);
      return;
    }
    Reason refused = isFormer || token.isFor(mounted.route().name())
        ? recheck.onJoin(page, mounted) : Reason.RELOAD;
    if (refused != null) {
      page.close(refused);
      return;
    }
    if (socket != null) {
      socket.close(Reason.REPLACED);
      outbox.disconnect();
    }
    deadline.cancel();
    phase = phase.after(Phase.Turn.JOIN);
    registry.moved(this);
    socket = page;
    mounted.visitor(page.visitor());
    page.joined(this);
    checkLater();
    if (isFormer) {
      outbox.connectBefore(page, join.version(), former.visit(), token());
    } else {
      connect(join);
    }
  }

  private void connect(ClientMessage.Join join) {
    TreeWindow.Version version;
    try {
      mounted.renderWaiting();
      mounted.frame();
      version = outbox.window().find(join.version(), mounted::again);
    } catch (RuntimeException | Error thrown) {
      mounted.report("render", thrown);
      socket.close(Reason.RELOAD);
      end(TerminateReason.CLOSED);
      return;
    }
    outbox.connect(socket, join.version(), version != null && NodeCount.of(version.frame().tree()) == join.nodes());
    mounted.resources().start();
  }

  private void turn(Phase.Turn turn, TerminateReason reason) {
    Phase before = phase;
    Phase next = before.after(turn);
    if (next == before) {
      return;
    }
    if (next == Phase.ENDED) {
      if (socket != null && (turn == Phase.Turn.STOP || turn == Phase.Turn.EXPEL)) {
        socket.close(turn == Phase.Turn.STOP ? Reason.RESTART : Reason.UNAUTHORIZED);
      }
      end(reason);
      return;
    }
    phase = next;
    recheck.stop();
    outbox.disconnect();
    socket = null;
    registry.moved(this);
    expireAfter(config.limits().graceMillis());
  }

  private void expireAfter(long millis) {
    deadline.cancel();
    deadline = config.scheduler().after(
        millis, () -> turnLater(Phase.Turn.EXPIRE, TerminateReason.TIMEOUT));
  }

  /** Everything ends, in this order: what the view has going on, the view, the connection. */
  private void end(TerminateReason reason) {
    phase = Phase.ENDED;
    deadline.cancel();
    recheck.stop();
    outbox.disconnect();
    if (mounted != null) {
      mounted.end(reason);
      registry.forget(mounted.sessionId(), this);
    }
    if (former != null) {
      registry.forget(former.sessionId(), this);
    }
    if (socket != null) {
      socket.close();
      socket = null;
    }
    registry.moved(this);
  }
}
