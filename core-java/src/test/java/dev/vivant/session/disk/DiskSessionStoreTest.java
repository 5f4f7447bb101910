package dev.vivant.session.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.session.SessionStore;
import dev.vivant.session.SessionStore.Saved;
import dev.vivant.session.Snapshot;
import dev.vivant.testing.SessionStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DiskSessionStoreTest {
  private static final long SEED = Long.getLong("vivant.seed", 5);

  @TempDir Path folder;

  private static Snapshot snapshot(String id, long epoch, long revision, int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) (revision + id.hashCode()));
    return new Snapshot(id, epoch, revision, bytes);
  }

  private static Saved save(SessionStore store, Snapshot snapshot) {
    return store.save(List.of(snapshot)).get(0);
  }

  private static String found(SessionStore store, String id) {
    return store.load(id).map(one -> one.epoch() + "/" + one.revision() + "/" + one.bytes().length).orElse("none");
  }

  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return SessionStoreContract.checks(() -> DiskSessionStore.open(newFolder())).stream()
        .map(check -> DynamicTest.dynamicTest(check.sentence(), check::run));
  }

  private Path newFolder() {
    try {
      return Files.createTempDirectory(folder, "store");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whatWasSavedIsThereAfterARestart() {
    try (DiskSessionStore store = DiskSessionStore.open(folder)) {
      save(store, snapshot("a", 1, 1, 10));
      save(store, snapshot("a", 2, 5, 20));
      save(store, snapshot("b", 1, 1, 30));
      save(store, snapshot("c", 1, 1, 40));
      store.remove(Map.of("b", 1L, "c", 0L));
    }
    try (DiskSessionStore store = DiskSessionStore.open(folder)) {
      assertEquals("2/5/20 none 1/1/40", found(store, "a") + " " + found(store, "b") + " " + found(store, "c"));
      assertEquals(Saved.FENCED, save(store, snapshot("a", 2, 5, 1)));
      assertEquals(2, store.count());
    }
  }

  @Test
  void oneFolderIsUsedByOneStore() {
    try (DiskSessionStore store = DiskSessionStore.open(folder)) {
      IllegalStateException refused = assertThrows(IllegalStateException.class, () -> DiskSessionStore.open(folder));
      assertTrue(refused.getMessage().contains("in use"), refused.getMessage());
      assertEquals(0, store.count());
    }
    DiskSessionStore.open(folder).close();
  }

  @Test
  void whatWasWrittenLongestAgoGoesWhenThereIsTooMuch() {
    try (DiskSessionStore store = DiskSessionStore.open(folder, 2, 1_000)) {
      save(store, snapshot("a", 1, 1, 10));
      save(store, snapshot("b", 1, 1, 10));
      save(store, snapshot("a", 1, 2, 10));
      save(store, snapshot("c", 1, 1, 10));
      assertEquals("1/2/10 none 1/1/10", found(store, "a") + " " + found(store, "b") + " " + found(store, "c"));
      save(store, snapshot("d", 1, 1, 995));
      assertEquals(1, store.count());
      assertEquals(Saved.TOO_LARGE, save(store, snapshot("e", 1, 1, 1_001)));
    }
    try (DiskSessionStore store = DiskSessionStore.open(folder, 2, 1_000)) {
      assertEquals("none 1/1/995", found(store, "b") + " " + found(store, "d"));
    }
  }

  @Test
  void filesDoNotGrowWithoutEnd() throws IOException {
    try (DiskSessionStore store = DiskSessionStore.open(folder, 100, 100_000)) {
      for (int i = 1; i <= 2_000; i++) {
        save(store, snapshot("s" + i % 20, 1, i, 1_000));
      }
      assertTrue(bytes() < 400_000, bytes() + " bytes of files");
      for (int i = 0; i < 20; i++) {
        assertEquals(1_000, store.load("s" + i).orElseThrow().bytes().length);
      }
    }
  }

  private long bytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  @Test
  void aFileThatEndsAnywhereKeepsEverythingBeforeThat() throws IOException {
    List<Snapshot> saved = new ArrayList<>();
    try (DiskSessionStore store = DiskSessionStore.open(folder.resolve("whole"))) {
      for (int i = 1; i <= 12; i++) {
        Snapshot snapshot = snapshot("s" + i % 5, 1, i, i * 7);
        saved.add(snapshot);
        save(store, snapshot);
      }
    }
    byte[] whole = Files.readAllBytes(folder.resolve("whole").resolve("0000000001.sessions"));
    for (int length = 0; length <= whole.length; length++) {
      Path torn = folder.resolve("torn" + length);
      Files.createDirectories(torn);
      Files.write(torn.resolve("0000000001.sessions"), Arrays.copyOf(whole, length));
      Map<String, String> expected = new HashMap<>();
      long end = 0;
      for (Snapshot snapshot : saved) {
        end += Segment.OVERHEAD + snapshot.sessionId().length() + snapshot.bytes().length;
        if (end <= length) {
          expected.put(snapshot.sessionId(), "1/" + snapshot.revision() + "/" + snapshot.bytes().length);
        }
      }
      try (DiskSessionStore store = DiskSessionStore.open(torn)) {
        assertEquals(expected.size(), store.count(), "cut at " + length);
        expected.forEach((id, one) -> assertEquals(one, found(store, id)));
        assertEquals(Saved.SAVED, save(store, snapshot("after", 1, 1, 3)));
      }
      try (DiskSessionStore store = DiskSessionStore.open(torn)) {
        assertEquals("1/1/3", found(store, "after"));
      }
    }
  }

  @Test
  void aByteThatChangedCostsNoMoreThanWhatStandsAfterIt() throws IOException {
    System.out.println("changed bytes from seed " + SEED);
    try (DiskSessionStore store = DiskSessionStore.open(folder.resolve("whole"))) {
      for (int i = 1; i <= 20; i++) {
        save(store, snapshot("s" + i, 1, 1, 50));
      }
    }
    byte[] whole = Files.readAllBytes(folder.resolve("whole").resolve("0000000001.sessions"));
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      byte[] changed = whole.clone();
      int place = random.nextInt(changed.length);
      changed[place] ^= (byte) (1 + random.nextInt(255));
      Path torn = folder.resolve("changed" + round);
      Files.createDirectories(torn);
      Files.write(torn.resolve("0000000001.sessions"), changed);
      try (DiskSessionStore store = DiskSessionStore.open(torn)) {
        int before = place * 20 / whole.length;
        assertTrue(store.count() >= before - 1 && store.count() < 20, place + ": " + store.count());
      }
    }
  }
}
