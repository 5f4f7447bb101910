package dev.vivant.session;

import java.util.Optional;

/**
 * Keeps sessions that were written down, so that they can go on when their node does not.
 *
 * <p>Of two nodes that both think they hold a session, the one with the higher epoch does: what the other one writes is
 * refused here, atomically. Methods may block and are called on worker threads; an implementation proves itself by
 * {@code dev.vivant.testing.SessionStoreContract}. Safe for use by many threads.
 */
public interface SessionStore {
  /**
   * Keeps a snapshot in the place of an older one of its session. When this returns true it is as safe as the store can
   * make it.
   *
   * @return false when the store has one that is at least as new, and so the caller does not own the session, or when
   *     it cannot keep so much; then nothing has changed
   */
  boolean save(Snapshot snapshot);

  /** The newest snapshot of a session; empty when there is none, or it was let go. */
  Optional<Snapshot> load(String sessionId);

  /**
   * Forgets a session, unless a higher epoch has written it.
   *
   * @param epoch of the node that ends it
   */
  void remove(String sessionId, long epoch);
}
