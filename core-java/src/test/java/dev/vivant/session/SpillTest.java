package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Durability;
import dev.vivant.view.StateCodec;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions to which nothing happens for long: all but a little of them is in the store, and comes back from there. */
class SpillTest {
  private static final int SPILL_MILLIS = 50_000;
  private static final LiveSessions.Rest NONE = new LiveSessions.Rest(0, 0);
  private static final LiveSessions.Rest ONE = new LiveSessions.Rest(0, 1);

  private final NotesView view = new NotesView();
  private final FaultyStore store = new FaultyStore();
  private final RawPage.Server server = new RawPage.Server(
      RouteTable.of("/", view),
      Limits.builder().idleMillis(5_000).spillMillis(SPILL_MILLIS).heartbeatMillis(10_000_000).build(), store);

  private FirstRender first;

  private RawPage open() {
    first = server.get("/");
    RawPage page = RawPage.joined(server, first, "/");
    server.pass(0);
    return page;
  }

  private RawPage spilled() {
    RawPage page = open();
    server.pass(SPILL_MILLIS);
    assertEquals(ONE, server.sessions.rest());
    assertNull(session().mounted());
    return page;
  }

  private String id() {
    return JoinToken.parse(first.token()).orElseThrow().sessionId();
  }

  private Session session() {
    return server.sessions.registry().find(id());
  }

  private ClientMessage.Join join() {
    return new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/");
  }

  /** A click on "add". */
  private static ClientMessage.Event add(long id, int version) {
    return new ClientMessage.Event(id, version, Path.of(0, 2), 0, List.of());
  }

  private String notes() {
    return (String) session().mounted().scene().moment().state();
  }

  private void say(RawPage page, ClientMessage message) {
    page.say(message);
    server.pass(0);
  }

  private void news(String message) {
    server.topics.publish("news", message);
    server.pass(0);
  }

  @Test
  void whatNothingHappensToForLongGoesToTheStore() {
    for (Durability durability : Durability.values()) {
      view.durability = Optional.of(durability);
      view.log.clear();
      RawPage page = open();
      server.pass(SPILL_MILLIS - 1);
      assertEquals(new LiveSessions.Rest(1, 0), server.sessions.rest());
      server.pass(1);
      assertEquals(ONE, server.sessions.rest());
      assertEquals(List.of("mount", "terminate PASSED_ON"), view.log);
      assertEquals(1, page.heard.size(), "the page hears nothing of it");
      say(page, new ClientMessage.Leave());
      assertEquals(NONE, server.sessions.rest());
    }
  }

  @Test
  void anEventBringsItBack() {
    for (Durability durability : Durability.values()) {
      view.durability = Optional.of(durability);
      RawPage page = spilled();
      say(page, add(1, 1));
      assertEquals(".", notes());
      ServerMessage.Update update = (ServerMessage.Update) page.last();
      assertEquals(1, update.lastEventId());
      assertEquals(1, update.patches().size());
      assertEquals("resumed  RESUMED", view.log.get(view.log.size() - 1));
      server.pass(SPILL_MILLIS);
      say(page, add(2, 2));
      assertEquals("..", notes());
      say(page, new ClientMessage.Leave());
    }
  }

  @Test
  void messagesOfTopicsBringItBackInOrder() {
    RawPage page = spilled();
    server.topics.publish("news", "a");
    server.topics.publish("news", "b");
    server.sessions.send(id(), "c");
    server.pass(0);
    assertEquals("abc", notes());
    assertFalse(page.heard(ServerMessage.Update.class).isEmpty());
  }

  @Test
  void aPageThatWasAwayFindsItsSession() {
    RawPage page = open();
    say(page, add(1, 1));
    page.gone();
    server.pass(SPILL_MILLIS);
    assertEquals(ONE, server.sessions.rest());
    page.connect();
    say(page, new ClientMessage.Join(first.token(), 2, RawPage.nodes(first) + 1, "/"));
    say(page, add(2, 2));
    assertEquals("..", notes());
    assertEquals(0, page.heard(ServerMessage.Whole.class).size());
  }

  @Test
  void acknowledgementsLeaveItThere() {
    RawPage page = spilled();
    say(page, new ClientMessage.Ack(1));
    assertEquals(ONE, server.sessions.rest());
    say(page, add(1, 1));
    assertEquals(".", notes());
  }

  @Test
  void whatHasTimersStays() {
    RawPage page = open();
    session().mounted().resources().timer("tea", "tea", 10 * SPILL_MILLIS, false);
    server.pass(3 * SPILL_MILLIS);
    assertEquals(new LiveSessions.Rest(1, 0), server.sessions.rest());
    session().mounted().resources().cancelTimer("tea");
    server.pass(SPILL_MILLIS);
    assertEquals(ONE, server.sessions.rest());
    assertFalse(page.isOver());
  }

  @Test
  void aViewThatCannotBeWrittenDownStays() {
    view.codec = Optional.empty();
    open();
    server.pass(3 * SPILL_MILLIS);
    assertEquals(new LiveSessions.Rest(1, 0), server.sessions.rest());
    view.codec = Optional.of(StateCodec.ofValue(String.class));
  }

  @Test
  void whatHappensWhileItIsWrittenKeepsIt() {
    RawPage page = open();
    server.time.advance(java.time.Duration.ofMillis(SPILL_MILLIS), server.workers::runAll);
    page.say(add(1, 1));
    server.pass(0);
    assertEquals(NONE, server.sessions.rest());
    assertEquals(".", notes());
  }

  @Test
  void aStoreThatIsGoneWhenItIsToBeWrittenCostsThePageNothing() {
    view.durability = Optional.of(Durability.MEMORY);
    RawPage page = open();
    store.failsBefore = true;
    server.pass(SPILL_MILLIS + 20_000);
    assertEquals(new LiveSessions.Rest(1, 0), server.sessions.rest());
    assertFalse(page.isOver());
    store.failsBefore = false;
    server.pass(2 * SPILL_MILLIS);
    assertEquals(ONE, server.sessions.rest());
  }

  @Test
  void whereTheStoreIsGoneThePageConnectsAgainAndLosesNothing() {
    RawPage page = spilled();
    store.failsBefore = true;
    say(page, add(1, 1));
    assertEquals(new ServerMessage.Close(Reason.RESTART), page.last());
    assertEquals(ONE, server.sessions.rest(), "nothing half alive");
    page.connect();
    say(page, join());
    assertEquals(new ServerMessage.Close(Reason.RESTART), page.last());
    store.failsBefore = false;
    page.connect();
    say(page, join());
    say(page, add(1, 1));
    assertEquals(".", notes());
    assertFalse(server.failures.isEmpty());
  }

  @Test
  void messagesWaitForAStoreThatIsGone() {
    RawPage page = spilled();
    store.failsBefore = true;
    news("a");
    news("b");
    assertEquals(new ServerMessage.Close(Reason.RESTART), page.last());
    store.failsBefore = false;
    server.pass(60_000);
    assertEquals("ab", notes());
    assertEquals(1, server.sessions.census().away());
  }

  @Test
  void whatAnotherNodeTookOverIsLeftToIt() {
    RawPage page = spilled();
    Snapshot taken = store.kept.load(id()).orElseThrow();
    store.kept.save(List.of(new Snapshot(taken.sessionId(), taken.epoch() + 1, 1, taken.bytes())));
    say(page, add(1, 1));
    assertEquals(new ServerMessage.Close(Reason.RESTART), page.last());
    assertEquals(0, server.sessions.census().total());
    assertEquals(NONE, server.sessions.rest());
    assertEquals(taken.epoch() + 1, store.kept.load(id()).orElseThrow().epoch());
  }

  @Test
  void whatTheStoreHasForgottenIsMountedAgain() {
    RawPage page = spilled();
    store.kept.remove(Map.of(id(), 100L));
    say(page, add(1, 1));
    assertEquals(new ServerMessage.Close(Reason.RESTART), page.last());
    page.connect();
    say(page, join());
    assertEquals(1, page.heard(ServerMessage.Whole.class).size());
    assertEquals(1, server.sessions.census().connected());
  }

  @Test
  void aViewKeptInMemoryDoesNotGoOnFromWhatItWas() {
    view.durability = Optional.of(Durability.MEMORY);
    RawPage page = spilled();
    byte[] before = store.kept.load(id()).orElseThrow().bytes();
    say(page, add(1, 1));
    assertTrue(store.kept.load(id()).orElseThrow().bytes().length < before.length, "what it was is taken back");
    int writes = store.batches.size();
    say(page, add(2, 2));
    assertEquals(writes, store.batches.size(), "after that it is not written");
  }

  @Test
  void itEndsWithItsPage() {
    RawPage page = spilled();
    say(page, new ClientMessage.Leave());
    server.pass(1_000);
    assertEquals(0, store.kept.count());
    assertEquals(0, server.sessions.census().total());
    news("nobody hears");
    assertEquals(List.of("mount", "terminate PASSED_ON"), view.log);
  }

  @Test
  void whoIsLoggedOutLosesIt() {
    Visitor ann = new Visitor(Optional.of(() -> "Ann"), Map.of(), java.util.Locale.ROOT);
    first = server.get("/", ann);
    RawPage page = RawPage.joined(server, first, "/", ann);
    server.pass(SPILL_MILLIS);
    assertEquals(ONE, server.sessions.rest());
    server.sessions.disconnect("Ann");
    server.pass(0);
    assertEquals(new ServerMessage.Close(Reason.UNAUTHORIZED), page.last());
    assertEquals(0, server.sessions.census().total());
  }

  @Test
  void theCheckOfWhoIsConnectedLeavesItThereUnlessSomethingChanged() {
    Principal principal = () -> "Ann";
    Visitor ann = new Visitor(Optional.of(principal), Map.of(), java.util.Locale.ROOT);
    first = server.get("/", ann);
    RawPage page = RawPage.joined(server, first, "/", ann);
    server.pass(10 * SPILL_MILLIS);
    assertEquals(ONE, server.sessions.rest());
    page.recheck = before -> Optional.of(new Visitor(Optional.of(principal), Map.of("k", 1), java.util.Locale.ROOT));
    server.pass(60_000);
    assertEquals(0, server.sessions.rest().spilled());
    page.recheck = before -> Optional.empty();
    server.pass(60_000);
    assertEquals(new ServerMessage.Close(Reason.UNAUTHORIZED), page.last());
  }

  @Test
  void theServerStopsWithoutBringingItBack() {
    RawPage page = spilled();
    int loads = view.log.size();
    assertFalse(server.sessions.close(java.time.Duration.ZERO));
    server.pass(0);
    assertTrue(server.sessions.close(java.time.Duration.ZERO));
    assertEquals(new ServerMessage.Close(Reason.RESTART), page.last());
    assertEquals(loads, view.log.size());
    assertEquals(1, store.kept.count());
  }
}
