package dev.vivant.session;

import dev.vivant.node.Sink;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.security.Tenant;
import dev.vivant.view.Forbidden;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Finds sessions by their tokens, and keeps the books on them. */
final class Registry {
  /** A page's name for itself is a short random word; snapshots hold it. */
  private static final int MAX_PAGE_CHARS = 64;

  private final Config config;
  private final Population population;
  private final ConcurrentHashMap<String, Session> sessions = new ConcurrentHashMap<>();
  private final Set<LiveSocket> sockets = ConcurrentHashMap.newKeySet();
  private final References references = new References();
  private final Revocations revocations;
  private final Traffic traffic;
  private final Watchdog watchdog;
  private final IdleQueue idle;
  private volatile boolean closing;

  Registry(Config config) {
    this.config = config;
    this.population = new Population(config.limits());
    this.revocations = new Revocations(config, this::expel);
    this.traffic = new Traffic(config.traffic(), config.scheduler());
    this.watchdog = new Watchdog(config);
    config.feeds().watchedBy(watchdog);
    this.idle = new IdleQueue(config.scheduler());
  }

  Config config() {
    return config;
  }

  FirstRender firstRender(LiveRoute route, Params params, Visitor visitor, Sink sink) {
    if (closing) {
      throw new IllegalStateException("these sessions are closed; the server stops");
    }
    Session session = new Session(this);
    LiveCall call = config.observer().began(
        new LiveObserver.Begin(LiveObserver.Kind.PAGE, route.view().getClass().getName(), route.name(), "", 0));
    Watchdog.Run watched = session.watch();
    String outcome = "failed";
    try {
      FirstRender page = session.serve(route, params, visitor, sink);
      outcome = "done";
      return page;
    } catch (Forbidden refused) {
      outcome = "forbidden";
      config.observer().refused(new LiveObserver.Refused(
          LiveObserver.Why.UNAUTHORIZED, "the first response", visitor, route.name()));
      throw refused;
    } finally {
      watched.end();
      call.end(outcome);
    }
  }

  Traffic traffic() {
    return traffic;
  }

  IdleQueue idle() {
    return idle;
  }

  Watchdog watchdog() {
    return watchdog;
  }

  LiveConnection connect(Connection connection, Visitor visitor) {
    LiveSocket socket = new LiveSocket(this, connection, visitor);
    sockets.add(socket);
    socket.open(traffic.admit(visitor));
    if (closing) {
      socket.close(Reason.RESTART);
    }
    return socket;
  }

  /** A page shows its token. Proof first; then its session, if it is here. */
  void join(LiveSocket page, ClientMessage.Join join) {
    if (join.page().length() > MAX_PAGE_CHARS) {
      page.violated("the name of the page is longer than " + MAX_PAGE_CHARS + " characters");
      return;
    }
    Optional<JoinToken> parsed = JoinToken.parse(join.token());
    JoinToken.Verdict verdict = parsed
        .map(token -> token.check(config.signer(), audience(page.visitor()), config.clock().millis()))
        .orElse(JoinToken.Verdict.FORGED);
    if (verdict != JoinToken.Verdict.VALID) {
      page.refused(verdict == JoinToken.Verdict.EXPIRED ? LiveObserver.Why.EXPIRED : LiveObserver.Why.FORGED,
          "a token that is not good", "");
      page.close(Reason.RELOAD);
      return;
    }
    JoinToken token = parsed.get();
    Session session = sessions.get(token.sessionId());
    if (session != null) {
      session.join(page, join, token);
    } else {
      joinGone(page, join, token);
    }
  }

  /** A page that has joined before calls its session, if that is here, by the reference of its token. */
  void resume(LiveSocket page, ClientMessage.Resume resume) {
    References.Known known = references.find(resume.reference(), page.visitor(), config.clock().millis())
        .orElse(null);
    if (known == null) {
      page.unknown();
    } else {
      known.session().resume(page, resume, known.sessionId());
    }
  }

  References references() {
    return references;
  }

  /** A page's session is not here (any longer): its view is mounted again. */
  void joinGone(LiveSocket page, ClientMessage.Join join, JoinToken token) {
    if (closing) {
      page.close(Reason.RESTART);
      return;
    }
    try {
      config.workers().execute(() -> comeHome(page, join, token));
    } catch (RejectedExecutionException stopped) {
      page.close(Reason.RESTART);
    }
  }

  /** Looks for the session in the store; where it is not, its view is mounted again. */
  private void comeHome(LiveSocket page, ClientMessage.Join join, JoinToken token) {
    Homecoming.Way way = new Homecoming(config, page, join, token).find();
    if (way instanceof Homecoming.Resume resume) {
      new Session(this).arrive(page, join.page(), arrival -> arrival.resume(join, resume.past()));
    } else if (way instanceof Homecoming.Fork fork) {
      new Session(this).arrive(page, join.page(),
          arrival -> arrival.fork(fork.past().match(), fork.past().now(), fork.past().live().topics()));
    } else if (way instanceof Homecoming.Refuse refuse) {
      page.close(refuse.reason());
    } else if (way instanceof Homecoming.Mount mount) {
      mountAgain(page, join, mount.changed());
    }
  }

  /** Mounts the view behind a page's address anew. */
  void mountAgain(LiveSocket page, ClientMessage.Join join, boolean changed) {
    JoinToken token = JoinToken.parse(join.token()).orElseThrow();
    Reason lost = wasRevoked(page) ? page.recheck() : null;
    if (lost != null) {
      page.close(lost);
      return;
    }
    LiveRoutes.Resolution there;
    try {
      if (join.url().length() > config.limits().urlChars()) {
        throw new IllegalArgumentException("the address is longer than " + config.limits().urlChars() + " characters");
      }
      there = config.routes().resolve(Params.ofUrl(join.url()), page.visitor());
    } catch (IllegalArgumentException noUrl) {
      page.close(Reason.RELOAD);
      return;
    } catch (RuntimeException | Error thrown) {
      Failures.report(config.errors(), null, token.sessionId(), "route of a page that joins", thrown);
      page.close(Reason.RELOAD);
      return;
    }
    if (there instanceof LiveRoutes.Match match && token.isFor(match.route().name())) {
      new Session(this).arrive(page, join.page(), arrival -> arrival.mount(match, changed));
    } else {
      page.close(there instanceof LiveRoutes.Denied ? Reason.UNAUTHORIZED : Reason.RELOAD);
    }
  }

  /** Sends a person away from all pages, on all nodes. */
  void disconnect(Revocations.Person person) {
    revocations.revoke(person);
  }

  /** On this node. A handler that runs on and on does not keep its page connected. */
  private void expel(Revocations.Person person) {
    for (Session session : population.all()) {
      if (person.is(session.person())) {
        session.expel();
      }
    }
    for (LiveSocket socket : sockets) {
      if (person.is(socket.visitor().who())) {
        socket.close(Reason.UNAUTHORIZED);
      }
    }
  }

  /** A session's thread does not come back: its page and its place are free again. */
  void abandon(Session session) {
    sessions.values().removeIf(other -> other == session);
    references.forgetAll(session);
    population.abandon(session);
    for (LiveSocket socket : sockets) {
      if (socket.isOf(session)) {
        socket.close(Reason.RESTART);
      }
    }
  }

  /** Whether who is connected was sent away so short a time ago that the connection may have been let in before. */
  boolean wasRevoked(LiveSocket page) {
    return revocations.isRecent(page.visitor().who());
  }

  /** A session by its id, or null. */
  Session find(String id) {
    return sessions.get(id);
  }

  boolean send(String id, Object message) {
    Session session = sessions.get(id);
    return session != null && session.send(message);
  }

  String token(Mounted mounted) {
    long expiry = config.clock().millis() + config.limits().tokenMillis();
    return JoinToken.issue(
        config.signer(), mounted.sessionId(), mounted.route().name(), audience(mounted.visitor()), expiry);
  }

  /** For whom a token is good: pages of this build, of the same tenant. */
  private String audience(Visitor visitor) {
    return Tenant.key(visitor.tenant(), config.build());
  }

  /** Whether there is room for one more session; it is found by its id from then on. */
  boolean admit(Session session) {
    if (closing || !population.admit()) {
      return false;
    }
    add(session.mounted().sessionId(), session);
    return true;
  }

  void add(String id, Session session) {
    sessions.put(id, session);
  }

  /** The session is no longer found by that id. */
  void forget(String id, Session session) {
    sessions.remove(id, session);
  }

  void park(Session session, long treeBytes) {
    population.park(session, treeBytes);
    if (closing) {
      stop(session);
    }
  }

  void moved(Session session) {
    population.moved(session, session.phase());
    if (closing && session.phase() != Phase.ENDED) {
      stop(session);
    }
  }

  void closed(LiveSocket socket) {
    if (sockets.remove(socket)) {
      socket.released();
    }
  }

  boolean isAlive(Duration within) {
    CountDownLatch done = new CountDownLatch(1);
    config.scheduler().after(0, () -> {
      try {
        config.workers().execute(done::countDown);
      } catch (RejectedExecutionException stopped) {
        // It counts as one that does not run.
      }
    });
    try {
      return done.await(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  LiveSessions.Load load() {
    int waiting = population.all().stream().mapToInt(Session::waiting).sum();
    return new LiveSessions.Load(waiting, watchdog.running(), watchdog.abandoned());
  }

  LiveSessions.Census census() {
    return population.census();
  }

  /** Whether the node stops. */
  boolean isClosing() {
    return closing;
  }

  boolean close(Duration wait) {
    closing = true;
    population.all().forEach(Registry::stop);
    long end = System.nanoTime() + wait.toNanos();
    boolean empty = population.awaitEmpty(wait.toMillis());
    if (config.writer() != null) {
      empty &= config.writer().awaitIdle((end - System.nanoTime()) / 1_000_000);
    }
    sockets.forEach(socket -> socket.close(Reason.RESTART));
    if (empty) {
      config.stop();
    }
    return empty;
  }

  private static void stop(Session session) {
    session.turnLater(Phase.Turn.STOP, TerminateReason.SHUTDOWN);
  }
}
