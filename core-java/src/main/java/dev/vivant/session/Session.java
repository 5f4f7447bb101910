package dev.vivant.session;

import dev.vivant.node.Sink;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Durability;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import dev.vivant.view.Who;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final Conversation conversation;
  private final Recheck recheck;
  private final Keeper keeper;
  private final SessionWatch watch;
  private final Idling idling;
  private final References.OfSession references;
  private volatile Phase phase = Phase.PARKED;
  private volatile Who person = Who.ANYBODY;
  private volatile String sessionId = "";
  private volatile Viewing viewing;
  private Mounted mounted;
  private LiveSocket socket;
  private Scheduler.Cancel deadline = Scheduler.Cancel.NOTHING;
  private int violations;
  private String page = "";
  private boolean wasJoined;
  private boolean leaving;

  Session(Registry registry) {
    this.registry = registry;
    this.config = registry.config();
    this.outbox = new Outbox(config.limits());
    this.watch = new SessionWatch(this, registry);
    this.references = registry.references().of(this);
    this.mailbox = new Mailbox(config.workers(), config.limits().mailboxMessages(), watch);
    Consumer<Runnable> later = mailbox::force;
    this.keeper = new Keeper(this, outbox, config.writer(), later);
    this.idling = new Idling(this, registry, outbox, keeper, later);
    this.outbox.idling(idling);
    this.recheck = new Recheck(this, registry, idling, later);
    this.conversation = new Conversation(this, registry, outbox, keeper);
  }

  Phase phase() {
    return phase;
  }

  /** The view and its state; null where it is spilled. For the thread that runs the mailbox. */
  Mounted mounted() {
    return mounted;
  }

  /** That name, if it is the session's as the very object that the session keeps anyway. */
  String known(String id) {
    return id.equals(sessionId) ? sessionId : id;
  }

  /** The page's connection, or null. */
  LiveSocket socket() {
    return socket;
  }

  /** What the page calls itself; empty before one came. */
  String page() {
    return page;
  }

  /** Whether it is being written for the last time, to go on elsewhere. */
  boolean isLeaving() {
    return leaving;
  }

  Recheck recheck() {
    return recheck;
  }

  Conversation conversation() {
    return conversation;
  }

  References.OfSession references() {
    return references;
  }

  /** Tells the error policy; from any thread. */
  void report(String doing, Throwable thrown) {
    Mounted now = mounted;
    Failures.report(config.errors(), now == null ? null : now.view(), sessionId, doing, thrown);
  }

  // What other threads ask for.

  void receive(LiveSocket from, ClientMessage message) {
    Viewing shortWay = viewing;
    if (shortWay != null && message instanceof ClientMessage.Ack ack && shortWay.acknowledged(from, ack.version())) {
      return;
    }
    if (!mailbox.offer(() -> handle(from, message))) {
      from.violated("more than " + config.limits().mailboxMessages() + " messages wait");
    }
  }

  void join(LiveSocket page, ClientMessage.Join join, JoinToken token) {
    mailbox.force(() -> rejoin().joined(page, join, token.sessionId(), Optional.of(token)));
  }

  /** A page that has joined before, by the token of that session, is back. */
  void resume(LiveSocket page, ClientMessage.Resume back, String ofSession) {
    mailbox.force(() -> rejoin().joined(
        page, new ClientMessage.Join("", back.version(), back.nodes(), "", this.page), ofSession, Optional.empty()));
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

  /** The calling thread runs its view from now on. */
  Watchdog.Run watch() {
    return watch.begin();
  }

  /** What it runs does not end: what was written of it goes, too. From another thread. */
  void giveUp() {
    keeper.giveUp(sessionId);
    turnLater(Phase.Turn.ABANDON, TerminateReason.OVERRUN);
  }

  /** The visitor may not be there any longer. */
  void expel() {
    turnLater(Phase.Turn.EXPEL, TerminateReason.UNAUTHORIZED);
  }

  /** A message from outside, for whatever view stands here when its turn has come. */
  boolean send(Object message) {
    return mailbox.offer(() -> info(resources().inbox(), () -> message));
  }

  void wake() {
    mailbox.force(this::flush);
  }

  void turnLater(Phase.Turn turn, TerminateReason reason) {
    mailbox.force(() -> turn(turn, reason));
  }

  /** Lets go of the tree of a page that has not connected. */
  void dropFrame() {
    mailbox.force(() -> parking().dropFrame());
  }

  // What the mailbox runs.

  /** A turn begins: what the page was told past the session counts as if the session had told it. */
  void beginTurn() {
    Viewing shortWay = viewing;
    if (shortWay == null) {
      return;
    }
    try {
      shortWay.beginTurn();
      if (mounted != null) {
        mounted.scene().followNewest();
      }
    } catch (RuntimeException | Error defect) {
      report("going on from what feeds told the page", defect);
    }
  }

  /** Whether its thread did not come back; from any thread. */
  boolean isAbandoned() {
    return watch.isAbandoned();
  }

  /** The way past the session, for a view that follows something. */
  Viewing viewing() {
    if (viewing == null) {
      viewing = new Viewing(this, mailbox, outbox, config.limits());
    }
    return viewing;
  }

  /** Whether nothing is under way but what {@link Viewing} looks after. */
  boolean isLevel() {
    return canTell() && conversation.former() == null && idling.spilled() == null && !mounted.scene().hasWaiting();
  }

  /** Whether a page is there that could be told something. */
  boolean canTell() {
    return phase == Phase.CONNECTED && isStanding() && (idling.spilled() != null || outbox.isSendable());
  }

  /** What the page follows has gone on. */
  void look() {
    if (canTell() && idling.isHere()) {
      flush();
    }
  }

  private void info(Inbox to, Supplier<Object> message) {
    if (to != resources().inbox() || phase == Phase.ENDED || leaving || watch.isAbandoned()) {
      return;
    }
    Object taken = message.get();
    if (taken != null) {
      idling.touch();
      if (idling.spilled() == null) {
        conversation.info(taken);
      } else if (idling.spilled().add(taken)) {
        idling.isHere();
      }
    }
  }

  private Resources resources() {
    return idling.spilled() == null ? mounted.resources() : idling.spilled().resources();
  }

  /** How many messages wait; from any thread. */
  int waiting() {
    return mailbox.waiting();
  }

  /** Tells the page what can be told. */
  void flush() {
    if (phase == Phase.CONNECTED && mounted != null) {
      if (outbox.isSendable()) {
        mounted.scene().renderWaiting();
        mounted.scene().followNewest();
      }
      if (!outbox.needsTree() || idling.isAwake()) {
        outbox.flush();
        keeper.commit();
      }
    }
  }

  /** Whether it goes on as it is: a page was there, and nothing is about to end. */
  boolean isStanding() {
    return (phase == Phase.CONNECTED || phase == Phase.AWAY) && !leaving && !watch.isAbandoned();
  }

  /** All that the session is, for a snapshot. */
  SnapshotContent.Live written() {
    return SessionWriting.of(config, mounted, outbox, page, keeper.left());
  }

  /** A snapshot is safe, or is not and will not be. */
  void saved(SnapshotWriter.Outcome outcome) {
    if (phase == Phase.ENDED) {
      return;
    }
    switch (outcome) {
      case SAVED -> {
        flush();
        idling.saved(true);
      }
      case FENCED -> passOn();
      case FAILED -> {
        if (!keeper.isOwner()) {
          passOn();
        } else if (keeper.wasWaitedFor()) {
          sendAway();
        } else {
          flush();
        }
        idling.saved(false);
      }
    }
  }

  /** What the page waits for cannot be done now: it connects anew, and asks again. */
  void sendAway() {
    if (socket != null) {
      LiveSocket there = socket;
      turn(Phase.Turn.CUT, null);
      there.close(Reason.RESTART);
    }
  }

  /** The session goes on elsewhere, or can; its page finds it there. */
  void passOn() {
    if (socket != null) {
      socket.close(Reason.RESTART);
    }
    end(TerminateReason.PASSED_ON);
  }

  private void handle(LiveSocket from, ClientMessage message) {
    if (from == socket && !leaving && !watch.isAbandoned()) {
      boolean asks = !(message instanceof ClientMessage.Ack || message instanceof ClientMessage.Leave);
      if (asks) {
        idling.touch();
      }
      if (!asks || idling.isHere()) {
        conversation.hear(message);
      }
    }
  }

  /** Another view stands here from now on; the one before has ended. */
  void takeOver(Mounted next) {
    stands(next);
    registry.add(next.sessionId(), this);
  }

  /** A token for the page, which may come back by its reference. */
  String issue(Mounted shown) {
    String token = registry.token(shown);
    references.add(token, shown.visitor());
    return token;
  }

  /** The view is that one from now on; null while it is spilled. */
  void stands(Mounted next) {
    mounted = next;
    sessionId = next == null ? sessionId : next.sessionId();
  }

  /** What was spilled, to be restored. */
  Mounted mountable(Spilled from) {
    return new Mounted(config, from.sessionId(), from.route(), from.visitor(), outbox, from.resources(),
        () -> phase == Phase.CONNECTED);
  }

  Mounted mountable(String sessionId, LiveRoute route, Visitor visitor) {
    person = visitor.who();
    Resources resources = new Resources(config, visitor.tenant(), new SessionInbox(mailbox, watch, this::info),
        thrown -> report("background work", thrown));
    return new Mounted(config, sessionId, route, visitor, outbox, resources, () -> phase == Phase.CONNECTED);
  }

  // How a session begins, connects and ends.

  /**
   * Mounts for a first response, on the calling thread.
   *
   * @param sink takes the page, where it is to be written without a tree; else null
   */
  FirstRender serve(LiveRoute route, Params params, Visitor visitor, Sink sink) {
    return parking().serve(route, params, visitor, sink);
  }

  private Parking parking() {
    return new Parking(this, registry, outbox, keeper, mailbox);
  }

  /** A page comes to this session, which is new, over a connection. */
  void arrive(LiveSocket page, String name, Consumer<Arrival> how) {
    mailbox.force(() -> how.accept(new Arrival(this, registry, outbox, keeper, page, name)));
    mailbox.release();
  }

  /** What is to be mounted or restored for a page that is there. */
  Mounted stand(String sessionId, LiveRoute route, Visitor visitor) {
    phase = Phase.CONNECTED;
    stands(mountable(sessionId, route, visitor));
    return mounted;
  }

  /** A page is there, for the first time on this node. */
  void begin(LiveSocket page, String name, LiveObserver.Joining how) {
    registry.moved(this);
    mounted.scene().appear();
    mounted.resources().start();
    isThere(page, name, how);
  }

  /** A page is there, for a session that was here; another connection of it is replaced. */
  void reunite(LiveSocket page, String name) {
    if (socket != null) {
      socket.close(Reason.REPLACED);
      outbox.disconnect();
    }
    deadline.cancel();
    deadline = Scheduler.Cancel.NOTHING;
    phase = phase.after(Phase.Turn.JOIN);
    registry.moved(this);
    mounted.visitor(page.visitor());
    isThere(page, name, LiveObserver.Joining.HERE);
  }

  private void isThere(LiveSocket page, String name, LiveObserver.Joining how) {
    socket = page;
    this.page = name;
    wasJoined = true;
    page.joined(this, how);
    recheck.later();
    idling.touch();
  }

  /** It was not for this page; what the store has stays as it is. */
  void abandon() {
    phase = Phase.ENDED;
    mounted.abandon();
  }

  /** The page that is there hears what it has missed. */
  void connect(ClientMessage.Join join) {
    rejoin().connect(join);
  }

  private Rejoin rejoin() {
    return new Rejoin(this, registry, outbox, keeper, idling);
  }

  void turn(Phase.Turn turn, TerminateReason reason) {
    Phase before = phase;
    Phase next = before.after(turn);
    if (next == before) {
      return;
    }
    if (next == Phase.ENDED) {
      if (turn == Phase.Turn.STOP && mounted != null && handsOver()) {
        return;
      }
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

  /** Whether the session is written before it ends, so that another node or the next process goes on with it. */
  private boolean handsOver() {
    if (!leaving && (wasJoined || mounted.scene().durability() == Durability.STORE) && keeper.handOver(this::passOn)) {
      leaving = true;
    }
    return leaving;
  }

  /** It ends unless a page comes within that time. */
  void expireAfter(long millis) {
    deadline.cancel();
    deadline = config.scheduler().after(
        millis, () -> turnLater(Phase.Turn.EXPIRE, TerminateReason.TIMEOUT));
  }

  /** Everything ends, in this order: what the view has going on, the view, the connection. */
  void end(TerminateReason reason) {
    phase = Phase.ENDED;
    idling.end(reason);
    deadline.cancel();
    recheck.stop();
    outbox.disconnect();
    if (mounted != null) {
      mounted.end(keeper.end(reason, wasJoined) ? TerminateReason.PASSED_ON : reason);
      registry.forget(mounted.sessionId(), this);
    }
    conversation.end();
    references.forget();
    if (socket != null) {
      socket.close();
      socket = null;
    }
    registry.moved(this);
  }
}
