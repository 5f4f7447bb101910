package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.testing.SessionStoreContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InMemorySessionStoreTest {
  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return SessionStoreContract.checks(() -> new InMemorySessionStore(100, 10_000)).stream()
        .map(check -> DynamicTest.dynamicTest(check.sentence(), check::run));
  }

  private static Snapshot snapshot(String id, long revision, int size) {
    return new Snapshot(id, 1, revision, new byte[size]);
  }

  @Test
  void whatWasWrittenLongestAgoGoesWhenThereAreTooMany() {
    InMemorySessionStore store = new InMemorySessionStore(2, 1_000);
    store.save(snapshot("a", 1, 1));
    store.save(snapshot("b", 1, 1));
    store.save(snapshot("a", 2, 1));
    store.save(snapshot("c", 1, 1));
    assertTrue(store.load("a").isPresent());
    assertTrue(store.load("b").isEmpty());
    assertEquals(2, store.count());
  }

  @Test
  void theBytesOfAllTogetherAreBounded() {
    InMemorySessionStore store = new InMemorySessionStore(100, 10);
    store.save(snapshot("a", 1, 6));
    store.save(snapshot("b", 1, 6));
    assertTrue(store.load("a").isEmpty());
    assertTrue(store.save(snapshot("b", 2, 10)));
    assertFalse(store.save(snapshot("c", 1, 11)));
    assertEquals(1, store.count());
  }

  @Test
  void aSnapshotWithoutIdOrNumbersIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> snapshot("", 1, 1));
    assertThrows(IllegalArgumentException.class, () -> snapshot("a", 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Snapshot("a", 0, 1, new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> new InMemorySessionStore(0, 1));
  }
}
