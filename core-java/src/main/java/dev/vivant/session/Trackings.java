package dev.vivant.session;

import dev.vivant.pubsub.Presence;
import dev.vivant.pubsub.Present;
import dev.vivant.security.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom a view says to be there. They are not before a page is. */
final class Trackings {
  private final Config config;
  private final String tenant;
  private final Map<Spot, Tracked> tracked = new HashMap<>();
  private boolean started;

  Trackings(Config config, String tenant) {
    this.config = config;
    this.tenant = tenant;
  }

  /** A page is there. */
  void start() {
    if (!started) {
      started = true;
      tracked.forEach(this::begin);
    }
  }

  /** @throws IllegalStateException where a view has no way to know */
  Presence presence() {
    if (config.presence() == null) {
      throw new IllegalStateException("topics are shared with other nodes, and who is there is not: give a presence"
          + " beside the pubSub");
    }
    return config.presence();
  }

  List<Present> present(String topic) {
    return presence().list(Tenant.key(tenant, topic));
  }

  boolean has(Spot spot) {
    return tracked.containsKey(spot);
  }

  int count() {
    return tracked.size();
  }

  void track(Spot spot, Object meta) {
    Tracked there = tracked.computeIfAbsent(spot, added -> new Tracked());
    there.meta = meta;
    if (there.tracking != null) {
      there.tracking.update(meta);
    } else if (started) {
      begin(spot, there);
    }
  }

  private void begin(Spot spot, Tracked there) {
    there.tracking = config.presence().track(Tenant.key(tenant, spot.topic), spot.key, there.meta);
  }

  void untrack(Spot spot) {
    Tracked there = tracked.remove(spot);
    if (there != null) {
      there.end();
    }
  }

  /** They are gone. */
  void close() {
    tracked.values().forEach(Tracked::end);
    tracked.clear();
  }

  /** Who, and where. */
  record Spot(String topic, String key) {
    @Override
    public String toString() {
      return key + " in " + topic;
    }
  }

  private static final class Tracked {
    private Object meta;
    private Presence.Tracking tracking;

    void end() {
      if (tracking != null) {
        tracking.close();
      }
    }
  }
}
