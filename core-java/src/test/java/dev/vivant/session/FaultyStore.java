package dev.vivant.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that fails when it is told to, before or after it has done what it was asked for. */
final class FaultyStore implements SessionStore {
  final InMemorySessionStore kept = new InMemorySessionStore(1_000, 100_000_000);
  final List<Integer> batches = new ArrayList<>();
  boolean failsBefore;
  boolean failsAfter;
  boolean refusesSize;

  @Override
  public List<Saved> save(List<Snapshot> snapshots) {
    batches.add(snapshots.size());
    fail(failsBefore);
    if (refusesSize) {
      return snapshots.stream().map(snapshot -> Saved.TOO_LARGE).toList();
    }
    List<Saved> saved = kept.save(snapshots);
    fail(failsAfter);
    return saved;
  }

  private static void fail(boolean fails) {
    if (fails) {
      throw new IllegalStateException("the store is not there");
    }
  }

  @Override
  public Optional<Snapshot> load(String sessionId) {
    fail(failsBefore);
    return kept.load(sessionId);
  }

  @Override
  public void remove(Map<String, Long> epochs) {
    fail(failsBefore);
    kept.remove(epochs);
  }
}
