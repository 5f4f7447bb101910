package dev.vivant.redis;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The names of what lies in Redis: {@code vivant:s:…} a session, {@code vivant:t:…} a topic, and so on. */
final class Keys {
  private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final String namespace;

  Keys(String namespace) {
    if (!NAMESPACE.matcher(namespace).matches()) {
      throw new IllegalArgumentException("a namespace is 1 to 64 letters, digits, dots, hyphens and underscores, such"
          + " as \"shop\"; not \"" + namespace + "\"");
    }
    this.namespace = namespace;
  }

  private byte[] key(String kind, String name) {
    return (namespace + ":" + kind + ":" + name).getBytes(StandardCharsets.UTF_8);
  }

  byte[] session(String id) {
    return key("s", id);
  }

  /** Era and number of the last message. */
  byte[] topic(String topic) {
    return key("t", topic);
  }

  /** The last messages. */
  byte[] history(String topic) {
    return key("h", topic);
  }

  /** Who is there. */
  byte[] presence(String topic) {
    return key("p", topic);
  }

  /** There as long as a node lives. */
  byte[] node(String id) {
    return key("n", id);
  }

  /** Where messages of a topic are announced. */
  String messageChannel(String topic) {
    return namespace + ":m:" + topic;
  }

  /** Where a topic's presence is said to have changed. */
  String presenceChannel(String topic) {
    return namespace + ":c:" + topic;
  }

  /** The topic of a message channel; null for another channel. */
  String messageTopic(String channel) {
    return name("m", channel);
  }

  /** The topic of a presence channel; null for another channel. */
  String presenceTopic(String channel) {
    return name("c", channel);
  }

  private String name(String kind, String channel) {
    String prefix = namespace + ":" + kind + ":";
    return channel.startsWith(prefix) ? channel.substring(prefix.length()) : null;
  }
}
