package dev.vivant.testing;

import dev.vivant.pubsub.PubSub;
import dev.vivant.session.Limits;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.RouteTable;
import dev.vivant.session.SessionStore;
import dev.vivant.session.Visitor;
import dev.vivant.view.LiveView;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says who opens which page of which server, before {@link #mount} does.
 *
 * <pre>{@code
 * LiveTest page = LiveTest.of(new TodoView()).route("/todos/{id}").url("/todos/7").principal("ann").mount();
 * }</pre>
 */
public final class LiveTestBuilder {
  private final LiveView<?> view;
  private LiveRoutes routes;
  private String route = "/{path...}";
  private String url = "/";
  private Principal principal;
  private final Map<String, Object> sessionData = new HashMap<>();
  private Locale locale = Locale.ROOT;
  private Limits limits = Limits.DEFAULTS;
  private PubSub pubSub;
  private SessionStore store;
  private int nodes = 1;
  private Supplier<WireCodec> codec = () -> WireCodec.NONE;
  private boolean paced;
  private boolean checkPurity = true;
  private int room = 64;

  LiveTestBuilder(LiveView<?> view, LiveRoutes routes) {
    this.view = view;
    this.routes = routes;
  }

  /** The pattern of the view's route; any address otherwise. */
  public LiveTestBuilder route(String pattern) {
    route = pattern;
    return this;
  }

  /** The address, path and query; {@code "/"} otherwise. */
  public LiveTestBuilder url(String address) {
    url = address;
    return this;
  }

  /** Who is logged in. */
  public LiveTestBuilder principal(String name) {
    return principal(new Named(name));
  }

  /** Who is logged in. */
  public LiveTestBuilder principal(Principal who) {
    principal = who;
    return this;
  }

  /** Something from the web server's own session. */
  public LiveTestBuilder sessionData(String name, Object value) {
    sessionData.put(name, value);
    return this;
  }

  /** The language that the browser prefers. */
  public LiveTestBuilder locale(Locale preferred) {
    locale = preferred;
    return this;
  }

  /** Bounds; the defaults otherwise. */
  public LiveTestBuilder limits(Limits bounds) {
    limits = bounds;
    return this;
  }

  /** Carries broadcasts; one in memory otherwise. */
  public LiveTestBuilder pubSub(PubSub topics) {
    pubSub = topics;
    return this;
  }

  /** Where sessions are written down, for tests of what survives; nowhere otherwise. */
  public LiveTestBuilder store(SessionStore sessions) {
    store = sessions;
    return this;
  }

  /** How many processes serve the site, see {@link TestSite}; one otherwise. */
  public LiveTestBuilder nodes(int processes) {
    nodes = processes;
    return this;
  }

  /** Writes and reads the frames of each connection; otherwise messages go as they are. */
  public LiveTestBuilder codec(Supplier<WireCodec> perConnection) {
    codec = perConnection;
    return this;
  }

  /** Whether each render is done twice and compared; it is, unless a test measures something. */
  public LiveTestBuilder checkPurity(boolean checks) {
    checkPurity = checks;
    return this;
  }

  /** How many frames a connection holds that the page has not read; 64 otherwise. */
  public LiveTestBuilder room(int frames) {
    room = frames;
    return this;
  }

  /**
   * Makes debounce, throttle and poll wait as in a browser: what waits is sent when {@link LiveTest#advance} has let
   * the time pass, or before anything else is sent. Otherwise they do not wait and nothing polls, which is simpler for
   * tests of what a view does.
   */
  public LiveTestBuilder paced() {
    paced = true;
    return this;
  }

  /** Opens the page: the first response, then the connection. */
  public LiveTest mount() {
    LiveTest page = serve();
    page.connect();
    return page;
  }

  /** Opens the page without a connection, as a browser without scripts does. */
  public LiveTest serve() {
    if (routes == null) {
      routes = RouteTable.of(route, view);
    }
    TestServer server = new TestServer(routes, limits, pubSub, store, nodes, checkPurity);
    Visitor visitor = new Visitor(Optional.ofNullable(principal), sessionData, locale);
    return new LiveTest(server, visitor, url, codec, room, paced);
  }

  private record Named(String name) implements Principal {
    @Override
    public String getName() {
      return name;
    }
  }
}
