package dev.vivant.redis;

import io.lettuce.core.ScriptOutputType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What Redis does for presence, each in one command. A topic is a hash: node and number → who is there. */
final class PresenceScripts {
  /** Keys: presence, node. Arguments: channel, node's millis, presence's millis, most presences, field, value. */
  private static final String TRACK = """
      redis.call('SET', KEYS[2], '1', 'PX', ARGV[2])
      if redis.call('HEXISTS', KEYS[1], ARGV[5]) == 0
          and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[4]) then
        return 0
      end
      redis.call('HSET', KEYS[1], ARGV[5], ARGV[6])
      redis.call('PEXPIRE', KEYS[1], ARGV[3])
      redis.call('PUBLISH', ARGV[1], '')
      return 1
      """;

  /** Keys: presence. Arguments: channel, field. */
  private static final String UNTRACK = """
      if redis.call('HDEL', KEYS[1], ARGV[2]) == 1 then
        redis.call('PUBLISH', ARGV[1], '')
      end
      return 0
      """;

  /**
   * Keys: presence. Arguments: channel, presence's millis, what the names of nodes' keys begin with. Forgets who is on
   * nodes that are dead; answers fields and values of the others.
   */
  private static final String READ = """
      local all = redis.call('HGETALL', KEYS[1])
      local answers, alive, dead = {}, {}, 0
      for i = 1, #all, 2 do
        local node = string.match(all[i], '^[^/]*')
        if alive[node] == nil then
          alive[node] = redis.call('EXISTS', ARGV[3] .. node) == 1
        end
        if alive[node] then
          answers[#answers + 1] = all[i]
          answers[#answers + 1] = all[i + 1]
        else
          redis.call('HDEL', KEYS[1], all[i])
          dead = dead + 1
        end
      end
      redis.call('PEXPIRE', KEYS[1], ARGV[2])
      if dead > 0 then
        redis.call('PUBLISH', ARGV[1], '')
      end
      return answers
      """;

  /** Keys: node. Arguments: node's millis. */
  private static final String BEAT = "return redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])";

  /** A topic that nobody looks at any more is forgotten after so many lives of a node. */
  private static final int LIVES = 20;

  private final Link link;
  private final Keys keys;
  private final RedisLimits limits;
  private final String node;

  PresenceScripts(Link link, Keys keys, RedisLimits limits, String node) {
    this.link = link;
    this.keys = keys;
    this.limits = limits;
    this.node = node;
  }

  private byte[] channel(String topic) {
    return Link.bytes(keys.presenceChannel(topic));
  }

  private byte[] presenceMillis() {
    return Link.bytes(LIVES * limits.presenceMillis());
  }

  /** Adds or changes somebody; answers 0 where there are too many. */
  CompletableFuture<Long> track(String topic, String field, byte[] value) {
    return link.topicScript(TRACK, ScriptOutputType.INTEGER, new byte[][] {keys.presence(topic), keys.node(node)},
        channel(topic), Link.bytes(limits.presenceMillis()), presenceMillis(), Link.bytes(limits.maxPresences()),
        Link.bytes(field), value);
  }

  CompletableFuture<Long> untrack(String topic, String field) {
    return link.topicScript(UNTRACK, ScriptOutputType.INTEGER, new byte[][] {keys.presence(topic)},
        channel(topic), Link.bytes(field));
  }

  CompletableFuture<List<Entry>> read(String topic) {
    CompletableFuture<List<byte[]>> answer = link.topicScript(READ, ScriptOutputType.MULTI,
        new byte[][] {keys.presence(topic)}, channel(topic), presenceMillis(), keys.node(""));
    return answer.thenApply(found -> {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < found.size(); i += 2) {
        entries.add(new Entry(Link.text(found.get(i)), found.get(i + 1)));
      }
      return entries;
    });
  }

  /** This node lives. */
  CompletableFuture<String> beat() {
    return link.topicScript(
        BEAT, ScriptOutputType.STATUS, new byte[][] {keys.node(node)}, Link.bytes(limits.presenceMillis()));
  }

  /**
   * Somebody who is there.
   *
   * @param field the node and a number
   */
  record Entry(String field, byte[] value) {}
}
