package dev.vivant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.testing.LiveTest;
import org.junit.jupiter.api.Test;

/** What the README shows of feeds does what it says. */
class ScoreViewTest {
  @Test
  void aScoreIsOnAllPagesAndWhoeverCheersIsCountedAlone() {
    LiveTest one = LiveTest.mount(new ScoreView());
    LiveTest other = one.open("/");
    one.broadcast("score", new ScoreView.Score(1, 0));
    one.find("button").click();
    assertEquals("You cheered 1 times1 : 0Hurray", one.text());
    assertEquals("You cheered 0 times1 : 0Hurray", other.text());
  }
}
