package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.pubsub.MessagesLost;
import dev.vivant.pubsub.RouteMessage;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.StateCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Messages to all sessions of a view, or of a route. */
class ViewBroadcastTest {
  private static final int SPILL_MILLIS = 50_000;
  private static final Limits LIMITS =
      Limits.builder().idleMillis(5_000).spillMillis(SPILL_MILLIS).heartbeatMillis(10_000_000).build();
  private static final Visitor ACME = Visitor.ANONYMOUS.withTenant("acme");
  private static final Visitor UMBRA = Visitor.ANONYMOUS.withTenant("umbra");

  /** Its state is what it has heard. */
  private final class Board implements LiveView<String> {
    @Override
    public String mount(MountRequest request, LiveContext live) {
      onMount.accept(live);
      return "";
    }

    @Override
    public String handleInfo(String state, Object message, LiveContext live) {
      return state + message;
    }

    @Override
    public Node render(String state, Handlers<String> on) {
      return div(p(state), button(on.click((s, event) -> {
        onClick.accept(event);
        return s;
      }), "do"));
    }

    @Override
    public Optional<StateCodec<String>> stateCodec() {
      return Optional.of(StateCodec.ofValue(String.class));
    }
  }

  private Consumer<LiveContext> onMount = live -> { };
  private Consumer<LiveContext> onClick = live -> { };
  private final Board board = new Board();
  private final Board other = new Board();
  private final RouteTable routes =
      RouteTable.builder().route("/a", board).route("/b/{id}", board).route("/other", other).build();
  private final InMemoryPubSub topics = new InMemoryPubSub();
  private final RawPage.Server server = new RawPage.Server(routes, LIMITS, topics);
  private final List<RawPage> pages = new ArrayList<>();

  /** A page of a server, and the session behind it. */
  private record Seat(RawPage.Server server, RawPage page, Session session) {
    String heard() {
      server.workers.runAll();
      return session.mounted() == null ? "spilled" : (String) session.mounted().scene().now().state();
    }
  }

  private Seat parked(RawPage.Server on, String url, Visitor visitor) {
    FirstRender first = on.get(url, visitor);
    return new Seat(on, null, session(on, first));
  }

  private Seat open(RawPage.Server on, String url, Visitor visitor) {
    FirstRender first = on.get(url, visitor);
    Session session = session(on, first);
    RawPage page = RawPage.joined(on, first, url, visitor);
    on.workers.runAll();
    pages.add(page);
    return new Seat(on, page, session);
  }

  private Seat open(String url) {
    return open(server, url, Visitor.ANONYMOUS);
  }

  private static Session session(RawPage.Server on, FirstRender first) {
    return on.sessions.registry().find(JoinToken.parse(first.token()).orElseThrow().sessionId());
  }

  private static ClientMessage.Event click() {
    return new ClientMessage.Event(1, 1, Path.of(0, 1), 0, List.of());
  }

  @Test
  void allSessionsOfTheViewHearItWhateverTheyAreDoing() {
    Seat here = open("/a");
    Seat elsewhere = open("/b/7");
    Seat away = open("/a");
    away.page.gone();
    Seat waiting = parked(server, "/a", Visitor.ANONYMOUS);
    Seat stranger = open("/other");
    server.sessions.broadcastToView(board, "x");
    server.sessions.broadcastToView(board, "y");
    for (Seat seat : List.of(here, elsewhere, away, waiting)) {
      assertEquals("xy", seat.heard());
    }
    assertEquals("", stranger.heard());
  }

  @Test
  void aRouteOfSeveralOfTheViewHearsItAlone() {
    Seat a = open("/a");
    Seat b = open("/b/7");
    server.sessions.broadcastToRoute("/b/{id}", "x");
    assertEquals(List.of("", "x"), List.of(a.heard(), b.heard()));
  }

  @Test
  void allNodesHearIt() {
    RawPage.Server second = new RawPage.Server(routes, LIMITS, topics);
    Seat here = open("/a");
    Seat there = open(second, "/a", Visitor.ANONYMOUS);
    server.sessions.broadcastToView(board, "x");
    second.sessions.broadcastToView(board, "y");
    assertEquals(List.of("xy", "xy"), List.of(here.heard(), there.heard()));
  }

  @Test
  void noSessionOfAnotherTenantHearsIt() {
    Seat acme = open(server, "/a", ACME);
    Seat umbra = open(server, "/a", UMBRA);
    Seat nobodys = open("/a");
    server.sessions.broadcastToView("acme", board, "1");
    server.sessions.broadcastToRoute("umbra", "/a", "2");
    server.sessions.broadcastToView(board, "3");
    onClick = live -> live.broadcastToView("4");
    acme.page.say(click());
    assertEquals(List.of("14", "2", "3"), List.of(acme.heard(), umbra.heard(), nobodys.heard()));
  }

  @Test
  void whoIsGoneHearsNothing() {
    Seat left = open("/a");
    Seat stays = open("/a");
    Session ended = left.session;
    Mounted mounted = ended.mounted();
    left.page.say(new ClientMessage.Leave());
    server.workers.runAll();
    server.sessions.broadcastToView(board, "x");
    assertEquals("x", stays.heard());
    assertEquals("", mounted.scene().now().state());
    assertEquals(0, ended.waiting(), "nothing waits in the mailbox of a session that ended");
  }

  @Test
  void whoWentToAnotherViewHearsWhatIsSaidThere() {
    Seat seat = open("/a");
    seat.page.say(new ClientMessage.Visit(1, "/other", true, false));
    server.workers.runAll();
    assertEquals("/other", seat.session.mounted().route().name());
    server.sessions.broadcastToView(board, "x");
    server.sessions.broadcastToView(other, "y");
    assertEquals("y", seat.heard());
  }

  @Test
  void whatWasNotMountedIsNotTold() {
    onMount = live -> {
      throw new IllegalStateException("cannot be mounted");
    };
    assertThrows(IllegalStateException.class, () -> server.get("/a"));
    onMount = live -> live.redirect("/login");
    server.get("/a");
    assertEquals(0, server.sessions.census().total());
    server.sessions.broadcastToView(board, "x");
    assertEquals(false, server.workers.step());
  }

  @Test
  void sessionsThatRestAreWokenByIt() {
    RawPage.Server node = new RawPage.Server(routes, LIMITS, new FaultyStore());
    Seat seat = open(node, "/a", Visitor.ANONYMOUS);
    node.pass(SPILL_MILLIS);
    assertNull(seat.session.mounted(), "spilled");
    node.sessions.broadcastToView(board, "x");
    node.sessions.broadcastToView(board, "y");
    node.pass(0);
    assertEquals("xy", seat.heard());
    node.pass(SPILL_MILLIS);
    node.sessions.broadcastToView(board, "z");
    node.pass(0);
    assertEquals("xyz", seat.heard());
  }

  @Test
  void thatSomeAreMissingIsToldToAllButWakesNobody() {
    RawPage.Server node = new RawPage.Server(routes, LIMITS, new FaultyStore());
    Seat resting = open(node, "/a", Visitor.ANONYMOUS);
    node.pass(SPILL_MILLIS);
    Seat awake = open(node, "/other", Visitor.ANONYMOUS);
    node.topics.publish("@/views", new MessagesLost("@/views"));
    node.pass(0);
    assertEquals(Audiences.LOST.toString(), awake.heard());
    assertEquals("spilled", resting.heard());
    node.sessions.broadcastToView(board, "x");
    node.pass(0);
    assertEquals("x" + Audiences.LOST, resting.heard());
  }

  @Test
  void aSessionThatDoesNotKeepUpIsToldHowMuchItMissed() {
    RawPage.Server node =
        new RawPage.Server(routes, Limits.builder().mailboxMessages(3).build(), new InMemoryPubSub());
    Seat seat = open(node, "/a", Visitor.ANONYMOUS);
    IntStream.range(0, 8).forEach(i -> node.sessions.broadcastToView(board, "" + i));
    assertEquals("012" + new dev.vivant.view.MessagesLost(5), seat.heard());
  }

  @Test
  void whatAHandlerSaysGoesOutWithItsState() {
    Seat seat = open("/a");
    Seat told = open("/b/1");
    onClick = live -> {
      live.broadcastToView(board, "x");
      live.broadcastToRoute("/other", "y");
      throw new IllegalStateException("in vain");
    };
    Seat stranger = open("/other");
    seat.page.say(click());
    assertEquals(List.of("", "", ""), List.of(seat.heard(), told.heard(), stranger.heard()));
    onClick = live -> {
      live.broadcastToView(board, "x");
      live.broadcastToRoute("/other", "y");
    };
    seat.page.say(new ClientMessage.Event(2, 1, Path.of(0, 1), 0, List.of()));
    assertEquals(List.of("x", "x", "y"), List.of(seat.heard(), told.heard(), stranger.heard()));
  }

  private static String refusal(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @Test
  void whatReachesNobodyByMistakeIsRefused() {
    LiveSessions sessions = server.sessions;
    String noRoute = refusal(() -> sessions.broadcastToView(new Board(), "x"));
    assertTrue(noRoute.contains(Board.class.getName()) && noRoute.contains("/b/{id}"), noRoute);
    assertEquals("there is no live route \"/c\"; there are [/a, /b/{id}, /other]",
        refusal(() -> sessions.broadcastToRoute("/c", "x")));
    assertEquals("\"@acme\" is not the name of a tenant", refusal(() -> sessions.broadcastToView("@acme", board, "x")));
    refusal(() -> sessions.broadcastToView(board, new RouteMessage("", "/a", "x")));
    refusal(() -> new RouteMessage("", "", "x"));
    assertThrows(NullPointerException.class, () -> sessions.broadcastToView(board, null));
    assertThrows(NullPointerException.class, () -> sessions.broadcastToView((LiveView<?>) null, "x"));
    assertThrows(NullPointerException.class, () -> sessions.broadcastToRoute(null, "x"));
  }

  @Test
  void aNodeThatStopsListensNoMore() {
    assertTrue(topics.topicCount() > 0);
    assertTrue(server.sessions.close(Duration.ofSeconds(10)));
    assertEquals(0, topics.topicCount());
  }
}
