package dev.vivant.redis;

import dev.vivant.pubsub.PresenceChange;
import dev.vivant.pubsub.Present;
import dev.vivant.redis.PresenceScripts.Entry;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Who is in a topic, as this node knows it: those of this node, and those of others as Redis had them when it was last
 * read. Only the receiving thread changes it.
 */
final class Room {
  final String topic;
  /** Done when Redis was read for the first time. */
  final CompletableFuture<Void> read = new CompletableFuture<>();

  private final MessageTypes types;
  private final String node;
  private final Consumer<PresenceChange> told;
  private final Map<String, byte[]> own = new HashMap<>();
  private final AtomicBoolean full = new AtomicBoolean();
  private Map<String, Who> others = Map.of();
  private Map<String, Who> mine = Map.of();
  private boolean reading;
  private boolean again;
  private volatile List<Present> present = List.of();

  Room(String topic, MessageTypes types, String node, Consumer<PresenceChange> told) {
    this.topic = topic;
    this.types = types;
    this.node = node;
    this.told = told;
  }

  /** Who is there; any thread may ask. */
  List<Present> present() {
    return present;
  }

  boolean hasOwn() {
    return !own.isEmpty();
  }

  /** Somebody is on this node, or says something else now. */
  void enter(String field, byte[] value) {
    own.put(field, value);
    changedHere();
  }

  void leave(String field) {
    own.remove(field);
    changedHere();
  }

  private void changedHere() {
    Map<String, Who> next = new TreeMap<>();
    own.forEach((field, value) -> next.put(field, who(value)));
    mine = next;
    tell();
  }

  /** Redis holds as many as it may; whether that is news. */
  boolean becomesFull() {
    return !full.getAndSet(true);
  }

  /** Whether Redis is to be read now; otherwise it is as soon as it has answered. */
  boolean beginReading() {
    again = reading;
    reading = true;
    return !again;
  }

  /** Redis answered, or failed; whether it is to be read again. */
  boolean endReading() {
    reading = false;
    return again;
  }

  /**
   * Redis answered.
   *
   * @param lost  fields of this node that Redis does not have, or not like that
   * @param stale fields of this node of people who are gone
   */
  void answered(List<Entry> entries, Consumer<String> lost, Consumer<String> stale) {
    Map<String, Who> next = new TreeMap<>();
    Map<String, byte[]> missing = new HashMap<>(own);
    for (Entry entry : entries) {
      if (!entry.field().startsWith(node)) {
        next.put(entry.field(), who(entry.value()));
      } else if (!own.containsKey(entry.field())) {
        stale.accept(entry.field());
      } else if (Arrays.equals(own.get(entry.field()), entry.value())) {
        missing.remove(entry.field());
      }
    }
    missing.keySet().forEach(lost);
    next.values().removeIf(who -> who == Who.UNKNOWN);
    others = next;
    tell();
    read.complete(null);
  }

  List<String> ownFields() {
    return List.copyOf(own.keySet());
  }

  byte[] own(String field) {
    return own.get(field);
  }

  private void tell() {
    Map<String, List<Object>> metas = new TreeMap<>();
    for (Map<String, Who> part : List.of(others, mine)) {
      part.values().forEach(who -> metas.computeIfAbsent(who.key, key -> new ArrayList<>()).add(who.meta));
    }
    List<Present> before = present;
    List<Present> now = metas.entrySet().stream().map(each -> new Present(each.getKey(), each.getValue())).toList();
    PresenceChange.between(topic, before, now).ifPresent(change -> {
      present = change.present();
      told.accept(change);
    });
  }

  /** A length, the key, the meta. */
  static byte[] write(String key, Object meta, MessageTypes types) {
    byte[] name = Link.bytes(key);
    byte[] said = types.encode(meta);
    return ByteBuffer.allocate(Integer.BYTES + name.length + said.length)
        .putInt(name.length).put(name).put(said).array();
  }

  private Who who(byte[] value) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(value);
      byte[] name = new byte[buffer.getInt()];
      buffer.get(name);
      byte[] said = new byte[buffer.remaining()];
      buffer.get(said);
      return new Who(Link.text(name), types.decode(said));
    } catch (RuntimeException unknown) {
      RedisPresence.LOG.log(
          System.Logger.Level.ERROR, "who is in the topic \"" + topic + "\" cannot be read", unknown);
      return Who.UNKNOWN;
    }
  }

  private record Who(String key, Object meta) {
    private static final Who UNKNOWN = new Who("", "");
  }
}
