package dev.vivant.session;

import dev.vivant.security.JoinToken;
import dev.vivant.security.Signer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions of this process by the references of tokens that their pages have shown, or were given: what the token
 * says was checked then, so that a page that comes back need not show all of it.
 *
 * <p>What is kept is not the reference but a keyed hash of it, so that neither a dump of the memory nor the time that a
 * look-up takes tells anything about one.
 */
final class References {
  private static final String PURPOSE = "reference";

  private final Signer hash = Signer.random();
  private final ConcurrentHashMap<Hash, Known> known = new ConcurrentHashMap<>();

  /** A hash of a reference. */
  record Hash(long high, long low) {}

  /**
   * What a reference leads to.
   *
   * @param hash        of the reference
   * @param sessionId   of the token
   * @param untilMillis when the token expires, since 1970
   */
  record Known(Hash hash, Session session, String sessionId, long untilMillis) {}

  /** The references of one session; for its thread. */
  OfSession of(Session session) {
    return new OfSession(session);
  }

  /** What a page means, if its token has not expired and was of the same tenant. */
  Optional<Known> find(String reference, Visitor page, long nowMillis) {
    return Optional.ofNullable(known.get(hash(reference, page))).filter(found -> nowMillis <= found.untilMillis);
  }

  /** Forgets all of a session; slow. */
  void forgetAll(Session session) {
    known.values().removeIf(found -> found.session == session);
  }

  /** Of the token that the page has, and of the one that it had before another view took over. */
  final class OfSession {
    private final Session session;
    private Known newest;
    private Known before;

    private OfSession(Session session) {
      this.session = session;
    }

    /** The page has this token, which is good: from now on its reference is enough. */
    void add(String token, Visitor page) {
      Hash hash = hash(JoinToken.reference(token), page);
      if (newest == null || !newest.hash.equals(hash)) {
        remove(before);
        before = newest;
        JoinToken parsed = JoinToken.parse(token).orElseThrow();
        newest = new Known(hash, session, session.known(parsed.sessionId()), parsed.expiryMillis());
        known.put(hash, newest);
      }
    }

    /** The session ends. */
    void forget() {
      remove(before);
      remove(newest);
    }

    private void remove(Known gone) {
      if (gone != null) {
        known.remove(gone.hash, gone);
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Hash hash(String reference, Visitor page) {
    ByteBuffer bytes = ByteBuffer.wrap(hash.sign(PURPOSE, utf8(reference), utf8(page.tenant())));
    return new Hash(bytes.getLong(), bytes.getLong());
  }
}
