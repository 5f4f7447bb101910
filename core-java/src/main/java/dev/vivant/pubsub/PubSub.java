package dev.vivant.pubsub;

import java.util.function.Consumer;

/**
 * Carries messages between sessions, by topic.
 *
 * <p>Messages of one publishing thread to one topic arrive in the order in which they were published; a subscriber gets
 * what is published after {@link #subscribe} returned and before {@link Subscription#close} returned. Nothing is kept
 * for those who subscribe later. Safe for use by many threads.
 */
public interface PubSub {
  /**
   * Hands messages of a topic to a subscriber.
   *
   * @param topic      any text, such as {@code "room:7"}; topics match when they are equal
   * @param subscriber called on the thread that publishes or on one of this object's own, one call at a time for each
   *                   publishing thread; must not block; if it throws, others still get the message
   */
  Subscription subscribe(String topic, Consumer<Object> subscriber);

  /**
   * Hands a message to all subscribers of a topic; nothing happens where there are none.
   *
   * @param message an immutable value, not null; between nodes one that can be written down
   */
  void publish(String topic, Object message);

  /** Ends what {@link PubSub#subscribe} began. */
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    /** No message comes any more once this returned, but for one that is being handed over by another thread. */
    @Override
    void close();
  }
}
