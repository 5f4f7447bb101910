package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Update;
import dev.vivant.pubsub.MessagesLost;
import dev.vivant.session.BoardsView.Board;
import dev.vivant.session.BoardsView.Item;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Feeds that fail, pages that do not keep up, and what is left when all have gone. */
class FeedTroubleTest {
  private final FeedBoardsView view = new FeedBoardsView(true);
  private RawPage.Server server = server(Limits.DEFAULTS);

  private RawPage.Server server(Limits limits) {
    return new RawPage.Server(RouteTable.of("/", view), limits);
  }

  private RawPage open() {
    return RawPage.joined(server, server.get("/"), "/");
  }

  private Board with(String id, int item) {
    return view.publish(view.newest(id).with(new Item(item, "t" + item, 0)));
  }

  private void tell(String id, Object message) {
    server.topics.publish("board:" + id, message);
    server.workers.runAll();
  }

  private void publish(String id, int item) {
    tell(id, with(id, item));
  }

  private static int updates(RawPage page) {
    return page.heard(Update.class).size();
  }

  private void failToBegin() {
    view.whenBegun = () -> {
      throw new IllegalStateException("no database");
    };
  }

  private void begins() {
    view.whenBegun = () -> { };
  }

  @Test
  void aPageThatWasTooFarBehindForOneFeedIsToldOfItAlsoWhereAnotherHasNothingToSay() {
    server = server(Limits.builder().windowVersions(3).build());
    RawPage page = open();
    for (int i = 0; i < 3; i++) {
      publish("b", i);
    }
    publish("a", 1);
    tell("b", "nothing new");
    assertEquals(3, updates(page));
    page.say(new ClientMessage.Ack(4));
    assertEquals(4, updates(page));
    assertTrue(page.last().toString().contains("1 items"), page.last().toString());
  }

  @Test
  void aConnectionThatThrowsKeepsNobodyElseFromBeingTold() {
    RawPage broken = open();
    RawPage page = open();
    broken.broken = new IllegalStateException("broken pipe");
    publish("a", 1);
    publish("a", 2);
    assertEquals(2, updates(page));
    assertEquals("broken pipe", server.failures.get(0).cause().getMessage());
  }

  @Test
  void aFeedThatCannotBeginAnewIsAskedAgainAfterAPauseThatGrowsAndMessagesMeanwhileAreLeftToIt() {
    RawPage page = open();
    failToBegin();
    with("a", 1);
    tell("a", new MessagesLost("board:a"));
    int begun = view.begun.get();
    publish("a", 2);
    assertEquals(0, updates(page), "its value is not known to be right");
    server.pass(499);
    assertEquals(begun, view.begun.get());
    server.pass(1);
    assertEquals(begun + 1, view.begun.get());
    server.pass(999);
    assertEquals(begun + 1, view.begun.get());
    begins();
    server.pass(1);
    assertEquals(begun + 2, view.begun.get());
    assertEquals(1, updates(page));
    assertTrue(page.last().toString().contains("2 items"), page.last().toString());
    publish("a", 3);
    assertEquals(2, updates(page));
    server.pass(60_000);
    assertEquals(begun + 2, view.begun.get(), "it has begun");
  }

  /** Both feeds are followed by nobody until the page connects; of these one is kept, the other has to begin anew. */
  private RawPage openWhereAHasToBeginAnew() {
    server = server(Limits.builder().parkedSessions(1).build());
    FirstRender first = server.get("/");
    with("a", 1);
    failToBegin();
    return RawPage.joined(server, first, "/");
  }

  @Test
  void aFeedThatCannotBeginForAPageThatConnectsIsAskedAgain() {
    RawPage page = openWhereAHasToBeginAnew();
    assertEquals(List.of(ServerMessage.Joined.class), page.heard.stream().map(Object::getClass).toList());
    begins();
    server.pass(500);
    assertEquals(1, updates(page));
    publish("a", 2);
    assertEquals(2, updates(page));
  }

  @Test
  void whoOpensAFeedThatCouldNotBeginOpensItForAllWhoFollow() {
    RawPage page = openWhereAHasToBeginAnew();
    begins();
    open();
    assertEquals(1, updates(page));
    publish("a", 2);
    assertEquals(2, updates(page));
  }

  @Test
  void aFeedThatCannotBeginRendersNoPage() {
    failToBegin();
    assertEquals("no database", assertThrows(IllegalStateException.class, () -> server.get("/")).getMessage());
    begins();
    assertInstanceOf(ServerMessage.Joined.class, open().last());
  }

  @Test
  void aFeedThatDoesNotComeBackIsReplacedSoThatOtherPagesCanBeRendered() throws InterruptedException {
    server = server(Limits.builder().softMillis(10).hardMillis(20).build());
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    view.whenBegun = () -> {
      asked.countDown();
      awaitInSpiteOfAll(goOn);
    };
    Thread stuck = new Thread(() -> server.get("/"));
    stuck.setUncaughtExceptionHandler((thread, thrown) -> { });
    stuck.start();
    asked.await();
    begins();
    try {
      assertThrows(IllegalStateException.class, () -> server.get("/"));
      server.time.advance(Duration.ofMillis(30), () -> { });
      assertThrows(IllegalStateException.class, () -> server.get("/"));
      assertInstanceOf(ServerMessage.Joined.class, open().last());
    } finally {
      goOn.countDown();
      stuck.join();
    }
  }

  private static void awaitInSpiteOfAll(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException deaf) {
        Thread.interrupted();
      }
    }
  }

  @Test
  void whoComesAndGoesWhileNothingIsNewLeavesNothing() {
    Seats seats = new Seats();
    for (int i = 0; i < 10_000; i++) {
      Seat seat = new Seat(null, null);
      seats.add(seat);
      assertTrue(seat.index < 8, "the place of the " + i + "th seat: " + seat.index);
      seats.remove(seat);
    }
  }

  @Test
  void pagesThatComeAndGoLeaveOneTimerForEachFeed() {
    open().say(new ClientMessage.Leave());
    int before = server.time.waiting();
    for (int i = 0; i < 100; i++) {
      open().say(new ClientMessage.Leave());
    }
    assertEquals(before, server.time.waiting(), 5, "timers that wait");
  }

  @Test
  void ofFeedsThatNobodyFollowsNoMoreAreKeptThanPagesMayBeParked() {
    server.get("/");
    int ofTwo = server.time.waiting();
    server = server(Limits.builder().parkedSessions(1).build());
    server.get("/");
    assertEquals(ofTwo - 1, server.time.waiting(), "timers that wait: one feed has none");
    assertEquals(1, server.sessions.registry().config().feeds().lineCount());
  }

  @Test
  void aNodeThatStopsIsSubscribedToNothing() {
    int before = server.topics.topicCount();
    RawPage page = open();
    page.say(new ClientMessage.Leave());
    server.get("/");
    page = open();
    assertEquals(before + 2, server.topics.topicCount());
    page.say(new ClientMessage.Leave());
    server.pass(Limits.DEFAULTS.parkedMillis() - 1);
    server.sessions.close(Duration.ZERO);
    server.workers.runAll();
    server.sessions.close(Duration.ZERO);
    assertEquals(0, server.topics.topicCount());
  }
}
