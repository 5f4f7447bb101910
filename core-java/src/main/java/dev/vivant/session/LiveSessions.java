package dev.vivant.session;

import dev.vivant.node.Sink;
import dev.vivant.pubsub.InMemoryPresence;
import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.pubsub.Presence;
import dev.vivant.pubsub.PubSub;
import dev.vivant.security.Signer;
import dev.vivant.security.Tenant;
import dev.vivant.view.LiveView;
import dev.vivant.view.Params;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/**
 * All sessions of a node: renders first responses, takes connections, ends what nobody comes back for.
 *
 * <p>A server has one, for as long as it runs. Safe for use by many threads.
 *
 * <pre>{@code
 * LiveSessions sessions = LiveSessions.builder(routes).signer(Signer.of(new Signer.Key(1, secret))).build();
 * // GET:     FirstRender page = sessions.firstRender(route, params, visitor);
 * // socket:  LiveConnection live = sessions.connect(connection, visitor); live.receive(message) ... live.gone();
 * // stop:    sessions.close(Duration.ofSeconds(10));
 * }</pre>
 */
public final class LiveSessions {
  private final Registry registry;

  private LiveSessions(Registry registry) {
    this.registry = registry;
  }

  /** A builder; everything beside the routes has a default. */
  public static Builder builder(LiveRoutes routes) {
    return new Builder(Objects.requireNonNull(routes, "routes"));
  }

  /**
   * Mounts a view for a first response and renders it. The session waits for the page to connect.
   *
   * <p>Runs the author's code on the calling thread, which may have to wait: never call it on an I/O thread.
   *
   * @param params the address with route parameters
   * @throws IllegalStateException after {@link #close}
   * @throws RuntimeException      whatever the view threw, after the {@link ErrorPolicy} heard of it
   */
  public FirstRender firstRender(LiveRoute route, Params params, Visitor visitor) {
    return registry.firstRender(route, params, visitor, null);
  }

  /**
   * As the other {@code firstRender}, written to a sink: a view that emits by itself makes no tree for it. The head of
   * the page is known afterwards, so the sink writes to memory. Where the answer is a redirect or an exception, the
   * sink may hold a part of a page.
   *
   * @return the same, without the children
   */
  public FirstRender firstRender(LiveRoute route, Params params, Visitor visitor, Sink sink) {
    return registry.firstRender(route, params, visitor, Objects.requireNonNull(sink, "sink"));
  }

  /**
   * Takes a connection. It must send its join soon; the first messages down are the answer to that.
   *
   * @param visitor who stands behind this very connection; a session that belongs to somebody else is not joined
   */
  public LiveConnection connect(Connection connection, Visitor visitor) {
    return registry.connect(connection, visitor);
  }

  /**
   * Why a visitor may not open a connection now: too many from one address or of one person. For an adapter that can
   * say so before it takes the connection; {@link #connect} asks again.
   *
   * @return in words for a log; empty where nothing is against it
   */
  public Optional<String> refusal(Visitor visitor) {
    return Optional.ofNullable(registry.traffic().refusal(visitor));
  }

  /**
   * Hands a message to {@code handleInfo} of one session on this node. To reach sessions wherever they are,
   * {@link #broadcast} to a topic that they subscribe to.
   *
   * @param sessionId as {@code LiveContext.sessionId} says
   * @return whether the session is here and took it
   */
  public boolean send(String sessionId, Object message) {
    return registry.send(sessionId, Objects.requireNonNull(message, "message"));
  }

  /**
   * Hands a message to all sessions that subscribed to a topic, on all nodes that share the {@link PubSub}: for what
   * happens outside of sessions, such as a request of another program. For all pages of a view there is
   * {@link #broadcastToView(LiveView, Object)}. Any thread.
   */
  public void broadcast(String topic, Object message) {
    broadcast("", topic, message);
  }

  /**
   * As {@link #broadcast(String, Object)}, on a site with tenants.
   *
   * @param tenant whose topic it is
   */
  public void broadcast(String tenant, String topic, Object message) {
    registry.config().pubSub().publish(Tenant.key(tenant, topic), Objects.requireNonNull(message, "message"));
  }

  /**
   * Hands a message to {@code handleInfo} of all sessions of a view, on all nodes that share the {@link PubSub}:
   * connected or not, resting or not, with nothing to subscribe to. As with topics, a session that has more than
   * {@code mailboxMessages} waiting gets a {@code MessagesLost} in the place of those beyond. Any thread.
   *
   * @param view    the very object that stands at one or more live routes
   * @param message an immutable value; between nodes of a declared type
   * @throws IllegalArgumentException where it stands at none
   */
  public void broadcastToView(LiveView<?> view, Object message) {
    broadcastToView("", view, message);
  }

  /**
   * As {@link #broadcastToView(LiveView, Object)}, on a site with tenants: no session of another tenant gets it.
   *
   * @param tenant whose sessions
   */
  public void broadcastToView(String tenant, LiveView<?> view, Object message) {
    Audiences audiences = registry.config().audiences();
    audiences.tell(tenant, audiences.routesOf(view), message);
  }

  /**
   * As {@link #broadcastToView(LiveView, Object)}, for the sessions of one route.
   *
   * @param route the name of a {@link LiveRoute}
   * @throws IllegalArgumentException where there is no route of that name
   */
  public void broadcastToRoute(String route, Object message) {
    broadcastToRoute("", route, message);
  }

  /**
   * As {@link #broadcastToRoute(String, Object)}, on a site with tenants.
   *
   * @param tenant whose sessions
   */
  public void broadcastToRoute(String tenant, String route, Object message) {
    Audiences audiences = registry.config().audiences();
    audiences.tell(tenant, audiences.route(route), message);
  }

  /**
   * Logs a person out of all live pages, on all nodes: their connections close, their sessions end. Their pages are
   * loaded again and meet the web server's own checks, so end the login first. Within a second; a node that cannot be
   * reached by the {@link PubSub} notices with its next check ({@code recheckMillis}).
   *
   * @param userId the name of the principal, of whatever tenant
   */
  public void disconnect(String userId) {
    registry.disconnect(new Revocations.Person(null, Objects.requireNonNull(userId, "userId")));
  }

  /** As {@link #disconnect(String)}, for the person of that name of one tenant. */
  public void disconnect(String tenant, String userId) {
    registry.disconnect(new Revocations.Person(
        Objects.requireNonNull(tenant, "tenant"), Objects.requireNonNull(userId, "userId")));
  }

  /** How many sessions there are, by what they are doing. */
  public Census census() {
    return registry.census();
  }

  /** How many of them take little room because nothing happens to them, counted now; for gauges. */
  public Rest rest() {
    return registry.idle().rest();
  }

  Registry registry() {
    return registry;
  }

  /** All observers as one, for what an adapter has to tell: bytes, and whom it sent away itself. */
  public LiveObserver observer() {
    return registry.config().observer();
  }

  /**
   * Whether this node does its work: a task that is handed to its workers now, by its timer, runs within a time. For
   * health checks; waits for it.
   */
  public boolean isAlive(Duration within) {
    return registry.isAlive(within);
  }

  /** What waits and what is stuck, counted now; for gauges. */
  public Load load() {
    return registry.load();
  }

  /** What bounds this node. */
  public Limits limits() {
    return registry.config().limits();
  }

  /**
   * Stops: takes nothing new, tells all pages to connect elsewhere, ends all sessions, waits for that.
   *
   * @return whether all ended in time; a second call waits again
   */
  public boolean close(Duration wait) {
    return registry.close(wait);
  }

  /**
   * Sessions counted.
   *
   * @param parked    rendered, not connected yet
   * @param connected with a page
   * @param away      waiting for their page to come back
   */
  public record Census(int parked, int connected, int away) {
    /** All of them. */
    public int total() {
      return parked + connected + away;
    }
  }

  /**
   * How busy a node is.
   *
   * @param waiting messages that wait in mailboxes of sessions
   * @param running threads that run views' code
   * @param stuck   of these, threads of sessions that were given up (limit hardMillis)
   */
  public record Load(int waiting, int running, int stuck) {}

  /**
   * Sessions to which nothing has happened for a while.
   *
   * @param dropped without their trees, which are made again from their states (limit idleMillis)
   * @param spilled of which there is little more than a name: the rest is in the session store (limit spillMillis)
   */
  public record Rest(int dropped, int spilled) {}

  /** Collects what a {@link LiveSessions} stands on. */
  public static final class Builder {
    private final LiveRoutes routes;
    private Limits limits = Limits.DEFAULTS;
    private TrafficLimits traffic = TrafficLimits.DEFAULTS;
    private Signer signer;
    private String build = "";
    private PubSub pubSub;
    private Presence presence;
    private Clock clock = Clock.systemUTC();
    private Scheduler scheduler;
    private Executor workers;
    private Executor background;
    private ErrorPolicy errors = ErrorPolicy.log();
    private final List<LiveObserver> observers = new ArrayList<>();
    private boolean checkPurity;
    private SessionStore store;
    private String changedNotice = "This page was updated. Please check what you have entered.";

    private Builder(LiveRoutes routes) {
      this.routes = routes;
    }

    /** Bounds; {@link Limits#DEFAULTS} otherwise. */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /** Bounds of people and addresses; {@link TrafficLimits#DEFAULTS} otherwise. */
    public Builder traffic(TrafficLimits traffic) {
      this.traffic = Objects.requireNonNull(traffic, "traffic");
      return this;
    }

    /** Signs pages' tokens; otherwise a random key, good for one node until its restart. */
    public Builder signer(Signer signer) {
      this.signer = Objects.requireNonNull(signer, "signer");
      return this;
    }

    /** Names the build; pages of another build have to be loaded again. Empty otherwise. */
    public Builder build(String build) {
      this.build = Objects.requireNonNull(build, "build");
      return this;
    }

    /** Carries broadcasts; otherwise an {@link InMemoryPubSub} of its own. */
    public Builder pubSub(PubSub pubSub) {
      this.pubSub = Objects.requireNonNull(pubSub, "pubSub");
      return this;
    }

    /** Who is there; beside {@link #pubSub}. Within this node otherwise, as long as topics are. */
    public Builder presence(Presence presence) {
      this.presence = Objects.requireNonNull(presence, "presence");
      return this;
    }

    /** The time of day, for the expiry of tokens; the system's otherwise. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Timers and deadlines; one daemon thread otherwise. */
    public Builder scheduler(Scheduler scheduler) {
      this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
      return this;
    }

    /**
     * Runs handlers and renders, which may block; must not run a task on the thread that hands it over. Otherwise a
     * pool of this node's own, fair by what turns cost: 4 threads a processor, at least 16, and further ones for turns
     * that wait for something, virtual where the JVM has such (up to 240 others where it has none).
     */
    public Builder workers(Executor workers) {
      this.workers = Objects.requireNonNull(workers, "workers");
      return this;
    }

    /** Runs background work; virtual threads otherwise, or where the JVM has none a bounded pool. */
    public Builder background(Executor background) {
      this.background = Objects.requireNonNull(background, "background");
      return this;
    }

    /** Hears of what fails; {@link ErrorPolicy#log} otherwise. */
    public Builder errors(ErrorPolicy errors) {
      this.errors = Objects.requireNonNull(errors, "errors");
      return this;
    }

    /** Hears what sessions do; may be called for several, each of which hears it all. */
    public Builder observer(LiveObserver observer) {
      observers.add(Objects.requireNonNull(observer, "observer"));
      return this;
    }

    /** For development and tests: renders everything twice, the second time without anything kept, and compares. */
    public Builder checkPurity(boolean checkPurity) {
      this.checkPurity = checkPurity;
      return this;
    }

    /**
     * Where sessions are written down, so that they survive their process; see {@code Durability} for what that costs.
     * Nodes that share a store need the same {@link #signer}. Nowhere otherwise. Closed by whoever made it, after these
     * sessions.
     */
    public Builder store(SessionStore store) {
      this.store = Objects.requireNonNull(store, "store");
      return this;
    }

    /** What a page shows whose state could not be taken over from an older build, and so begins anew. */
    public Builder changedNotice(String text) {
      this.changedNotice = Objects.requireNonNull(text, "text");
      return this;
    }

    /** The sessions; threads of its own, if any, run from now on. */
    public LiveSessions build() {
      List<Runnable> owned = new ArrayList<>();
      PubSub topics = pubSub == null ? new InMemoryPubSub() : pubSub;
      Signer keys = signer == null ? Signer.random() : signer;
      Scheduler timers = scheduler == null ? ownScheduler(owned) : scheduler;
      Executor behind = background == null ? own(Workers.forBackground(), owned) : background;
      Executor threads = workers == null ? Workers.forSessions(timers, owned) : workers;
      return new LiveSessions(new Registry(new Config(
          routes,
          limits,
          traffic,
          keys,
          build,
          topics,
          presence == null && topics instanceof InMemoryPubSub ? new InMemoryPresence(topics) : presence,
          clock,
          timers,
          threads,
          behind,
          errors,
          Observers.of(observers),
          checkPurity,
          store,
          store == null ? null : new SnapshotWriter(store, keys, behind, timers, errors, limits.storeMillis()),
          new SharedParts(limits.softMillis()),
          new Audiences(routes, topics, owned),
          new Feeds(topics, threads, timers, errors, limits, checkPurity),
          changedNotice,
          owned)));
    }

    private static Scheduler ownScheduler(List<Runnable> owned) {
      SystemScheduler scheduler = new SystemScheduler();
      owned.add(scheduler::close);
      return scheduler;
    }

    private static Executor own(ExecutorService executor, List<Runnable> owned) {
      owned.add(executor::shutdown);
      return executor;
    }
  }
}
