package dev.vivant.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FakeTimeTest {
  private final FakeTime time = new FakeTime();
  private final List<String> ran = new ArrayList<>();

  private void at(long millis, String name) {
    time.after(millis, () -> ran.add(name + "@" + time.nowMillis()));
  }

  @Test
  void tasksRunInTheOrderOfTheirMomentsEachAtItsOwn() {
    at(30, "c");
    at(10, "a");
    at(10, "b");
    time.advance(Duration.ofMillis(20));
    assertEquals(List.of("a@10", "b@10"), ran);
    assertEquals(20, time.nowMillis());
    time.advance(Duration.ofMillis(10));
    assertEquals(List.of("a@10", "b@10", "c@30"), ran);
  }

  @Test
  void aTaskThatIsCancelledDoesNotRunAndOneThatATaskBringsDoes() {
    time.after(5, () -> ran.add("never")).cancel();
    time.after(5, () -> at(5, "later"));
    time.advance(Duration.ofMillis(10));
    assertEquals(List.of("later@10"), ran);
    assertEquals(0, time.waiting());
  }

  @Test
  void theTimeOfDayGoesWithIt() {
    time.advance(Duration.ofHours(1));
    assertEquals("2030-01-01T01:00:00Z", time.clock().instant().toString());
  }
}
