package dev.vivant.session;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.testing.FakeTime;
import dev.vivant.testing.StepExecutor;
import dev.vivant.view.Params;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A page that says whatever a test wants, and writes down what it hears. */
final class RawPage implements Connection {
  final List<ServerMessage> heard = new ArrayList<>();
  private final Server server;
  private LiveConnection connection;
  private boolean over;
  boolean room = true;

  /** What its connection throws instead of sending; null where it does not. */
  RuntimeException broken;
  UnaryOperator<Optional<Visitor>> recheck = before -> before;

  RawPage(Server server) {
    this.server = server;
  }

  /** A server on one thread, with time that stands still. */
  static final class Server implements ErrorPolicy {
    final FakeTime time = new FakeTime();
    final StepExecutor workers = new StepExecutor();
    final StepExecutor background = new StepExecutor();
    final List<Failure> failures = new ArrayList<>();
    final InMemoryPubSub topics;
    final RouteTable routes;
    final LiveSessions sessions;

    Server(RouteTable routes, Limits limits) {
      this(routes, limits, new InMemoryPubSub());
    }

    /** With bounds for people and addresses. */
    Server(RouteTable routes, Limits limits, TrafficLimits traffic) {
      this(routes, limits, traffic, new InMemoryPubSub());
    }

    /** A node of several that share their topics. */
    Server(RouteTable routes, Limits limits, InMemoryPubSub topics) {
      this(routes, limits, TrafficLimits.DEFAULTS, topics);
    }

    private Server(RouteTable routes, Limits limits, TrafficLimits traffic, InMemoryPubSub topics) {
      this(routes, limits, topics, builder -> builder.traffic(traffic));
    }

    /** With a store. */
    Server(RouteTable routes, Limits limits, SessionStore store) {
      this(routes, limits, new InMemoryPubSub(), builder -> builder.store(store));
    }

    private Server(
        RouteTable routes, Limits limits, InMemoryPubSub topics, UnaryOperator<LiveSessions.Builder> more) {
      this.routes = routes;
      this.topics = topics;
      this.sessions = more.apply(LiveSessions.builder(routes).limits(limits).clock(time.clock()).scheduler(time)
          .pubSub(topics).workers(workers).background(background).errors(this)).build();
    }

    /** Lets time pass, and all that is done then. */
    void pass(long millis) {
      settle();
      time.advance(Duration.ofMillis(millis), this::settle);
      settle();
    }

    private void settle() {
      while (workers.step() || background.step()) {
        continue;
      }
    }

    @Override
    public void failed(Failure failure) {
      failures.add(failure);
    }

    FirstRender get(String url) {
      return get(url, Visitor.ANONYMOUS);
    }

    FirstRender get(String url, Visitor visitor) {
      LiveRoutes.Match match = (LiveRoutes.Match) routes.resolve(Params.ofUrl(url), visitor);
      FirstRender page = sessions.firstRender(match.route(), match.params(), visitor);
      workers.runAll();
      return page;
    }
  }

  /** Joins with the token of a first response. */
  static RawPage joined(Server server, FirstRender page, String url) {
    return joined(server, page, url, Visitor.ANONYMOUS);
  }

  /** Joins as a visitor. */
  static RawPage joined(Server server, FirstRender page, String url, Visitor visitor) {
    RawPage raw = new RawPage(server);
    raw.connect(visitor);
    raw.say(new ClientMessage.Join(page.token(), 1, nodes(page), url));
    return raw;
  }

  static int nodes(FirstRender page) {
    return page.children().stream().mapToInt(
        child -> 1 + (child instanceof dev.vivant.node.Element element ? NodeCount.of(element) : 0)).sum();
  }

  void connect() {
    connect(Visitor.ANONYMOUS);
  }

  void connect(Visitor visitor) {
    over = false;
    connection = server.sessions.connect(this, visitor);
  }

  @Override
  public boolean send(ServerMessage message) {
    if (broken != null) {
      throw broken;
    }
    heard.add(message);
    return room;
  }

  @Override
  public Optional<Visitor> recheck(Visitor before) {
    return recheck.apply(Optional.of(before));
  }

  @Override
  public void close() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  RawPage say(ClientMessage message) {
    connection.receive(message);
    server.workers.runAll();
    return this;
  }

  /** Says it without waiting for what comes of it. */
  void sayQuickly(ClientMessage message) {
    connection.receive(message);
  }

  void garbage() {
    connection.violated("garbage");
    server.workers.runAll();
  }

  void gone() {
    connection.gone();
    server.workers.runAll();
  }

  void writable() {
    room = true;
    connection.writable();
    server.workers.runAll();
  }

  ServerMessage last() {
    return heard.get(heard.size() - 1);
  }

  <T extends ServerMessage> List<T> heard(Class<T> type) {
    return heard.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
