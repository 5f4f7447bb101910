package dev.vivant.session;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Snapshots in this process, bounded in count and bytes: those that were written longest ago go first. They do not
 * outlive the process: for tests, and to keep idle sessions small.
 */
public final class InMemorySessionStore implements SessionStore {
  private final int maxSnapshots;
  private final long maxBytes;
  private final Map<String, Snapshot> snapshots = new LinkedHashMap<>();
  private long bytes;

  /**
   * An empty store.
   *
   * @throws IllegalArgumentException for a bound below 1
   */
  public InMemorySessionStore(int maxSnapshots, long maxBytes) {
    if (maxSnapshots < 1 || maxBytes < 1) {
      throw new IllegalArgumentException(
          "maxSnapshots and maxBytes must be at least 1, not " + maxSnapshots + " and " + maxBytes);
    }
    this.maxSnapshots = maxSnapshots;
    this.maxBytes = maxBytes;
  }

  @Override
  public synchronized List<Saved> save(List<Snapshot> all) {
    return all.stream().map(this::save).toList();
  }

  private Saved save(Snapshot snapshot) {
    if (snapshot.bytes().length > maxBytes) {
      return Saved.TOO_LARGE;
    }
    Snapshot before = snapshots.get(snapshot.sessionId());
    if (before != null && !snapshot.isNewerThan(before)) {
      return Saved.FENCED;
    }
    forget(snapshot.sessionId());
    snapshots.put(snapshot.sessionId(), snapshot);
    bytes += snapshot.bytes().length;
    Iterator<Snapshot> oldest = snapshots.values().iterator();
    while (snapshots.size() > maxSnapshots || bytes > maxBytes) {
      bytes -= oldest.next().bytes().length;
      oldest.remove();
    }
    return Saved.SAVED;
  }

  @Override
  public synchronized Optional<Snapshot> load(String sessionId) {
    return Optional.ofNullable(snapshots.get(sessionId));
  }

  @Override
  public synchronized void remove(Map<String, Long> epochs) {
    epochs.forEach((sessionId, epoch) -> {
      Snapshot kept = snapshots.get(sessionId);
      if (kept != null && kept.epoch() <= epoch) {
        forget(sessionId);
      }
    });
  }

  private void forget(String sessionId) {
    Snapshot kept = snapshots.remove(sessionId);
    bytes -= kept == null ? 0 : kept.bytes().length;
  }

  /** How many snapshots there are; for tests and metrics. */
  public synchronized int count() {
    return snapshots.size();
  }
}
