package dev.vivant.pubsub;

import java.util.List;

/**
 * Who is there: in a room, on a page, at a document; over all nodes.
 *
 * <p>Those who subscribe to a topic of the {@link PubSub} beside this object also get a {@link PresenceChange} whenever
 * somebody comes or goes there. When a node dies, all who were on it go after a while. Safe for use by many threads; an
 * implementation proves itself by {@code dev.vivant.testing.PresenceContract}.
 *
 * <pre>{@code
 * Presence.Tracking here = presence.track("room:7", "ada", "writing");
 * presence.list("room:7");   // [Present[key=ada, metas=[writing]]]
 * here.close();
 * }</pre>
 */
public interface Presence {
  /**
   * Says that somebody is there until the answer is closed. The same key may be there several times, such as once for
   * each tab.
   *
   * @param key  who it is, such as a user's id
   * @param meta what else there is to say, an immutable value, not null; between nodes one that can be written down
   */
  Tracking track(String topic, String key, Object meta);

  /**
   * Who is there, each once, in the order of their keys. May block, the first time for a topic on this node; changes
   * made elsewhere may come later.
   */
  List<Present> list(String topic);

  /** Somebody who is there. */
  interface Tracking extends AutoCloseable {
    /** Says something else about who is there. Nothing happens after {@link #close}. */
    void update(Object meta);

    /** They are gone. The second time nothing happens. */
    @Override
    void close();
  }
}
