package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.protocol.Refusal;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Durability;
import dev.vivant.view.StateCodec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is written when, what a page is told meanwhile, and who owns a session. */
class StoreTest {
  private final NotesView view = new NotesView();
  private final FaultyStore store = new FaultyStore();

  private LiveTest opened(Limits limits) {
    return LiveTest.of(view).store(store).nodes(2).limits(limits).mount();
  }

  private LiveTest opened() {
    return opened(Limits.DEFAULTS);
  }

  private static String note(LiveTest page) {
    return page.find("p").text();
  }

  @Test
  void aSessionGoesOnWithItsStateItsTopicsAndAHookOfTheView() {
    LiveTest page = opened();
    page.find("#add").click();
    page.site().kill(0);
    page.connect();
    assertEquals(List.of("mount", "resumed . RESUMED"), view.log);
    assertEquals("welcome back", page.flash());
    page.broadcast("news", "!");
    assertEquals(".!", note(page));
  }

  @Test
  void theFirstResponseIsWrittenSoThatAPageMayConnectElsewhere() {
    LiveTest page = LiveTest.of(view).store(store).nodes(2).serve();
    page.route(1).connect();
    page.find("#add").click();
    assertEquals(List.of("mount", "resumed  RESUMED"), view.log);
    assertEquals(".", note(page));
  }

  @Test
  void anAnswerWaitsUntilItsSnapshotIsSafe() {
    LiveTest page = opened();
    store.failsBefore = true;
    page.expectFailure(() -> page.find("#add").click());
    assertEquals("", note(page));
    store.failsBefore = false;
    page.advance(Duration.ofSeconds(1));
    assertEquals(".", note(page));
  }

  @Test
  void anAttemptThatMayHaveBeenKeptIsFollowedByANewerOne() {
    LiveTest page = opened();
    store.failsAfter = true;
    page.expectFailure(() -> page.find("#add").click());
    store.failsAfter = false;
    page.advance(Duration.ofSeconds(1));
    assertEquals(".", note(page));
    page.find("#add").click();
    assertEquals("..", note(page));
  }

  @Test
  void aPageWhoseStoreIsGoneForTooLongHasToConnectAgainAndLosesNothing() {
    LiveTest page = opened(Limits.builder().storeMillis(5_000).build());
    store.failsBefore = true;
    page.expectFailure(() -> page.find("#add").click());
    page.expectFailure(() -> page.advance(Duration.ofSeconds(5)));
    assertEquals(Reason.RESTART, page.closed());
    assertEquals("", note(page));
    store.failsBefore = false;
    page.advance(Duration.ofSeconds(5));
    page.connect();
    assertEquals(".", note(page));
  }

  @Test
  void aSnapshotThatTheStoreFindsTooLargeIsNotAnswered() {
    LiveTest page = opened();
    store.refusesSize = true;
    String message = page.expectFailure(() -> page.find("#add").click()).getMessage();
    assertTrue(message.contains("stateBytes"), message);
    assertEquals(Reason.RESTART, page.closed());
    store.refusesSize = false;
    page.connect();
    assertEquals(".", note(page));
  }

  @Test
  void manySessionsShareARoundTrip() {
    LiveTest page = opened();
    List<LiveTest> tabs = List.of(page, page.open("/"), page.open("/"), page.open("/"));
    store.batches.clear();
    page.broadcast("news", "!");
    tabs.forEach(tab -> assertEquals("!", note(tab)));
    assertEquals(List.of(4), store.batches);
  }

  @Test
  void theNodeThatLostASessionFindsOutWithItsNextAnswer() {
    LiveTest page = opened();
    page.find("#add").click();
    page.route(1).cut();
    page.connect();
    page.find("#add").click();
    page.route(0).cut();
    page.connect();
    assertEquals(Reason.RESTART, page.closed());
    page.connect();
    assertEquals("..", note(page));
    page.find("#add").click();
    assertEquals("...", note(page));
    assertEquals(List.of("mount", "resumed . RESUMED", "terminate PASSED_ON", "resumed .. RESUMED"), view.log);
  }

  @Test
  void aViewInMemoryIsWrittenWhenItsServerStopsInGoodOrderAndOnlyThen() {
    view.durability = Optional.of(Durability.MEMORY);
    LiveTest page = opened();
    page.find("#add").click();
    assertEquals(List.of(), store.batches);
    page.site().restart(0);
    assertEquals(Reason.RESTART, page.closed());
    page.connect();
    assertEquals(".", note(page));
    page.find("#add").click();
    assertEquals("..", note(page));
    assertEquals(List.of("mount", "terminate PASSED_ON", "resumed . RESUMED"), view.log);
  }

  @Test
  void aViewInMemoryNeverGoesBackToWhatWasWrittenBefore() {
    view.durability = Optional.of(Durability.MEMORY);
    LiveTest page = opened();
    page.find("#add").click();
    page.site().restart(0);
    page.connect();
    page.find("#add").click();
    String before = page.sessionId();
    page.site().kill(0);
    page.connect();
    assertEquals("", note(page));
    assertNotEquals(before, page.sessionId());
  }

  @Test
  void aPageThatIsAwayForLongStaysInTheStore() {
    LiveTest page = opened();
    page.find("#add").click();
    page.cut();
    page.advance(Duration.ofMinutes(30));
    assertEquals(0, page.sessions().census().total());
    assertTrue(view.log.contains("terminate PASSED_ON"), view.log.toString());
    page.connect();
    assertEquals(".", note(page));
  }

  @Test
  void aPageThatIsClosedIsForgotten() {
    LiveTest page = opened();
    page.find("#add").click();
    assertEquals(1, store.kept.count());
    page.leave();
    assertEquals(0, store.kept.count());
  }

  @Test
  void whatCannotBeWrittenDownDoesNotBecomeTheState() {
    LiveTest page = opened(Limits.builder().stateBytes(500).build());
    String message = page.expectFailure(() -> page.find("#grow").click()).getMessage();
    assertTrue(message.contains("limit stateBytes"), message);
    assertEquals(Refusal.FAILED, page.refusals().get(0).reason());
    assertEquals("", note(page));
    page.find("#add").click();
    assertEquals(".", note(page));
  }

  @Test
  void aViewThatAsksForAStoreWithoutACodecIsRefused() {
    view.codec = Optional.empty();
    LiveTest page = opened();
    page.find("#add").click();
    assertEquals(List.of(), store.batches);
    view.durability = Optional.of(Durability.STORE);
    IllegalStateException refused = assertThrows(IllegalStateException.class, this::opened);
    assertTrue(refused.getMessage().contains("stateCodec"), refused.getMessage());
  }

  @Test
  void aStateOfAnOlderBuildIsMigrated() {
    LiveTest page = opened();
    page.find("#add").click();
    view.codec = Optional.of(StateCodec.ofValue(String.class)
        .migratingFrom(StateCodec.ofValue(String.class), old -> old + "new"));
    page.site().kill(0);
    page.connect();
    assertEquals(".new", note(page));
  }

  @Test
  void aStateThatNothingCanMigrateIsMountedAnewWithANotice() {
    LiveTest page = opened();
    page.find("#add").click();
    view.codec = Optional.of(new StateCodec<>() {
      @Override
      public byte[] encode(String state) {
        return new byte[0];
      }

      @Override
      public String decode(byte[] bytes) {
        throw new IllegalArgumentException("another shape");
      }
    });
    page.site().kill(0);
    assertEquals("another shape", page.expectFailure(page::connect).getMessage());
    assertEquals("", note(page));
    assertTrue(page.flash().contains("updated"), page.flash());
  }

  @Test
  void aStateOfANewerBuildIsLeftToNewerNodesForAWhile() {
    Optional<StateCodec<String>> older = view.codec;
    view.codec = Optional.of(older.orElseThrow().migratingFrom(StateCodec.ofValue(String.class), old -> old));
    LiveTest page = opened(Limits.builder().newerMillis(60_000).build());
    page.find("#add").click();
    view.codec = older;
    page.site().kill(0);
    page.connect();
    assertEquals(Reason.RESTART, page.closed());
    page.advance(Duration.ofSeconds(60));
    page.connect();
    assertEquals("", note(page));
    assertTrue(page.isConnected());
  }

  @Test
  void aPageOfAnotherLookIsReplacedAsAWhole() {
    LiveTest page = opened();
    page.find("#add").click();
    view.heading = "My notes";
    page.site().kill(0);
    page.connect();
    assertEquals("My notes", page.find("h1").text());
    assertEquals(".", note(page));
    page.find("#add").click();
    assertEquals("..", note(page));
  }

  @Test
  void whatWasDoneInAPageOfAnotherLookIsDoneOnceAllTheSame() {
    LiveTest page = opened();
    page.find("#add").click();
    page.cut();
    page.find("#add").click();
    page.find("#add").click();
    view.heading = "My notes";
    view.before = Optional.of("Look");
    page.site().kill(0);
    page.connect();
    assertEquals("...", note(page));
    assertEquals(List.of(), page.refusals());
    page.find("#add").click();
    assertEquals("....", note(page));
  }

  @Test
  void whatWasDoneToAnElementThatTheNewLookLacksIsRefusedAsStale() {
    LiveTest page = opened();
    page.cut();
    page.find("#add").click();
    page.find("#grow").click();
    page.find("#add").click();
    view.heading = "My notes";
    view.grows = false;
    page.site().kill(0);
    page.connect();
    assertEquals("..", note(page));
    assertEquals(List.of(Refusal.STALE), page.refusals().stream().map(refused -> refused.reason()).toList());
    assertEquals(2, page.refusals().get(0).eventId());
  }

  @Test
  void snapshotsHoldOnlyAsManyOldStatesAsThereIsRoomFor() {
    LiveTest page = opened(Limits.builder().snapshotBytes(2_500).build());
    for (int i = 0; i < 6; i++) {
      page.send("x".repeat(1_000));
    }
    Session session = page.sessions().registry().find(page.sessionId());
    List<SnapshotContent.Version> versions = session.written().versions();
    assertEquals(7, versions.size());
    assertNull(versions.get(0).shows());
    assertNotNull(versions.get(6).shows());
  }
}
