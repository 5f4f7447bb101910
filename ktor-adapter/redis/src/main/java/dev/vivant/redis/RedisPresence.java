package dev.vivant.redis;

import dev.vivant.pubsub.Presence;
import dev.vivant.pubsub.Present;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Who is there, on all nodes. Each node says every now and then that it lives; who is on a node that does not is
 * forgotten by whichever node looks next. A node that looks at a topic reads it when something changed there, and now
 * and then, so that it comes right whatever went wrong in between.
 */
final class RedisPresence implements Presence {
  static final System.Logger LOG = System.getLogger("dev.vivant.redis");
  /** Between two reads of a topic: what changes in between is read once. */
  private static final long PAUSE_MILLIS = 25;
  private static final long CLOSE_MILLIS = 1_000;
  /** A node says that it lives so many times before it counts as dead. */
  private static final int BEATS = 3;

  private final String node = UUID.randomUUID().toString();
  private final AtomicLong numbers = new AtomicLong();
  private final ConcurrentHashMap<String, Room> rooms = new ConcurrentHashMap<>();
  private final Link link;
  private final Keys keys;
  private final PresenceScripts scripts;
  private final MessageTypes types;
  private final RedisLimits limits;
  private final Receiver receiver;
  private final RedisPubSub pubSub;

  RedisPresence(
      Link link, Keys keys, MessageTypes types, RedisLimits limits, Receiver receiver, RedisPubSub pubSub) {
    this.link = link;
    this.keys = keys;
    this.scripts = new PresenceScripts(link, keys, limits, node);
    this.types = types;
    this.limits = limits;
    this.receiver = receiver;
    this.pubSub = pubSub;
    receiver.every(Math.max(1, limits.presenceMillis() / BEATS), this::beat);
  }

  @Override
  public Tracking track(String topic, String key, Object meta) {
    Here here = new Here(Objects.requireNonNull(topic, "topic"), Objects.requireNonNull(key, "key"));
    here.say(Objects.requireNonNull(meta, "meta"));
    return here;
  }

  @Override
  public List<Present> list(String topic) {
    Room room = room(topic);
    if (receiver.isHere()) {
      return room.present();
    }
    try {
      room.read.get(limits.commandMillis(), TimeUnit.MILLISECONDS);
      return receiver.ask(room::present).get(limits.commandMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException late) {
      LOG.log(System.Logger.Level.WARNING, "Redis at " + link.address() + " did not say in time who is in the topic \""
          + topic + "\"; only those on this node are known");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return room.present();
  }

  private Room room(String topic) {
    return rooms.computeIfAbsent(topic, name -> {
      link.subscribe(keys.presenceChannel(name));
      return new Room(name, types, node, change -> pubSub.deliver(name, change));
    });
  }

  /** Something changed in a topic, or changes are told from now on. */
  void changed(String channel) {
    String topic = keys.presenceTopic(channel);
    if (topic != null) {
      receiver.run(() -> {
        Room room = rooms.computeIfPresent(topic, (name, found) -> found);
        if (room != null) {
          read(room);
        }
      });
    }
  }

  private void read(Room room) {
    if (room.beginReading()) {
      scripts.read(room.topic).whenComplete((entries, failed) -> receiver.run(() -> {
        if (failed == null) {
          room.answered(entries, field -> send(room, field, room.own(field)),
              field -> scripts.untrack(room.topic, field));
        }
        if (room.endReading()) {
          receiver.after(PAUSE_MILLIS, () -> read(room));
        }
      }));
    }
  }

  private void send(Room room, String field, byte[] value) {
    scripts.track(room.topic, field, value).whenComplete((taken, failed) -> {
      if (failed == null && taken == 0 && room.becomesFull()) {
        LOG.log(System.Logger.Level.WARNING, "more than " + limits.maxPresences() + " are in the topic \"" + room.topic
            + "\" (limit maxPresences); other nodes do not see all");
      }
    });
  }

  /** This node lives; and what it knows of others is made right. */
  private void beat() {
    if (rooms.isEmpty()) {
      return;
    }
    scripts.beat();
    for (Room room : rooms.values()) {
      rooms.computeIfPresent(room.topic, (name, found) -> {
        if (room.hasOwn() || pubSub.hasSubscribers(name) || !room.read.isDone()) {
          return found;
        }
        link.unsubscribe(keys.presenceChannel(name));
        return null;
      });
      if (rooms.containsKey(room.topic)) {
        link.subscribe(keys.presenceChannel(room.topic));
        read(room);
      }
    }
  }

  /** Everybody on this node is gone, as far as Redis can be told in a moment. */
  void close() {
    CompletableFuture<Void> told = receiver.ask(() -> rooms.values().stream()
        .flatMap(room -> room.ownFields().stream().map(field -> scripts.untrack(room.topic, field)))
        .toArray(CompletableFuture[]::new)).thenCompose(CompletableFuture::allOf);
    try {
      told.get(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException unreachable) {
      LOG.log(System.Logger.Level.INFO, "who was on this node counts as there for another "
          + limits.presenceMillis() + " ms, because Redis at " + link.address() + " could not be told");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Here implements Tracking {
    private final String topic;
    private final String key;
    private final String field = node + "/" + numbers.incrementAndGet();
    private boolean closed;

    Here(String topic, String key) {
      this.topic = topic;
      this.key = key;
    }

    synchronized void say(Object meta) {
      byte[] value = Room.write(key, meta, types);
      if (value.length > limits.maxMessageBytes()) {
        throw new IllegalArgumentException("what is said about \"" + key + "\" in the topic \"" + topic + "\" has "
            + value.length + " bytes written down; the limit maxMessageBytes is " + limits.maxMessageBytes());
      }
      receiver.run(() -> {
        Room room = room(topic);
        room.enter(field, value);
        send(room, field, value);
      });
    }

    @Override
    public synchronized void update(Object meta) {
      Objects.requireNonNull(meta, "meta");
      if (!closed) {
        say(meta);
      }
    }

    @Override
    public synchronized void close() {
      if (!closed) {
        closed = true;
        receiver.run(() -> {
          room(topic).leave(field);
          scripts.untrack(topic, field);
        });
      }
    }
  }
}
