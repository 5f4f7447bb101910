package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.diff.Patch;
import dev.vivant.diff.SharedPatches;
import dev.vivant.node.Path;
import dev.vivant.node.Text;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Refusal;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Update;
import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.pubsub.MessagesLost;
import dev.vivant.security.JoinToken;
import dev.vivant.session.BoardsView.Board;
import dev.vivant.session.BoardsView.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parts that follow feeds: one render, one difference, one frame, past the sessions. */
class FeedTest {
  private static final int VIEWERS = 200;
  private static final Path FIRST_BUTTON_OF_A = Path.of(0, 3, 1, 0, 1);

  private final FeedBoardsView view = new FeedBoardsView(true);
  private RawPage.Server server = server(Limits.DEFAULTS);

  private RawPage.Server server(Limits limits) {
    return new RawPage.Server(RouteTable.of("/", view), limits);
  }

  private RawPage open() {
    return RawPage.joined(server, server.get("/"), "/");
  }

  private Board add(String id, int item) {
    Board board = view.publish(view.newest(id).with(new Item(item, "t" + item, 0)));
    server.topics.publish("board:" + id, board);
    return board;
  }

  private void publish(String id, int item) {
    add(id, item);
    server.workers.runAll();
  }

  private static SharedPatches within(RawPage page) {
    Update update = (Update) page.last();
    assertEquals(1, update.patches().size());
    return ((Patch.Within) update.patches().get(0)).patches();
  }

  private Session session(FirstRender page) {
    return server.sessions.registry().find(
        JoinToken.parse(page.token()).orElseThrow().sessionId());
  }

  private int lines() {
    return server.sessions.registry().config().feeds().lineCount();
  }

  @Test
  void oneChangeIsOneRenderAndOneDifferenceForAllPagesAndNoSessionHasATurn() {
    List<RawPage> pages = new ArrayList<>();
    for (int i = 0; i < VIEWERS; i++) {
      pages.add(open());
    }
    publish("a", 1);
    int before = FeedBoardsView.renders();
    add("a", 2);
    int turns = 0;
    while (server.workers.step()) {
      turns++;
    }
    assertEquals(1, turns, "turns: that of the feed");
    assertEquals(1, FeedBoardsView.renders() - before);
    Set<SharedPatches> patches = Collections.newSetFromMap(new IdentityHashMap<>());
    pages.forEach(page -> patches.add(within(page)));
    assertEquals(1, patches.size(), "differences that were found");
    assertEquals(1, view.begun.get() - 1, "beginnings: one of each board");
  }

  @Test
  void aHandlerInsideIsTheOneOfTheEditionThatThePageSaw() {
    publish("a", 1);
    RawPage page = open();
    publish("a", 2);
    page.say(new ClientMessage.Event(1, 1, FIRST_BUTTON_OF_A, 0, List.of()));
    assertEquals(List.of("t10"), texts(page), "the first row of version 1");
    page.say(new ClientMessage.Event(2, 2, FIRST_BUTTON_OF_A, 0, List.of()));
    assertEquals(List.of("t10", "t20"), texts(page), "the first row of version 2");
  }

  /** What the page's own text was set to, one after the other. */
  private static List<String> texts(RawPage page) {
    List<String> texts = new ArrayList<>();
    for (Update update : page.heard(Update.class)) {
      for (Patch patch : update.patches()) {
        if (patch instanceof Patch.SetText text) {
          texts.add(text.value());
        } else if (patch instanceof Patch.Arrange all && all.slots().get(0) instanceof Patch.Insert added) {
          texts.add(((Text) added.nodes().get(0)).value());
        }
      }
    }
    return texts;
  }

  @Test
  void whatDoesNotStandInAPartIsNotRun() {
    publish("a", 1);
    RawPage page = open();
    page.say(new ClientMessage.Event(1, 1, Path.of(0, 3, 1, 1, 1), 0, List.of()));
    page.say(new ClientMessage.Event(2, 1, FIRST_BUTTON_OF_A, 1, List.of()));
    page.say(new ClientMessage.Event(3, 1, Path.of(0, 3), 0, List.of()));
    page.say(new ClientMessage.Event(4, 7, FIRST_BUTTON_OF_A, 0, List.of()));
    assertEquals(Collections.nCopies(4, Refusal.UNKNOWN),
        page.heard(ServerMessage.Refused.class).stream().map(ServerMessage.Refused::reason).toList());
  }

  @Test
  void aPageThatDoesNotReadIsPassedOverAndGetsTheDifferenceLater() {
    RawPage page = open();
    RawPage other = open();
    page.room = false;
    publish("a", 1);
    publish("a", 2);
    publish("a", 3);
    assertEquals(1, page.heard(Update.class).size());
    assertEquals(3, other.heard(Update.class).size());
    page.writable();
    assertEquals(2, page.heard(Update.class).size());
    Patch inserted = within(page).patches().get(1);
    assertEquals(2, ((Patch.Insert) ((Patch.Arrange) inserted).slots().get(0)).nodes().size());
    publish("a", 4);
    assertSame(within(other), within(page), "both are level again");
  }

  @Test
  void aPageThatAcknowledgesNothingIsToldNoMoreThanTheWindowHolds() {
    server = server(Limits.builder().windowVersions(3).build());
    RawPage page = open();
    for (int i = 0; i < 9; i++) {
      publish("a", i);
    }
    assertEquals(3, page.heard(Update.class).size());
    page.say(new ClientMessage.Ack(4));
    assertEquals(4, page.heard(Update.class).size());
    publish("a", 9);
    assertEquals(5, page.heard(Update.class).size());
    page.say(new ClientMessage.Ack(77));
    assertTrue(page.isOver(), "a version that was never sent");
  }

  @Test
  void aPageThatIsFurtherBehindThanEditionsAreKeptGetsTheWholeTree() {
    for (int kept = 1; kept <= 3; kept++) {
      server = server(Limits.builder().feedEditions(kept).build());
      RawPage page = open();
      page.room = false;
      for (int i = 0; i < 4; i++) {
        publish("a", 10 * kept + i);
      }
      page.say(new ClientMessage.Event(1, 2, FIRST_BUTTON_OF_A, 0, List.of()));
      page.writable();
      boolean isKept = kept == 3;
      assertEquals(isKept ? 0 : 1, page.heard(ServerMessage.Whole.class).size(), kept + " editions");
      assertEquals(isKept ? List.of() : List.of(Refusal.STALE),
          page.heard(ServerMessage.Refused.class).stream().map(ServerMessage.Refused::reason).toList());
      publish("a", 10 * kept + 5);
      assertInstanceOf(Update.class, page.last());
    }
  }

  @Test
  void whatStandsBesideAPartIsHeardAlsoWhereTheEditionThatThePageSawIsNotKept() {
    server = server(Limits.builder().feedEditions(1).idleMillis(1_000).build());
    RawPage page = open();
    page.room = false;
    for (int i = 0; i < 4; i++) {
      publish("a", i);
    }
    Path mine = Path.of(0, 0);
    page.say(new ClientMessage.Event(1, 2, mine, 0, List.of()));
    server.pass(1_001);
    page.say(new ClientMessage.Event(2, 2, mine, 0, List.of()));
    page.say(new ClientMessage.Event(3, 2, FIRST_BUTTON_OF_A, 0, List.of()));
    page.say(new ClientMessage.Event(4, 2, Path.of(0, 3), 0, List.of()));
    page.writable();
    assertEquals(List.of(3L, 4L),
        page.heard(ServerMessage.Refused.class).stream().map(ServerMessage.Refused::eventId).toList());
    assertEquals(List.of(Refusal.STALE, Refusal.STALE),
        page.heard(ServerMessage.Refused.class).stream().map(ServerMessage.Refused::reason).toList());
    assertTrue(page.heard(ServerMessage.Whole.class).toString().contains("mine 2"));
  }

  @Test
  void aPartEndsSomeTimeAfterTheLastPageThatShowsIt() {
    server = server(Limits.builder().parkedMillis(1_000).build());
    int topics = server.topics.topicCount();
    RawPage page = open();
    RawPage other = open();
    assertEquals(2, lines());
    assertEquals(topics + 2, server.topics.topicCount());
    page.say(new ClientMessage.Leave());
    server.pass(1_001);
    assertEquals(2, lines());
    publish("a", 1);
    assertInstanceOf(Update.class, other.last());
    other.say(new ClientMessage.Leave());
    server.pass(1_001);
    assertEquals(0, lines());
    assertEquals(topics, server.topics.topicCount());
    int before = view.begun.get();
    open();
    assertEquals(2, view.begun.get() - before);
  }

  @Test
  void pagesThatNeverConnectCostNoRenders() {
    server.get("/");
    int before = FeedBoardsView.renders();
    publish("a", 1);
    publish("a", 2);
    assertEquals(0, FeedBoardsView.renders() - before);
    RawPage page = open();
    assertEquals(1, FeedBoardsView.renders() - before);
    assertEquals(1, page.heard(ServerMessage.Joined.class).size());
  }

  @Test
  void aPageThatWasServedAnOlderEditionGetsTheDifferenceWhenItConnects() {
    RawPage first = open();
    FirstRender page = server.get("/");
    publish("a", 1);
    RawPage late = RawPage.joined(server, page, "/");
    assertEquals(List.of(ServerMessage.Joined.class, Update.class),
        late.heard.stream().map(Object::getClass).toList());
    publish("a", 2);
    assertSame(within(first), within(late));
  }

  @Test
  void whoMayNotBeThereAnyLongerHearsNoMore() {
    Visitor ann = People.person("ann");
    RawPage page = RawPage.joined(server, server.get("/", ann), "/", ann);
    RawPage other = open();
    server.sessions.disconnect("", "ann");
    server.workers.runAll();
    publish("a", 1);
    assertEquals(new ServerMessage.Close(ServerMessage.Close.Reason.UNAUTHORIZED), page.last());
    assertInstanceOf(Update.class, other.last());
  }

  @Test
  void eachTenantHasPartsOfItsOwn() {
    RawPage page = open();
    Visitor elsewhere = new Visitor(Optional.empty(), Map.of(), Locale.ROOT, null, "acme", "");
    RawPage other = RawPage.joined(server, server.get("/", elsewhere), "/", elsewhere);
    assertEquals(4, lines());
    publish("a", 1);
    assertEquals(1, page.heard(Update.class).size());
    assertEquals(0, other.heard(Update.class).size());
  }

  @Test
  void eachNodeFollowsByItself() {
    InMemoryPubSub topics = new InMemoryPubSub();
    RawPage.Server first = new RawPage.Server(RouteTable.of("/", view), Limits.DEFAULTS, topics);
    RawPage.Server second = new RawPage.Server(RouteTable.of("/", view), Limits.DEFAULTS, topics);
    List<RawPage> pages = List.of(
        RawPage.joined(first, first.get("/"), "/"), RawPage.joined(second, second.get("/"), "/"));
    topics.publish("board:a", view.newest("a").with(new Item(1, "one", 0)));
    first.workers.runAll();
    second.workers.runAll();
    pages.forEach(page -> assertEquals(1, page.heard(Update.class).size()));
    assertNotSame(within(pages.get(0)), within(pages.get(1)));
  }

  @Test
  void aMessageThatFailsIsReportedAndThePartGoesOn() {
    RawPage page = open();
    server.topics.publish("board:a", "broken");
    publish("a", 1);
    assertEquals("broken", server.failures.get(0).cause().getMessage());
    assertEquals(1, page.heard(Update.class).size());
  }

  @Test
  void lostMessagesBeginAnew() {
    RawPage page = open();
    int before = view.begun.get();
    view.publish(view.newest("a").with(new Item(1, "one", 0)));
    server.topics.publish("board:a", new MessagesLost("board:a"));
    server.workers.runAll();
    assertEquals(1, view.begun.get() - before);
    assertEquals(1, page.heard(Update.class).size());
  }

  @Test
  void moreMessagesThanFitAreMadeUpForByABeginning() {
    server = server(Limits.builder().mailboxMessages(4).build());
    RawPage page = open();
    int before = view.begun.get();
    for (int i = 0; i < 9; i++) {
      add("a", i);
    }
    server.workers.runAll();
    assertEquals(1, view.begun.get() - before);
    Update last = (Update) page.last();
    assertTrue(last.patches().toString().contains("9 items"), last.patches().toString());
  }

  @Test
  void aPageWhoseTreeWasDroppedIsToldWithoutMakingItAgain() {
    server = server(Limits.builder().idleMillis(1_000).build());
    FirstRender first = server.get("/");
    RawPage page = RawPage.joined(server, first, "/");
    server.pass(1_001);
    publish("a", 1);
    publish("a", 2);
    assertEquals(2, page.heard(Update.class).size());
    assertTrue(session(first).mounted().scene().isWithoutFrame());
    page.say(new ClientMessage.Event(1, 2, FIRST_BUTTON_OF_A, 0, List.of()));
    assertEquals(List.of("t10"), texts(page));
    assertFalse(session(first).mounted().scene().isWithoutFrame());
  }

  @Test
  void aPageGoesOnWhereItWasAfterACut() {
    FirstRender first = server.get("/");
    RawPage page = RawPage.joined(server, first, "/");
    RawPage other = open();
    publish("a", 1);
    page.gone();
    publish("a", 2);
    page.connect();
    page.say(new ClientMessage.Join(first.token(), 2, RawPage.nodes(first) + 4, "/"));
    assertEquals(2, page.heard(ServerMessage.Joined.class).size());
    assertEquals(2, page.heard(Update.class).size());
    assertEquals(0, page.heard(ServerMessage.Whole.class).size());
    publish("a", 3);
    assertSame(within(other), within(page));
  }
}
