package dev.vivant.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.vivant.fuzz.Fuzzed;
import dev.vivant.security.JoinToken.Verdict;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/**
 * Any text is a token that was issued, a forgery, or none.
 *
 * <p>Inputs begin with how they are tried: 0 as a text, 1 as bytes in base64, 2 as alterations of a good token, 3 as
 * the content of a token that is signed with the right key, which tries what stands behind the proof.
 */
@Tag("fuzz")
class JoinTokenFuzzTest {
  private static final Signer SIGNER = Signer.of(new Signer.Key(7, new byte[32]), new Signer.Key(8, new byte[40]));
  private static final String ISSUED =
      JoinToken.issue(SIGNER, "AAECAwQFBgcICQoLDA0ODw", "/orders/{id}", "build", 60_000_000);
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final int CONTENT_BYTES = 29;

  @FuzzTest(maxDuration = "12s")
  void onlyWhatWasIssuedIsGood(byte[] input) {
    byte[] rest = Fuzzed.rest(input);
    switch (Fuzzed.way(input, 4)) {
      case 0 -> forged(new String(rest, StandardCharsets.UTF_8));
      case 1 -> forged(ENCODER.encodeToString(rest));
      case 2 -> forged(new String(
          Fuzzed.edited(ISSUED.getBytes(StandardCharsets.US_ASCII), rest), StandardCharsets.ISO_8859_1));
      default -> signed(Arrays.copyOf(rest, CONTENT_BYTES));
    }
  }

  private static void forged(String text) {
    Fuzzed.bounded(16, text.length(), () -> {
      Optional<Verdict> verdict = JoinToken.parse(text).map(token -> token.check(SIGNER, "build", 0));
      assertEquals(text.equals(ISSUED), verdict.isPresent() && verdict.get() != Verdict.FORGED);
    });
  }

  /** Key 1, session 16, route 8, expiry 4: whatever they say, the token is what it says, and good until then. */
  private static void signed(byte[] content) {
    ByteBuffer parts = ByteBuffer.wrap(content);
    parts.put(0, (byte) SIGNER.keyId());
    byte[] session = Arrays.copyOfRange(content, 1, 17);
    byte[] tagAndExpiry = Arrays.copyOfRange(content, 17, CONTENT_BYTES);
    byte[] proof = SIGNER.sign("join", session, tagAndExpiry, "build".getBytes(StandardCharsets.UTF_8));
    byte[] whole = Arrays.copyOf(content, CONTENT_BYTES + proof.length);
    System.arraycopy(proof, 0, whole, CONTENT_BYTES, proof.length);
    JoinToken token = JoinToken.parse(ENCODER.encodeToString(whole)).orElseThrow();
    assertEquals(ENCODER.encodeToString(session), token.sessionId());
    assertEquals(parts.getLong(17), token.routeTag());
    boolean past = parts.getInt(25) < 0;
    assertEquals(past ? Verdict.EXPIRED : Verdict.VALID, token.check(SIGNER, "build", 0));
    assertEquals(Verdict.EXPIRED, token.check(SIGNER, "build", Long.MAX_VALUE));
    assertEquals(Verdict.FORGED, token.check(SIGNER, "other", 0));
  }
}
