package dev.vivant.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What a page shows to reach its session: 60 characters that say which session, for which route and until when, signed
 * together with the build, which they do not hold.
 *
 * <pre>{@code
 * base64url( key id 1 | session id 16 | route 8 | expiry in minutes since 1970 4 | signature 16 )
 * }</pre>
 *
 * <p>First {@link #parse}, then {@link #check}, then find out the route of the session that it names and ask
 * {@link #isFor}.
 *
 * @param keyId         of the key that signed
 * @param sessionId     which session, as {@link #newSessionId} makes them
 * @param routeTag      the beginning of a hash of the route's name
 * @param expiryMinutes last minute in which it is good
 * @param signature     the proof; not to be changed
 */
public record JoinToken(int keyId, String sessionId, long routeTag, int expiryMinutes, byte[] signature) {
  private static final int SESSION_BYTES = 16;
  private static final int BYTES = 1 + SESSION_BYTES + 8 + 4 + Signer.SIGNATURE_BYTES;
  private static final int CHARS = (BYTES * 4 + 2) / 3;

  /** Characters of a reference: 96 bits of the signature. */
  private static final int REFERENCE_CHARS = 16;
  private static final String PURPOSE = "join";
  private static final long MINUTE_MILLIS = 60_000;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /** What a check finds. */
  public enum Verdict {
    /** The token is good. */
    VALID,
    /** The proof is wrong: made up, altered, or of a key that is gone. */
    FORGED,
    /** The proof is right, the time is over. */
    EXPIRED
  }

  /** A new name for a session: 128 random bits in 22 characters. */
  public static String newSessionId() {
    byte[] bytes = new byte[SESSION_BYTES];
    RANDOM.nextBytes(bytes);
    return ENCODER.encodeToString(bytes);
  }

  /**
   * A token for a session.
   *
   * @param sessionId    of {@link #newSessionId}
   * @param route        name of the session's route
   * @param build        of the program; a page of another build has to be loaded again
   * @param expiryMillis when it ends, since 1970; rounded up to a minute
   * @throws IllegalArgumentException for a session id of another form
   */
  public static String issue(Signer signer, String sessionId, String route, String build, long expiryMillis) {
    byte[] session = sessionBytes(sessionId).orElseThrow(
        () -> new IllegalArgumentException("not a session id of 22 characters: \"" + sessionId + '"'));
    int minutes = Math.toIntExact((expiryMillis + MINUTE_MILLIS - 1) / MINUTE_MILLIS);
    long tag = tag(route);
    byte[] signature = signer.sign(PURPOSE, session, bytes(tag, minutes), utf8(build));
    byte[] token = ByteBuffer.allocate(BYTES)
        .put((byte) signer.keyId()).put(session).putLong(tag).putInt(minutes).put(signature).array();
    return ENCODER.encodeToString(token);
  }

  /**
   * By what a page that showed a token once may call its session on the same process: the token's last 16 characters,
   * which are 96 bits of its signature, so that nobody guesses them. Proves nothing to who has not seen the token.
   *
   * @throws IllegalArgumentException for a text that is no token
   */
  public static String reference(String token) {
    if (token.length() != CHARS) {
      throw new IllegalArgumentException("a token has " + CHARS + " characters, not " + token.length());
    }
    return token.substring(CHARS - REFERENCE_CHARS);
  }

  /** When the token ends, since 1970. */
  public long expiryMillis() {
    return expiryMinutes * MINUTE_MILLIS;
  }

  /** Reads a token, proving nothing; empty for a text that is none. */
  public static Optional<JoinToken> parse(String text) {
    if (text.length() != CHARS) {
      return Optional.empty();
    }
    return decoded(text).map(bytes -> {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      int keyId = buffer.get() & 0xFF;
      byte[] session = new byte[SESSION_BYTES];
      buffer.get(session);
      long tag = buffer.getLong();
      int minutes = buffer.getInt();
      byte[] signature = new byte[Signer.SIGNATURE_BYTES];
      buffer.get(signature);
      return new JoinToken(keyId, ENCODER.encodeToString(session), tag, minutes, signature);
    });
  }

  /** Whether the token was issued by one of the signer's keys for that build, and is good at a time since 1970. */
  public Verdict check(Signer signer, String build, long nowMillis) {
    byte[] session = sessionBytes(sessionId).orElse(new byte[0]);
    if (!signer.verify(keyId, signature, PURPOSE, session, bytes(routeTag, expiryMinutes), utf8(build))) {
      return Verdict.FORGED;
    }
    return nowMillis > expiryMillis() ? Verdict.EXPIRED : Verdict.VALID;
  }

  /** Whether the token was issued for that route; says nothing before {@link #check}. */
  public boolean isFor(String route) {
    return routeTag == tag(route);
  }

  /** Names the session, not the proof. */
  @Override
  public String toString() {
    return "join token of session " + sessionId;
  }

  private static Optional<byte[]> sessionBytes(String sessionId) {
    return decoded(sessionId).filter(bytes -> bytes.length == SESSION_BYTES);
  }

  /** Only the one spelling that an encoder gives: stray bits in the last character would be a second token. */
  private static Optional<byte[]> decoded(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return ENCODER.encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(long routeTag, int minutes) {
    return ByteBuffer.allocate(12).putLong(routeTag).putInt(minutes).array();
  }

  private static long tag(String route) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(utf8(route))).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
