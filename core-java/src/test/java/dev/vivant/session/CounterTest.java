package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.protocol.Effect;
import dev.vivant.protocol.Refusal;
import dev.vivant.testing.LiveTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterTest {
  private final CounterView view = new CounterView();

  @Test
  void aClickChangesOnlyTheTextThatShowsTheState() {
    LiveTest page = LiveTest.mount(view);
    assertEquals("Count: 0", page.find("h1").text());
    page.find("button.plus").click();
    page.find("button.plus").click();
    assertEquals("Count: 2", page.find("h1").text());
    assertEquals(3, page.takePatches().size());
    assertEquals(List.of("mount"), view.calls);
  }

  @Test
  void aHandlerThatThrowsLeavesStateAndPageAsTheyWereAndTheNextEventWorks() {
    LiveTest page = LiveTest.mount(view);
    page.find("button.plus").click();
    Throwable thrown = page.expectFailure(() -> page.find("button.throws").click());
    assertEquals("told to", thrown.getMessage());
    assertEquals(Refusal.FAILED, page.refusals().get(0).reason());
    assertEquals("Count: 1", page.find("h1").text());
    page.find("button.plus").click();
    assertEquals("Count: 2", page.find("h1").text());
    assertTrue(page.isConnected());
  }

  @Test
  void aRenderThatThrowsLeavesStateAndPageAsTheyWereAndTheNextEventWorks() {
    LiveTest page = LiveTest.mount(view);
    page.find("button.plus").click();
    page.expectFailure(() -> page.find("button.twelve").click());
    assertEquals("Count: 1", page.find("h1").text());
    page.find("button.plus").click();
    assertEquals("Count: 2", page.find("h1").text());
  }

  @Test
  void aMessageThatMakesTheRenderThrowIsToldToThePageOnceUntilOneWorksAgain() {
    LiveTest page = LiveTest.mount(view);
    page.expectFailure(() -> page.send(13));
    page.expectFailure(() -> page.send(13));
    assertEquals("Count: 0", page.find("h1").text());
    assertEquals(1, flashes(page));
    page.send(1);
    page.expectFailure(() -> page.send(12));
    assertEquals("Count: 1", page.find("h1").text());
    assertEquals(2, flashes(page));
  }

  private static long flashes(LiveTest page) {
    return page.effects().stream().filter(effect -> effect instanceof Effect.Flash).count();
  }

  @Test
  void theKitRefusesADisabledButton() {
    LiveTest page = LiveTest.mount(view);
    AssertionError error = assertThrows(AssertionError.class, () -> page.find("button.minus").click());
    assertTrue(error.getMessage().contains("disabled"), error.getMessage());
  }

  @Test
  void aPageThatComesBackWithinTheTimeOfGraceGoesOn() {
    LiveTest page = LiveTest.mount(view);
    page.find("button.plus").click();
    page.cut();
    page.send(5);
    page.advance(Duration.ofSeconds(100));
    page.connect();
    assertEquals("Count: 6", page.find("h1").text());
    assertEquals(List.of("mount"), view.calls);
  }

  @Test
  void aSessionEndsWhenItsPageStaysAway() {
    LiveTest page = LiveTest.mount(view);
    page.find("button.plus").click();
    page.cut();
    page.advance(Duration.ofSeconds(120));
    assertEquals(List.of("mount", "terminate 1 TIMEOUT"), view.calls);
    page.connect();
    assertEquals("Count: 0", page.find("h1").text());
    page.find("button.plus").click();
    assertEquals("Count: 1", page.find("h1").text());
    assertEquals(List.of("mount", "terminate 1 TIMEOUT", "mount"), view.calls);
  }
}
