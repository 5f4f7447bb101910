package dev.vivant.redis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vivant.session.SessionStore;
import dev.vivant.session.SessionStore.Saved;
import dev.vivant.session.Snapshot;
import dev.vivant.testing.SessionStoreContract;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RedisSessionStoreTest extends RedisTest {
  private static Snapshot snapshot(String id, long epoch, long revision, int bytes) {
    return new Snapshot(id, epoch, revision, new byte[bytes]);
  }

  private static Saved save(SessionStore store, Snapshot snapshot) {
    return store.save(List.of(snapshot)).get(0);
  }

  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return SessionStoreContract.checks(() -> node().sessionStore()).stream()
        .map(check -> dynamicTest(check.sentence(), check::run));
  }

  @Test
  void anotherNodeLoadsWhatOneSaved() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    save(node().sessionStore(), new Snapshot("s", 3, 4, bytes));
    Snapshot found = node().sessionStore().load("s").orElseThrow();
    assertArrayEquals(bytes, found.bytes());
    assertEquals("3/4", found.epoch() + "/" + found.revision());
  }

  @Test
  void doesNotKeepASessionThatIsTooLarge() {
    SessionStore store = node(redis.port(), RedisLimits.builder().maxSnapshotBytes(100)).sessionStore();
    assertEquals(Saved.SAVED, save(store, snapshot("s", 1, 1, 100)));
    assertEquals(Saved.TOO_LARGE, save(store, snapshot("s", 1, 2, 101)));
    assertEquals(1, store.load("s").orElseThrow().revision());
  }

  @Test
  void forgetsASessionThatIsNotWrittenForAWhile() {
    SessionStore store = node(redis.port(), RedisLimits.builder().sessionMillis(100)).sessionStore();
    assertEquals(Saved.SAVED, save(store, snapshot("s", 1, 1, 1)));
    await("the session to be forgotten", () -> store.load("s").isEmpty());
  }

  @Test
  void aNodeThatSleptDoesNotBringAnEndedSessionBack() {
    SessionStore store = node().sessionStore();
    save(store, snapshot("s", 2, 1, 1));
    store.remove(Map.of("s", 2L));
    assertEquals(Saved.FENCED, save(store, snapshot("s", 1, 9, 1)));
    assertTrue(store.load("s").isEmpty());
  }

  @Test
  void answersABatchOfManyCommandsInOrder() {
    SessionStore store = node(redis.port(), RedisLimits.builder().maxSnapshotBytes(500).maxBatchBytes(1_000))
        .sessionStore();
    save(store, snapshot("s7", 2, 1, 10));
    List<Snapshot> batch = IntStream.range(0, 100).mapToObj(i -> snapshot("s" + i, 1, 1, i == 9 ? 501 : 400)).toList();
    List<Saved> answers = store.save(batch);
    for (int i = 0; i < 100; i++) {
      assertEquals(i == 7 ? Saved.FENCED : i == 9 ? Saved.TOO_LARGE : Saved.SAVED, answers.get(i), "s" + i);
    }
    assertEquals(2, store.load("s7").orElseThrow().epoch());
    assertTrue(store.load("s99").isPresent());
  }

  @Test
  void aSaveWhoseAnswerWasLostIsSentAgainAndIsNotRefused() throws Exception {
    Gate gate = closed(new Gate(redis::port));
    SessionStore store = node(gate.port(), RedisLimits.builder()).sessionStore();
    AtomicBoolean done = new AtomicBoolean();
    Thread cutter = new Thread(() -> {
      while (!done.get()) {
        gate.cut();
        Thread.onSpinWait();
        store.load("pause");
      }
    });
    cutter.start();
    try {
      for (int i = 1; i <= 50; i++) {
        assertEquals(Saved.SAVED, save(store, snapshot("s", 1, i, 1_000)), "revision " + i);
      }
    } finally {
      done.set(true);
      cutter.join();
    }
  }

  @Test
  void saysWhichRedisCannotBeReached() {
    var failed = assertThrows(RedisUnavailableException.class,
        () -> VivantRedis.builder("redis://user:secret@127.0.0.1:1").build());
    assertTrue(failed.getMessage().startsWith("Redis at 127.0.0.1:1 cannot be reached"), failed.getMessage());
    assertFalse(failed.getMessage().contains("secret"));
  }

  @Test
  void saysWhatWasNotAnsweredInTime() {
    Gate gate = closed(new Gate(redis::port));
    SessionStore store = node(gate.port(), RedisLimits.builder().commandMillis(100)).sessionStore();
    gate.shut();
    var failed = assertThrows(RedisUnavailableException.class, () -> store.load("s"));
    assertTrue(failed.getMessage().contains("did not answer within 100 ms: load session s"), failed.getMessage());
    gate.open();
    await("Redis to be back", () -> {
      try {
        return save(store, snapshot("s", 1, 1, 1)) == Saved.SAVED;
      } catch (RedisUnavailableException notYet) {
        return false;
      }
    });
  }
}
