package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.protocol.Effect;
import dev.vivant.protocol.Refusal;
import dev.vivant.security.Signer;
import dev.vivant.view.Params;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What comes from a store is believed only as it was signed. {@code -Dvivant.mutations=N} alters more of them. */
class SnapshotSealTest {
  private static final int MUTATIONS = Integer.getInteger("vivant.mutations", 50_000);
  private static final long SEED = Long.getLong("vivant.seed", 17);
  private static final Written STATE = new Written(
      2, new byte[] {1, 2, 3}, new Params("/a b", Map.of("id", "7"), Map.of("q", List.of("x", "ü"))),
      List.of(new Written.Part(5, 0, new byte[] {9})));

  private final Signer.Key first = new Signer.Key(1, new byte[32]);
  private final Signer.Key second = new Signer.Key(2, Arrays.copyOf(new byte[] {1}, 32));
  private final Signer signer = Signer.of(first);

  private static SnapshotContent.Live content(int versions) {
    List<SnapshotContent.Version> kept = new Random(3).ints(versions).mapToObj(print -> new SnapshotContent.Version(
        print & 0xFF, STATE, print, "title", List.<Effect>of(new Effect.Flash("info", "hello " + print)))).toList();
    return new SnapshotContent.Live("/{id}", "\nann", "page", 99, STATE,
        List.of(new Effect.PushEvent("x", Map.of("a", List.of(1, true, 2.5)))), List.of("news"), 7, kept, 12,
        List.of(new SnapshotContent.Refused(11, Refusal.FORBIDDEN, "no", 6)),
        new SnapshotContent.Former("former", 3, 4, 5));
  }

  private Snapshot sealed(int versions) {
    return SnapshotSeal.seal(signer, "session", 2, 3, SnapshotSeal.pack(content(versions)));
  }

  private static String text(Optional<SnapshotContent> content) {
    return content.map(Object::toString).orElse("none").replaceAll("\\[B@[0-9a-f]+", "bytes");
  }

  @Test
  void whatWasSealedIsOpened() {
    for (int versions : new int[] {0, 1, 60}) {
      String expected = text(Optional.of(content(versions)));
      assertEquals(expected, text(SnapshotSeal.open(signer, sealed(versions))));
    }
    for (SnapshotContent small : List.of(new SnapshotContent.InMemory(), new SnapshotContent.Moved("other"))) {
      Snapshot sealed = SnapshotSeal.seal(signer, "a", 1, 1, SnapshotSeal.pack(small));
      assertEquals(Optional.of(small), SnapshotSeal.open(signer, sealed));
    }
  }

  @Test
  void anOlderKeyOpensWhatItSealedAndAnotherSitesKeyNothing() {
    Snapshot sealed = sealed(3);
    assertTrue(SnapshotSeal.open(Signer.of(second, first), sealed).isPresent());
    assertTrue(SnapshotSeal.open(Signer.of(second), sealed).isEmpty());
    assertTrue(SnapshotSeal.open(Signer.random(), sealed).isEmpty());
  }

  @Test
  void aStoreCannotPassOneSnapshotOffAsAnother() {
    byte[] bytes = sealed(3).bytes();
    assertTrue(SnapshotSeal.open(signer, new Snapshot("other", 2, 3, bytes)).isEmpty());
    assertTrue(SnapshotSeal.open(signer, new Snapshot("session", 3, 3, bytes)).isEmpty());
    assertTrue(SnapshotSeal.open(signer, new Snapshot("session", 2, 4, bytes)).isEmpty());
  }

  @Test
  void nothingThatWasAlteredIsOpened() {
    System.out.println("altered snapshots from seed " + SEED);
    Random random = new Random(SEED);
    byte[][] good = {sealed(0).bytes(), sealed(2).bytes(), sealed(60).bytes()};
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] whole = good[random.nextInt(good.length)];
      byte[] altered = altered(whole, random);
      if (!Arrays.equals(whole, altered)) {
        assertTrue(SnapshotSeal.open(signer, new Snapshot("session", 2, 3, altered)).isEmpty(), "number " + i);
      }
    }
  }

  private static byte[] altered(byte[] whole, Random random) {
    byte[] altered = switch (random.nextInt(3)) {
      case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
      case 1 -> Arrays.copyOf(whole, whole.length + 1 + random.nextInt(9));
      default -> whole.clone();
    };
    for (int changes = random.nextInt(4); changes > 0 && altered.length > 0; changes--) {
      altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return altered;
  }
}
