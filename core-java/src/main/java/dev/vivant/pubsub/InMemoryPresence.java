package dev.vivant.pubsub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Who is there, within one process. A topic exists as long as somebody is there. */
public final class InMemoryPresence implements Presence {
  private final PubSub pubSub;
  private final Map<String, Room> rooms = new HashMap<>();

  /**
   * Nobody is there yet.
   *
   * @param pubSub carries {@link PresenceChange}s to the subscribers of their topics; one that stays in this process
   */
  public InMemoryPresence(PubSub pubSub) {
    this.pubSub = Objects.requireNonNull(pubSub, "pubSub");
  }

  @Override
  public Tracking track(String topic, String key, Object meta) {
    Here here = new Here(topic, key, meta);
    here.enter();
    return here;
  }

  @Override
  public synchronized List<Present> list(String topic) {
    Room room = rooms.get(topic);
    return room == null ? List.of() : room.present;
  }

  /** How many topics somebody is in; for tests and metrics. */
  public synchronized int topicCount() {
    return rooms.size();
  }

  private static List<Present> present(Set<Here> here) {
    Map<String, List<Object>> metas = new TreeMap<>();
    here.forEach(each -> metas.computeIfAbsent(each.key, key -> new ArrayList<>()).add(each.meta));
    return metas.entrySet().stream().map(each -> new Present(each.getKey(), each.getValue())).toList();
  }

  /** Who is in a topic. */
  private static final class Room {
    private final Set<Here> here = new LinkedHashSet<>();
    private List<Present> present = List.of();
  }

  private final class Here implements Tracking {
    private final String topic;
    private final String key;
    private Object meta;
    private boolean closed;

    Here(String topic, String key, Object meta) {
      this.topic = Objects.requireNonNull(topic, "topic");
      this.key = Objects.requireNonNull(key, "key");
      this.meta = Objects.requireNonNull(meta, "meta");
    }

    void enter() {
      synchronized (InMemoryPresence.this) {
        Room room = rooms.computeIfAbsent(topic, name -> new Room());
        room.here.add(this);
        changed(room);
      }
    }

    @Override
    public void update(Object next) {
      Objects.requireNonNull(next, "meta");
      synchronized (InMemoryPresence.this) {
        if (!closed) {
          meta = next;
          changed(rooms.get(topic));
        }
      }
    }

    @Override
    public void close() {
      synchronized (InMemoryPresence.this) {
        if (!closed) {
          closed = true;
          Room room = rooms.get(topic);
          room.here.remove(this);
          if (room.here.isEmpty()) {
            rooms.remove(topic);
          }
          changed(room);
        }
      }
    }

    /** Under the lock, so that subscribers hear of changes in their order. */
    private void changed(Room room) {
      List<Present> before = room.present;
      room.present = present(room.here);
      PresenceChange.between(topic, before, room.present).ifPresent(change -> pubSub.publish(topic, change));
    }
  }
}
