package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.session.SessionStore.Saved;
import dev.vivant.testing.SessionStoreContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InMemorySessionStoreTest {
  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return SessionStoreContract.checks(() -> new InMemorySessionStore(10_000, 1_000_000)).stream()
        .map(check -> DynamicTest.dynamicTest(check.sentence(), check::run));
  }

  private static Snapshot snapshot(String id, long revision, int size) {
    return new Snapshot(id, 1, revision, new byte[size]);
  }

  private static Saved save(SessionStore store, Snapshot snapshot) {
    return store.save(List.of(snapshot)).get(0);
  }

  @Test
  void whatWasWrittenLongestAgoGoesWhenThereAreTooMany() {
    InMemorySessionStore store = new InMemorySessionStore(2, 1_000);
    save(store, snapshot("a", 1, 1));
    save(store, snapshot("b", 1, 1));
    save(store, snapshot("a", 2, 1));
    save(store, snapshot("c", 1, 1));
    assertTrue(store.load("a").isPresent());
    assertTrue(store.load("b").isEmpty());
    assertEquals(2, store.count());
  }

  @Test
  void theBytesOfAllTogetherAreBounded() {
    InMemorySessionStore store = new InMemorySessionStore(100, 10);
    save(store, snapshot("a", 1, 6));
    save(store, snapshot("b", 1, 6));
    assertTrue(store.load("a").isEmpty());
    assertEquals(Saved.SAVED, save(store, snapshot("b", 2, 10)));
    assertEquals(Saved.TOO_LARGE, save(store, snapshot("c", 1, 11)));
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
