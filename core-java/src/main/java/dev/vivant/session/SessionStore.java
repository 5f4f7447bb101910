package dev.vivant.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps sessions that were written down, so that they can go on when their node does not.
 *
 * <p>Of two nodes that both think they hold a session, the one with the higher epoch does: what the other one writes is
 * refused here, atomically. All methods may block; sessions save from one writer thread, in batches, and load on worker
 * threads. Safe for use by many threads. An implementation proves itself by
 * {@code dev.vivant.testing.SessionStoreContract}.
 *
 * <p>A snapshot is kept until it is removed, for at least as long as its page's token is good
 * ({@link Limits#tokenMillis}); a store that is bounded lets go of those first that were written longest ago. Only
 * while it is kept does it guard its session against lower epochs.
 */
public interface SessionStore extends AutoCloseable {
  /**
   * Keeps snapshots, each in the place of an older one of its session, in one round trip. They become safe in the order
   * of the list: none before those in front of it. Each is judged by itself; what is refused changes nothing. When this
   * returns, what is {@link Saved#SAVED} is as safe as the store can make it.
   *
   * @param snapshots at least one; several of one session may be among them, older ones first
   * @return an answer for each, in the same order
   * @throws RuntimeException when the store cannot tell, as after a lost connection: each of them may have been kept,
   *     or not
   */
  List<Saved> save(List<Snapshot> snapshots);

  /**
   * The newest snapshot of a session; empty when there is none, or it was let go.
   *
   * @throws RuntimeException when the store cannot tell
   */
  Optional<Snapshot> load(String sessionId);

  /**
   * Forgets sessions, each unless a higher epoch has written it, in one round trip.
   *
   * @param epochs by session id: the epoch of the node that ends it
   * @throws RuntimeException when the store cannot tell; the sessions may be forgotten later, by age
   */
  void remove(Map<String, Long> epochs);

  /** Lets go of files and connections; called by whoever made the store, after its sessions are closed. */
  @Override
  default void close() {}

  /** What became of one snapshot. */
  enum Saved {
    /** It is kept. */
    SAVED,
    /** The store has one that is at least as new, and so whoever wrote this one does not own the session. */
    FENCED,
    /** It is larger than anything that the store keeps. */
    TOO_LARGE
  }
}
