package dev.vivant.session;

import java.util.Objects;

/**
 * A session written down, as a {@link SessionStore} keeps it: who owns it, and bytes that only sessions understand.
 *
 * @param sessionId names the session; on a site with tenants the tenant's, as {@code Tenant.key} makes it
 * @param epoch     counts the nodes that held the session, from 1; the higher one owns it
 * @param revision  counts what its owner wrote, from 1
 * @param bytes     the session itself, signed by whoever wrote it; not to be changed
 */
public record Snapshot(String sessionId, long epoch, long revision, byte[] bytes) {
  /** Refuses nulls, an empty id and numbers below 1. */
  public Snapshot {
    Objects.requireNonNull(bytes, "bytes");
    if (sessionId.isEmpty() || epoch < 1 || revision < 1) {
      throw new IllegalArgumentException("a snapshot has a session id, and an epoch and a revision from 1 on; not \""
          + sessionId + "\", " + epoch + ", " + revision);
    }
  }

  /** Whether it replaces another one of the same session: a higher epoch, or a higher revision of the same. */
  public boolean isNewerThan(Snapshot other) {
    return epoch > other.epoch || epoch == other.epoch && revision > other.revision;
  }

  /** Names the session and the version, not what is in it. */
  @Override
  public String toString() {
    return "snapshot " + revision + " of epoch " + epoch + " of session " + sessionId + ", " + bytes.length + " bytes";
  }
}
