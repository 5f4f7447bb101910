package dev.vivant.redis;

import dev.vivant.session.SessionStore;
import dev.vivant.session.Snapshot;
import io.lettuce.core.ScriptOutputType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Each session is a hash: epoch, revision, who wrote it, bytes. */
final class RedisSessionStore implements SessionStore {
  /**
   * Keys: the sessions. Arguments: a name for this very call, how long to keep, then epoch, revision and bytes of each.
   * A command that was sent again because its answer was lost finds its own name and says the same as the first time.
   */
  private static final String SAVE = """
      local answers = {}
      for i, key in ipairs(KEYS) do
        local at = i * 3
        local epoch, revision = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
        local writer = ARGV[1] .. i
        local kept = redis.call('HMGET', key, 'e', 'r', 'w')
        local keptEpoch, keptRevision = tonumber(kept[1] or 0), tonumber(kept[2] or 0)
        if epoch > keptEpoch or epoch == keptEpoch and revision > keptRevision then
          redis.call('HSET', key, 'e', ARGV[at], 'r', ARGV[at + 1], 'w', writer, 'b', ARGV[at + 2])
          redis.call('PEXPIRE', key, ARGV[2])
          answers[i] = 1
        elseif kept[3] == writer then
          answers[i] = 1
        else
          answers[i] = 0
        end
      end
      return answers
      """;

  private static final String LOAD = "return redis.call('HMGET', KEYS[1], 'e', 'r', 'b')";

  /**
   * Keys: the sessions. Arguments: how long to remember, then the epoch of each. The epoch stays for a while: a node
   * that slept must not bring an ended session back.
   */
  private static final String REMOVE = """
      for i, key in ipairs(KEYS) do
        local kept = redis.call('HGET', key, 'e')
        if kept and tonumber(kept) <= tonumber(ARGV[i + 1]) then
          redis.call('HSET', key, 'e', ARGV[i + 1])
          redis.call('HDEL', key, 'b')
          redis.call('PEXPIRE', key, ARGV[1])
        end
      end
      return 0
      """;
  private static final long REMEMBER_REMOVED_MILLIS = 300_000;

  /** Of one command: while it runs, Redis does nothing else. */
  private static final int MAX_SNAPSHOTS_AT_ONCE = 250;

  private final Link link;
  private final Keys keys;
  private final RedisLimits limits;

  RedisSessionStore(Link link, Keys keys, RedisLimits limits) {
    this.link = link;
    this.keys = keys;
    this.limits = limits;
  }

  @Override
  public List<Saved> save(List<Snapshot> snapshots) {
    Saved[] answers = new Saved[snapshots.size()];
    List<Batch> sent = new ArrayList<>();
    Batch batch = new Batch();
    for (int i = 0; i < snapshots.size(); i++) {
      Snapshot snapshot = snapshots.get(i);
      if (snapshot.bytes().length > limits.maxSnapshotBytes()) {
        answers[i] = Saved.TOO_LARGE;
        continue;
      }
      if (batch.isFull() || batch.bytes > 0 && batch.bytes + snapshot.bytes().length > limits.maxBatchBytes()) {
        sent.add(batch.send());
        batch = new Batch();
      }
      batch.add(i, snapshot);
    }
    if (!batch.places.isEmpty()) {
      sent.add(batch.send());
    }
    sent.forEach(each -> each.receive(answers));
    return List.of(answers);
  }

  @Override
  public Optional<Snapshot> load(String sessionId) {
    List<byte[]> found = link.await(
        link.sessionScript(LOAD, ScriptOutputType.MULTI, new byte[][] {keys.session(sessionId)}),
        "load session " + sessionId);
    if (found.get(2) == null) {
      return Optional.empty();
    }
    return Optional.of(new Snapshot(
        sessionId, Long.parseLong(Link.text(found.get(0))), Long.parseLong(Link.text(found.get(1))), found.get(2)));
  }

  @Override
  public void remove(Map<String, Long> epochs) {
    List<byte[]> names = new ArrayList<>();
    List<byte[]> values = new ArrayList<>();
    values.add(Link.bytes(Math.min(REMEMBER_REMOVED_MILLIS, limits.sessionMillis())));
    epochs.forEach((session, epoch) -> {
      names.add(keys.session(session));
      values.add(Link.bytes(epoch));
    });
    link.await(
        link.sessionScript(
            REMOVE, ScriptOutputType.INTEGER, names.toArray(byte[][]::new), values.toArray(byte[][]::new)),
        "remove " + names.size() + " sessions");
  }

  /** Snapshots of one command. */
  private final class Batch {
    private final List<Integer> places = new ArrayList<>();
    private final List<byte[]> names = new ArrayList<>();
    private final List<byte[]> values = new ArrayList<>();
    private long bytes;
    private CompletableFuture<List<Long>> answer;

    Batch() {
      values.add(Link.bytes(UUID.randomUUID() + "/"));
      values.add(Link.bytes(limits.sessionMillis()));
    }

    boolean isFull() {
      return places.size() == MAX_SNAPSHOTS_AT_ONCE;
    }

    void add(int place, Snapshot snapshot) {
      places.add(place);
      names.add(keys.session(snapshot.sessionId()));
      values.add(Link.bytes(snapshot.epoch()));
      values.add(Link.bytes(snapshot.revision()));
      values.add(snapshot.bytes());
      bytes += snapshot.bytes().length;
    }

    Batch send() {
      answer = link.sessionScript(
          SAVE, ScriptOutputType.MULTI, names.toArray(byte[][]::new), values.toArray(byte[][]::new));
      return this;
    }

    void receive(Saved[] answers) {
      List<Long> kept = link.await(answer, "save " + places.size() + " sessions");
      for (int i = 0; i < kept.size(); i++) {
        answers[places.get(i)] = kept.get(i) == 1 ? Saved.SAVED : Saved.FENCED;
      }
    }
  }
}
