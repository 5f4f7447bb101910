package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.vivant.fuzz.Fuzzed;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.Refusal;
import dev.vivant.security.Signer;
import dev.vivant.view.Params;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Tag;

/**
 * Any bytes of a store are a snapshot that was sealed, or none.
 *
 * <p>Inputs begin with how they are tried: 0 as they stand, 1 as alterations of a good snapshot; the others are sealed
 * with the right key, so that what stands behind the proof is tried: 2 as a content, 3 as a content that is deflated, 4
 * as a length and what is deflated, 5 as alterations of a good content.
 */
@Tag("fuzz")
class SnapshotFuzzTest {
  private static final Signer SIGNER = Signer.of(new Signer.Key(1, new byte[32]));

  /** Nothing that is deflated has more than so many bytes for one, and each of them costs some. */
  private static final long DEFLATED = 1_032L * 200;

  private static final long PLAIN = 400;

  private static final byte[] CONTENT = plain(content());
  private static final Snapshot SEALED = SnapshotSeal.seal(SIGNER, "session", 2, 3, few(CONTENT));

  private static SnapshotContent.Live content() {
    Written state = new Written(2, new byte[] {1, 2, 3}, new Params("/a", Map.of("id", "7"), Map.of("q", List.of("x"))),
        List.of(new Written.Part(5, 0, new byte[] {9})));
    List<Effect> effects = List.of(
        new Effect.Title("t"), new Effect.Meta("n", "c"), new Effect.Flash("info", "hello"),
        new Effect.PatchUrl("/b", true), new Effect.Navigate("/c", false), new Effect.Redirect("/d"),
        new Effect.PushEvent("x", Map.of("a", List.of(1, 2L, 2.5, 1f, (short) 1, (byte) 1, true, false))),
        new Effect.ResetForm("f"), new Effect.Focus("i"));
    return new SnapshotContent.Live("/{id}", "ann", "page", 99, state, effects, List.of("news"), 7,
        List.of(new SnapshotContent.Version(6, null, 1, "", List.of()),
            new SnapshotContent.Version(7, state, 2, "title", List.of(new Effect.Focus("i")))),
        12, List.of(new SnapshotContent.Refused(11, Refusal.FORBIDDEN, "no", 6)),
        new SnapshotContent.Former("former", 3, 4, 5));
  }

  private static byte[] plain(SnapshotContent content) {
    byte[] packed = SnapshotSeal.pack(content);
    assertEquals(0, ByteBuffer.wrap(packed).getInt(), "small enough not to be deflated");
    return Arrays.copyOfRange(packed, 4, packed.length);
  }

  private static byte[] few(byte[] content) {
    return ByteBuffer.allocate(4 + content.length).putInt(0).put(content).array();
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] bytes = new byte[content.length * 2 + 64];
    int length = deflater.deflate(bytes);
    deflater.end();
    return ByteBuffer.allocate(4 + length).putInt(content.length).put(bytes, 0, length).array();
  }

  @FuzzTest(maxDuration = "12s")
  void onlyWhatWasSealedIsOpened(byte[] input) throws IOException {
    byte[] rest = Fuzzed.rest(input);
    switch (Fuzzed.way(input, 6)) {
      case 0 -> refused(rest);
      case 1 -> refused(Fuzzed.edited(SEALED.bytes(), rest));
      case 2 -> sealed(few(rest), PLAIN);
      case 3 -> sealed(deflated(rest), DEFLATED);
      case 4 -> sealed(rest, DEFLATED);
      default -> sealed(few(Fuzzed.edited(CONTENT, rest)), PLAIN);
    }
  }

  private static void refused(byte[] bytes) {
    Fuzzed.bounded(PLAIN, bytes.length, () -> {
      Optional<SnapshotContent> content = SnapshotSeal.open(SIGNER, new Snapshot("session", 2, 3, bytes));
      assertTrue(content.isEmpty() || Arrays.equals(bytes, SEALED.bytes()));
    });
  }

  /** A content is read or refused; one that is read can be written, and is read as the same. */
  private static void sealed(byte[] packed, long bytesEach) throws IOException {
    Snapshot snapshot = SnapshotSeal.seal(SIGNER, "session", 2, 3, packed);
    List<SnapshotContent> read = new ArrayList<>();
    Fuzzed.bounded(bytesEach, packed.length, () -> {
      read.clear();
      SnapshotSeal.open(SIGNER, snapshot).ifPresent(read::add);
    });
    for (SnapshotContent content : read) {
      byte[] once = SnapshotSeal.pack(content);
      Snapshot again = SnapshotSeal.seal(SIGNER, "session", 2, 4, once);
      assertArrayEquals(bytes(content), bytes(SnapshotSeal.open(SIGNER, again).orElseThrow()));
    }
  }

  /** Sorted, as parameters of a route have no order. */
  private static byte[] bytes(SnapshotContent content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SnapshotCodec.write(new DataOutputStream(bytes), content);
    byte[] sorted = bytes.toByteArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
