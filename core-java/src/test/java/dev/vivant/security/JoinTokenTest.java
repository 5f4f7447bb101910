package dev.vivant.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinTokenTest {
  private static final long NOW = 1_900_000_000_000L;
  private static final long MINUTE = 60_000;

  private final Signer signer = Signer.of(key(1, 'a'));
  private final String session = JoinToken.newSessionId();
  private final String token = JoinToken.issue(signer, session, "/todos/{id}", "build 7", NOW + 10 * MINUTE);

  private static Signer.Key key(int id, char secret) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) secret);
    return new Signer.Key(id, bytes);
  }

  private JoinToken.Verdict check(Signer by, String text, String build, long now) {
    return JoinToken.parse(text).map(parsed -> parsed.check(by, build, now)).orElse(JoinToken.Verdict.FORGED);
  }

  @Test
  void aTokenIsGoodForItsSessionRouteAndBuildUntilItExpires() {
    JoinToken parsed = JoinToken.parse(token).orElseThrow();
    assertEquals(session, parsed.sessionId());
    assertTrue(parsed.isFor("/todos/{id}"));
    assertFalse(parsed.isFor("/admin"));
    assertEquals(JoinToken.Verdict.VALID, parsed.check(signer, "build 7", NOW));
    assertEquals(JoinToken.Verdict.VALID, parsed.check(signer, "build 7", NOW + 10 * MINUTE));
    assertEquals(JoinToken.Verdict.EXPIRED, parsed.check(signer, "build 7", NOW + 11 * MINUTE + 1));
    assertEquals(JoinToken.Verdict.FORGED, parsed.check(signer, "build 8", NOW));
  }

  @Test
  void aTokenIsShortAndNeedsNoEscape() {
    assertEquals(60, token.length());
    assertTrue(token.matches("[A-Za-z0-9_-]+"), token);
  }

  @Test
  void aTokenOfAnOldKeyIsGoodWhileTheKeyIsInTheRing() {
    Signer rotated = Signer.of(key(2, 'b'), key(1, 'a'));
    assertEquals(JoinToken.Verdict.VALID, check(rotated, token, "build 7", NOW));
    assertEquals(JoinToken.Verdict.FORGED, check(Signer.of(key(2, 'b')), token, "build 7", NOW));
    String fresh = JoinToken.issue(rotated, session, "/", "build 7", NOW + MINUTE);
    assertEquals(JoinToken.Verdict.VALID, check(rotated, fresh, "build 7", NOW));
    assertEquals(JoinToken.Verdict.FORGED, check(signer, fresh, "build 7", NOW));
  }

  @Test
  void aKeyOfTheSameIdWithAnotherSecretDoesNotFit() {
    assertEquals(JoinToken.Verdict.FORGED, check(Signer.of(key(1, 'b')), token, "build 7", NOW));
  }

  @Test
  void noChangeOfACharacterIsAccepted() {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (int i = 0; i < token.length(); i++) {
      for (char c : alphabet.toCharArray()) {
        if (c != token.charAt(i)) {
          String other = token.substring(0, i) + c + token.substring(i + 1);
          assertEquals(JoinToken.Verdict.FORGED, check(signer, other, "build 7", NOW), other);
        }
      }
    }
  }

  @Test
  void noRandomMutationIsAccepted() {
    long seed = 4_711;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder mutated = new StringBuilder(token);
      for (int edits = random.nextInt(4); edits >= 0; edits--) {
        int place = random.nextInt(mutated.length());
        switch (random.nextInt(3)) {
          case 0 -> mutated.setCharAt(place, (char) random.nextInt(0x180));
          case 1 -> mutated.deleteCharAt(place);
          default -> mutated.insert(place, (char) random.nextInt(0x180));
        }
      }
      if (!mutated.toString().equals(token)) {
        assertEquals(JoinToken.Verdict.FORGED, check(signer, mutated.toString(), "build 7", NOW),
            () -> "seed " + seed + ": " + mutated);
      }
    }
  }

  @Test
  void sessionIdsDoNotRepeat() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      assertTrue(ids.add(JoinToken.newSessionId()));
    }
  }

  @Test
  void aSessionIdOfAnotherFormIsRefused() {
    String message = assertThrows(IllegalArgumentException.class,
        () -> JoinToken.issue(signer, "seven", "/", "", NOW)).getMessage();
    assertTrue(message.contains("\"seven\""), message);
  }

  @Test
  void theProofDoesNotShowInText() {
    assertEquals("join token of session " + session, JoinToken.parse(token).orElseThrow().toString());
  }
}
