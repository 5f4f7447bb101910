package dev.vivant.session;

import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions to which nothing happens: their trees go, and nobody notices. */
class IdleTest {
  private static final int IDLE_MILLIS = 5_000;
  private static final int ROWS = 50;

  private static final Handlers.Row<List<Integer>, Integer> ROW = (number, on) -> li(text("row " + number),
      button(on.click((rows, event) -> rows.stream().filter(other -> !other.equals(number)).toList()), "remove"));

  /** What a render shows beside its state; purity wants this to stay the same. */
  private String impure = "list";

  private final LiveView<List<Integer>> list = new LiveView<>() {
    @Override
    public List<Integer> mount(MountRequest request, LiveContext live) {
      live.subscribe("rows");
      List<Integer> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(i);
      }
      return List.copyOf(rows);
    }

    @Override
    public List<Integer> handleInfo(List<Integer> state, Object message, LiveContext live) {
      List<Integer> rows = new ArrayList<>(state);
      rows.add((Integer) message);
      return List.copyOf(rows);
    }

    @Override
    public Node render(List<Integer> state, Handlers<List<Integer>> on) {
      if (impure.isEmpty()) {
        throw new IllegalStateException("cannot be shown");
      }
      return div(id(impure), ul(on.each(state, number -> number, ROW)));
    }
  };

  private final RawPage.Server server = new RawPage.Server(
      RouteTable.of("/", list), Limits.builder().idleMillis(IDLE_MILLIS).heartbeatMillis(1_000_000).build());

  private FirstRender first;

  private RawPage open() {
    first = server.get("/");
    return RawPage.joined(server, first, "/");
  }

  private Session session() {
    return server.sessions.registry().find(JoinToken.parse(first.token()).orElseThrow().sessionId());
  }

  private boolean isDropped() {
    return session().mounted().scene().isWithoutFrame();
  }

  private void pass(long millis) {
    server.time.advance(Duration.ofMillis(millis), server.workers::runAll);
  }

  private static ClientMessage.Event remove(long id, int version, int row) {
    return new ClientMessage.Event(id, version, Path.of(0, 0, row, 1), 0, List.of());
  }

  @Test
  void theTreeGoesWhenNothingHappensForAWhile() {
    RawPage page = open();
    pass(IDLE_MILLIS - 1);
    assertFalse(isDropped());
    pass(1);
    assertTrue(isDropped());
    assertEquals(new LiveSessions.Rest(1, 0), server.sessions.rest());
    assertEquals(1, page.heard.size(), "the page hears nothing of it");
  }

  @Test
  void anEventThatComesThenMeetsTheHandlerThatThePageShows() {
    RawPage page = open();
    pass(IDLE_MILLIS);
    page.say(remove(1, 1, 30));
    ServerMessage.Update update = page.heard(ServerMessage.Update.class).get(0);
    assertEquals("Remove[path=[0, 0, 30]]", update.patches().get(0).toString());
    assertEquals(1, update.patches().size());
    assertFalse(session().mounted().scene().moment().state().equals(List.of()));
    assertFalse(((List<?>) session().mounted().scene().moment().state()).contains(30));
    assertEquals(new LiveSessions.Rest(0, 0), server.sessions.rest());
  }

  @Test
  void anEventOfAnOlderVersionMeetsWhatThatVersionShowed() {
    RawPage page = open();
    page.say(remove(1, 1, 0));
    pass(IDLE_MILLIS);
    assertTrue(isDropped());
    page.say(remove(2, 1, 10));
    assertFalse(((List<?>) session().mounted().scene().moment().state()).contains(10));
    assertTrue(((List<?>) session().mounted().scene().moment().state()).contains(11));
  }

  @Test
  void aMessageForADroppedSessionIsOneSmallUpdate() {
    RawPage page = open();
    pass(IDLE_MILLIS);
    server.topics.publish("rows", 1_000);
    server.workers.runAll();
    assertEquals(1, page.heard(ServerMessage.Update.class).size());
    assertEquals(0, page.heard(ServerMessage.Whole.class).size());
    assertEquals(1, page.heard(ServerMessage.Update.class).get(0).patches().size());
  }

  @Test
  void aSlowPageGetsWhatItMissedThoughTheTreesHaveGone() {
    RawPage page = open();
    page.room = false;
    server.topics.publish("rows", 1_000);
    server.workers.runAll();
    server.topics.publish("rows", 1_001);
    server.workers.runAll();
    assertEquals(1, page.heard(ServerMessage.Update.class).size());
    pass(IDLE_MILLIS);
    assertTrue(isDropped());
    page.writable();
    assertEquals(2, page.heard(ServerMessage.Update.class).size());
    assertEquals(1, page.heard(ServerMessage.Update.class).get(1).patches().size());
  }

  @Test
  void aPageThatComesBackToADroppedSessionKeepsItsTree() {
    RawPage page = open();
    page.gone();
    pass(IDLE_MILLIS);
    assertTrue(isDropped());
    page.connect();
    page.say(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/"));
    assertEquals(new ServerMessage.Joined(1, 0), page.last());
    page.say(remove(1, 1, 7));
    assertEquals(1, page.heard(ServerMessage.Update.class).size());
  }

  @Test
  void aPageThatAsksForTheWholeTreeGetsIt() {
    RawPage page = open();
    pass(IDLE_MILLIS);
    page.say(new ClientMessage.Heal(1));
    assertEquals(1, page.heard(ServerMessage.Whole.class).size());
  }

  @Test
  void pingsAndAcknowledgementsDoNotKeepATree() {
    RawPage page = open();
    server.topics.publish("rows", 1_000);
    server.workers.runAll();
    for (int i = 0; i < 5; i++) {
      pass(IDLE_MILLIS / 5);
      page.say(new ClientMessage.Ping());
      page.say(new ClientMessage.Ack(2));
    }
    assertTrue(isDropped());
    page.say(new ClientMessage.Ack(2));
    assertTrue(isDropped());
  }

  @Test
  void whatIsUsedNowAndThenStays() {
    RawPage page = open();
    for (int i = 0; i < 20; i++) {
      pass(IDLE_MILLIS - 1);
      assertFalse(isDropped());
      page.say(remove(i + 1, i + 1, 0));
    }
    pass(IDLE_MILLIS);
    assertTrue(isDropped());
  }

  /** A render that is not pure cannot be made again; what the page shows must not be taken for what the server has. */
  @Test
  void aTreeThatDoesNotComeOutTheSameIsSentWhole() {
    RawPage page = open();
    pass(IDLE_MILLIS);
    impure = "something else";
    page.say(remove(1, 1, 30));
    assertEquals(List.of(1L), page.heard(ServerMessage.Refused.class).stream().map(r -> r.eventId()).toList());
    assertEquals(1, page.heard(ServerMessage.Whole.class).size());
    page.say(remove(2, 2, 30));
    assertFalse(((List<?>) session().mounted().scene().moment().state()).contains(30));
  }

  @Test
  void aTreeThatCannotBeMadeAgainIsAFailureOfTheEvent() {
    RawPage page = open();
    pass(IDLE_MILLIS);
    impure = "";
    page.say(remove(1, 1, 30));
    assertEquals(1, page.heard(ServerMessage.Refused.class).size());
    impure = "list";
    page.say(remove(2, 1, 30));
    assertEquals(1, page.heard(ServerMessage.Update.class).size());
  }

  @Test
  void idleSessionsNeedNoTimersOfTheirOwn() {
    List<RawPage> pages = new ArrayList<>();
    int none = server.time.waiting();
    for (int i = 0; i < 100; i++) {
      pages.add(open());
    }
    int timers = server.time.waiting() - none;
    pass(IDLE_MILLIS);
    assertEquals(new LiveSessions.Rest(100, 0), server.sessions.rest());
    assertEquals(timers - 2, server.time.waiting() - none, "one sweep for all of them, and one for all their rows");
    pages.forEach(page -> page.say(new ClientMessage.Leave()));
    assertEquals(new LiveSessions.Rest(0, 0), server.sessions.rest());
    assertEquals(0, server.sessions.census().total());
  }
}
