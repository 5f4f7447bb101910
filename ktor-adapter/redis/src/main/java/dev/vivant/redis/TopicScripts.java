package dev.vivant.redis;

import io.lettuce.core.ScriptOutputType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What Redis does for topics, each in one command. */
final class TopicScripts {
  /** Keys: topic, history. Arguments: channel, era if a new one begins, history's millis and length, envelope. */
  private static final String PUBLISH = """
      local era = redis.call('HGET', KEYS[1], 'era')
      if not era then
        era = ARGV[2]
        redis.call('HSET', KEYS[1], 'era', era)
        redis.call('DEL', KEYS[2])
      end
      local number = redis.call('HINCRBY', KEYS[1], 'number', 1)
      redis.call('XADD', KEYS[2], 'MAXLEN', '~', ARGV[4], number .. '-1', 'm', ARGV[5])
      redis.call('PEXPIRE', KEYS[1], ARGV[3])
      redis.call('PEXPIRE', KEYS[2], ARGV[3])
      redis.call('PUBLISH', ARGV[1], era .. ' ' .. number .. ' ' .. ARGV[5])
      return number
      """;

  /** Keys: topics. Answers era and number of each. */
  private static final String POSITIONS = """
      local answers = {}
      for i, key in ipairs(KEYS) do
        local at = redis.call('HMGET', key, 'era', 'number')
        answers[i * 2 - 1] = at[1] or ''
        answers[i * 2] = at[2] or '0'
      end
      return answers
      """;

  /** Keys: topic, history. Arguments: era, number. Answers era and number, then id and envelope of all since then. */
  private static final String SINCE = """
      local at = redis.call('HMGET', KEYS[1], 'era', 'number')
      local answers = {at[1] or '', at[2] or '0'}
      if at[1] then
        local from = '-'
        if at[1] == ARGV[1] then
          from = '(' .. ARGV[2] .. '-1'
        end
        for _, entry in ipairs(redis.call('XRANGE', KEYS[2], from, '+')) do
          answers[#answers + 1] = entry[1]
          answers[#answers + 1] = entry[2][2]
        end
      end
      return answers
      """;

  private final Link link;
  private final Keys keys;
  private final RedisLimits limits;

  TopicScripts(Link link, Keys keys, RedisLimits limits) {
    this.link = link;
    this.keys = keys;
    this.limits = limits;
  }

  /** Numbers a message, keeps it for a while and sends it to all nodes that listen. */
  CompletableFuture<Long> publish(String topic, byte[] envelope) {
    return link.topicScript(PUBLISH, ScriptOutputType.INTEGER,
        new byte[][] {keys.topic(topic), keys.history(topic)},
        Link.bytes(keys.messageChannel(topic)), Link.bytes(UUID.randomUUID().toString()),
        Link.bytes(limits.historyMillis()), Link.bytes(limits.historyMessages()), envelope);
  }

  /** How far topics are, in their order. */
  CompletableFuture<List<Position>> positions(List<String> topics) {
    byte[][] names = topics.stream().map(keys::topic).toArray(byte[][]::new);
    CompletableFuture<List<byte[]>> answer = link.topicScript(POSITIONS, ScriptOutputType.MULTI, names);
    return answer.thenApply(found -> {
      List<Position> positions = new ArrayList<>();
      for (int i = 0; i < found.size(); i += 2) {
        positions.add(position(found, i));
      }
      return positions;
    });
  }

  /** What was published after a position, as far as it is still there. */
  CompletableFuture<History> since(String topic, Position position) {
    CompletableFuture<List<byte[]>> answer = link.topicScript(SINCE, ScriptOutputType.MULTI,
        new byte[][] {keys.topic(topic), keys.history(topic)},
        Link.bytes(position.era()), Link.bytes(position.number()));
    return answer.thenApply(found -> {
      Position now = position(found, 0);
      List<Numbered> messages = new ArrayList<>();
      for (int i = 2; i < found.size(); i += 2) {
        String id = Link.text(found.get(i));
        long number = Long.parseLong(id.substring(0, id.indexOf('-')));
        messages.add(new Numbered(new Position(now.era(), number), found.get(i + 1)));
      }
      return new History(now, messages);
    });
  }

  private static Position position(List<byte[]> found, int at) {
    return new Position(Link.text(found.get(at)), Long.parseLong(Link.text(found.get(at + 1))));
  }

  /** What a node that listens is told: era, number, envelope, with a space between. */
  static Numbered announced(byte[] announcement) {
    int first = space(announcement, 0);
    int second = space(announcement, first + 1);
    String era = new String(announcement, 0, first, StandardCharsets.UTF_8);
    long number = Long.parseLong(
        new String(announcement, first + 1, second - first - 1, StandardCharsets.UTF_8));
    return new Numbered(new Position(era, number),
        Arrays.copyOfRange(announcement, second + 1, announcement.length));
  }

  private static int space(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == ' ') {
        return i;
      }
    }
    throw new IllegalArgumentException("an announcement of " + bytes.length + " bytes is cut short");
  }

  /** A message and its place in the topic. */
  record Numbered(Position position, byte[] envelope) {}

  /** How far a topic is, and its last messages, in order. */
  record History(Position now, List<Numbered> messages) {}
}
