package dev.vivant.pubsub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vivant.testing.PresenceContract;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InMemoryPresenceTest {
  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return PresenceContract.checks(() -> {
      PubSub pubSub = new InMemoryPubSub();
      Presence presence = new InMemoryPresence(pubSub);
      return new PresenceContract.Nodes(presence, presence, pubSub);
    }).stream().map(check -> dynamicTest(check.sentence(), check::run));
  }

  @Test
  void aTopicThatEverybodyLeftIsForgotten() {
    InMemoryPresence presence = new InMemoryPresence(new InMemoryPubSub());
    Presence.Tracking here = presence.track("room", "a", 1);
    assertEquals(1, presence.topicCount());
    here.close();
    assertEquals(0, presence.topicCount());
  }

  @Test
  void nobodyIsThereLessThanOnce() {
    assertThrows(IllegalArgumentException.class, () -> new Present("a", List.of()));
  }

  @Test
  void equalListsAreNoChange() {
    List<Present> both = List.of(new Present("a", List.of(1)));
    assertEquals(Optional.empty(), PresenceChange.between("room", both, List.copyOf(both)));
  }
}
