package dev.vivant.pubsub;

import java.util.Objects;

/**
 * Comes to the subscribers of a topic in the place of messages that did not reach this node, as after a long lost
 * connection between nodes. Whoever keeps something up to date by messages reads it anew, from where it is stored.
 *
 * @param topic the topic that misses some; empty where it may be messages to all sessions of a view, which every view
 *              of the node is told then
 */
public record MessagesLost(String topic) {
  /** Refuses null. */
  public MessagesLost {
    Objects.requireNonNull(topic, "topic");
  }
}
