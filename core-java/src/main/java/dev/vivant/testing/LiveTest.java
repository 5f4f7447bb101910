package dev.vivant.testing;

import dev.vivant.diff.Patch;
import dev.vivant.node.Element;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.session.FirstRender;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.LiveSessions;
import dev.vivant.session.Visitor;
import dev.vivant.view.LiveView;
import dev.vivant.view.Params;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A page in a test, without a browser, a server or a test framework: a real session behind it, a tree of its own that
 * only patches change, and time that stands still.
 *
 * <pre>{@code
 * LiveTest page = LiveTest.mount(new CounterView());
 * page.find("button.plus").click();
 * assertEquals("Count: 1", page.find("h1").text());
 * }</pre>
 *
 * <p>Everything runs on the test's own thread; each action comes back when all is at rest. An action that no browser
 * would let happen is an {@link AssertionError}, and so is what a view throws, unless {@link #expectFailure} says that
 * it is meant. Renders are checked to be pure.
 */
public final class LiveTest {
  private static final AtomicInteger COPIES = new AtomicInteger();

  private final TestServer server;
  private final Visitor visitor;
  private final Supplier<WireCodec> codec;
  private final int room;
  private final boolean paced;
  private final String copy = "page-" + COPIES.incrementAndGet();
  private final Travel travel;
  private final PageEffects effects;
  private final Focus focus = new Focus(this);
  private final PageClient client;
  private final Fields fields;
  private final Pace pace;
  private final PageEvents events;
  private final PageConnection connection;
  private boolean together;

  LiveTest(
      TestServer server, Visitor visitor, String url, Supplier<WireCodec> codec, int room, boolean paced) {
    this.server = server;
    this.visitor = visitor;
    this.codec = codec;
    this.room = room;
    this.paced = paced;
    FirstRender page = firstRender(url);
    this.effects = new PageEffects(this, page);
    this.client = new PageClient(page.token(), copy, page.children(), effects::run, this::changed);
    this.travel = new Travel(client, url);
    this.connection = new PageConnection(server, visitor, codec, room, client, travel::url);
    page.redirect().ifPresent(travel::leave);
    this.fields = new Fields(client::answered);
    this.pace = new Pace(server.time, paced);
    this.events = new PageEvents(client, fields, pace);
    server.pages.add(this);
    changed();
    server.settle();
    server.raise();
  }

  private FirstRender firstRender(String url) {
    if (server.routes.resolve(Params.ofUrl(url), visitor) instanceof LiveRoutes.Match match) {
      try {
        return server.node(0).sessions.firstRender(match.route(), match.params(), visitor);
      } finally {
        server.failures.clear();
      }
    }
    throw new AssertionError("there is no live view at " + url + ", or this visitor may not see it");
  }

  /** Opens a page with a view, at the address {@code /}, for a visitor of whom nothing is known. */
  public static LiveTest mount(LiveView<?> view) {
    return of(view).mount();
  }

  /** Prepares a page with a view. */
  public static LiveTestBuilder of(LiveView<?> view) {
    return new LiveTestBuilder(view, null);
  }

  /** Prepares a page of a site with several views. */
  public static LiveTestBuilder of(LiveRoutes routes) {
    return new LiveTestBuilder(null, routes);
  }

  /** Opens another page on the same server, as in another tab. */
  public LiveTest open(String url) {
    LiveTest tab = new LiveTest(server, visitor, url, codec, room, paced);
    tab.connect();
    return tab;
  }

  // What a person does.

  /** The only element that a selector names; see {@link PageElement}. The selector is a subset of CSS. */
  public PageElement find(String selector) {
    Selector parsed = Selector.parse(selector);
    PageElement element = new PageElement(
        this, () -> Finder.only(tree(), parsed.in(tree()), "\"" + selector + '"', selector));
    element.standing();
    return element;
  }

  /** The elements that a selector names, in document order; each is looked up anew by its place among them. */
  public List<PageElement> findAll(String selector) {
    Selector parsed = Selector.parse(selector);
    List<PageElement> found = new ArrayList<>();
    for (int i = 0; i < parsed.in(tree()).size(); i++) {
      int place = i;
      found.add(new PageElement(this, () -> {
        List<Path> now = parsed.in(tree());
        return place < now.size() ? new Standing(tree(), now.get(place))
            : Finder.only(tree(), List.of(), "number " + (place + 1) + " of \"" + selector + '"', selector);
      }));
    }
    return found;
  }

  /** Whether a selector names anything. */
  public boolean exists(String selector) {
    return !Selector.parse(selector).in(tree()).isEmpty();
  }

  /** The only innermost element with exactly that text, blanks at its ends aside. */
  public PageElement findText(String text) {
    PageElement element = new PageElement(
        this, () -> Finder.only(tree(), Finder.withText(tree(), text), "the text \"" + text + '"', text));
    element.standing();
    return element;
  }

  PageElement at(Path path) {
    return new PageElement(this, () -> {
      if (path.in(tree()).orElse(null) instanceof Element) {
        return new Standing(tree(), path);
      }
      throw new AssertionError("the element that stood at " + path + " is not on the page any more");
    });
  }

  /** Follows an address within the view, as a live link with {@code data-link="patch"} does. */
  public void visit(String url) {
    act(() -> {
      pace.flush();
      travel.visit(url, false);
    });
  }

  /** Goes to another view, as a live link with {@code data-link="navigate"} does. */
  public void navigate(String url) {
    act(() -> {
      pace.flush();
      travel.visit(url, true);
    });
  }

  /** Presses the browser's back button. */
  public void back() {
    act(() -> {
      pace.flush();
      travel.go(-1);
    });
  }

  /** Presses the browser's forward button. */
  public void forward() {
    act(() -> {
      pace.flush();
      travel.go(1);
    });
  }

  // What the server's side does.

  /**
   * Lets time pass: timers, deadlines, acknowledgements; on a {@linkplain LiveTestBuilder#paced paced} page also what
   * debounce, throttle and poll wait for.
   */
  public void advance(Duration by) {
    client.acknowledge();
    server.advance(by);
    client.acknowledge();
    settled();
  }

  /** Hands a message to the view's {@code handleInfo}. */
  public void send(Object message) {
    if (!connection.nextSessions().send(sessionId(), message)) {
      throw new AssertionError("the session is not there any more, or too many messages wait in it");
    }
    settled();
  }

  /** Publishes to a topic, as any other session might. */
  public void broadcast(String topic, Object message) {
    server.pubSub.publish(topic, message);
    settled();
  }

  /** Hands a message to all sessions of a view, as any other session might. */
  public void broadcastToView(LiveView<?> view, Object message) {
    connection.nextSessions().broadcastToView(view, message);
    settled();
  }

  // The connection.

  /** Connects, or connects again after a cut. */
  public void connect() {
    if (!travel.isHere()) {
      return;
    }
    connection.connect();
    settled();
  }

  // The server's processes.

  /**
   * From now on the page's connections go to the process of that number, as a load balancer might decide; the one that
   * it has stays until {@link #cut}. A site under test has as many processes as {@link LiveTestBuilder#nodes} says.
   */
  public LiveTest route(int process) {
    connection.route(process);
    return this;
  }

  /** The server's processes. */
  public TestSite site() {
    return new TestSite(server);
  }

  void died(TestNode process, boolean again) {
    connection.died(process, again);
  }

  /** Cuts the connection; what is on its way is lost. The page goes on by {@link #connect}. */
  public void cut() {
    connection.cut();
    settled();
  }

  /**
   * Breaks the connection after so many more frames, in either direction; what is on its way is lost, and the page
   * connects again at once.
   *
   * @param noticed whether the server hears of it before the page is back
   */
  public void breakAfter(int frames, boolean noticed) {
    connection.breakAfter(frames, noticed);
  }

  /** Whether the connection is still to break. */
  public boolean isBreaking() {
    return connection.isBreaking();
  }

  /** How many frames went up and down so far. */
  public int frames() {
    return connection.frames();
  }

  /** Closes the page. */
  public void leave() {
    client.postRaw(new ClientMessage.Leave());
    settled();
  }

  /** Stops reading, or begins again; what the session sends waits, and then the session does. */
  public void reading(boolean reads) {
    connection.reading(reads);
    settled();
  }

  /** Sends any message at all, as a page that was tampered with might. */
  public void forge(ClientMessage message) {
    client.postRaw(message);
    settled();
  }

  // What the page shows.

  /** The page's tree; its root stands for the element around the view. */
  public Element tree() {
    return client.tree();
  }

  /** The page as HTML. */
  public String html() {
    StringBuilder out = new StringBuilder();
    tree().children().forEach(out::append);
    return out.toString();
  }

  /** All text of the page. */
  public String text() {
    return tree().textContent();
  }

  /** The page's title; empty where no view set one. */
  public String title() {
    return effects.title();
  }

  /** Path and query that the address bar shows. */
  public String url() {
    return travel.url();
  }

  /** Where the browser went in the ordinary way; empty text while the page is there. */
  public String leftFor() {
    return travel.leftFor();
  }

  /** The text of the last flash; empty where there was none. */
  public String flash() {
    return effects.flash();
  }

  /** Contents of meta elements by name. */
  public Map<String, String> metas() {
    return effects.metas();
  }

  /** All effects so far, in order. */
  public List<Effect> effects() {
    return effects.all();
  }

  /** All refusals so far, in order. */
  public List<ServerMessage.Refused> refusals() {
    return List.copyOf(client.refusals());
  }

  /** Patches since this was called last. */
  public List<Patch> takePatches() {
    return client.takePatches();
  }

  /** Whether the page has a connection that the session answered. */
  public boolean isConnected() {
    return client.isJoined() && connection.isLinked();
  }

  /** Why the session ended the connection, or null. */
  public ServerMessage.Close.Reason closed() {
    return client.closed();
  }

  /** Bytes that the page sent, all connections together; 0 without a codec. */
  public long bytesUp() {
    return connection.bytesUp();
  }

  /** Bytes that the page was sent, all connections together; 0 without a codec. */
  public long bytesDown() {
    return connection.bytesDown();
  }

  /** Names the page's session. */
  public String sessionId() {
    return dev.vivant.security.JoinToken.parse(client.token()).orElseThrow().sessionId();
  }

  /** The sessions of the process that the page is connected to, or would be. */
  public LiveSessions sessions() {
    return connection.sessions();
  }

  /**
   * Does something that makes the view throw.
   *
   * @return what it threw first
   */
  public Throwable expectFailure(Runnable action) {
    return server.expectFailure(action);
  }

  // For the parts of this package.

  Travel travel() {
    return travel;
  }

  Fields fields() {
    return fields;
  }

  Focus focus() {
    return focus;
  }

  Pace pace() {
    return pace;
  }

  PageEvents events() {
    return events;
  }

  /** Does what a person does, and waits until all is at rest. */
  void act(Runnable action) {
    if (!travel.isHere()) {
      throw new AssertionError("the page was left for " + travel.leftFor());
    }
    action.run();
    settled();
  }

  /** Lets a person be quicker than the session: what is done inside is sent before anything is answered. */
  public void together(Runnable actions) {
    together = true;
    try {
      actions.run();
    } finally {
      together = false;
    }
    settled();
  }

  void settled() {
    if (together) {
      return;
    }
    server.settle();
    travel.settle();
    fields.keepOnlyThoseIn(tree());
    server.raise();
  }

  boolean step() {
    return connection.step();
  }

  /** The tree is another one: what it asks for by itself begins. */
  private void changed() {
    if (events != null) {
      events.poll();
    }
  }
}
