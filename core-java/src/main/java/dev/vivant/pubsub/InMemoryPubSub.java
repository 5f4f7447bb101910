package dev.vivant.pubsub;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Topics within one process. A topic exists as long as somebody is subscribed to it. */
public final class InMemoryPubSub implements PubSub {
  private final ConcurrentHashMap<String, Set<Subscriber>> topics = new ConcurrentHashMap<>();

  /** No topics yet. */
  public InMemoryPubSub() {}

  @Override
  public Subscription subscribe(String topic, Consumer<Object> subscriber) {
    Subscriber added = new Subscriber(Objects.requireNonNull(subscriber, "subscriber"));
    topics.compute(topic, (name, existing) -> {
      Set<Subscriber> subscribers = existing == null ? ConcurrentHashMap.newKeySet() : existing;
      subscribers.add(added);
      return subscribers;
    });
    return () -> {
      added.closed = true;
      topics.computeIfPresent(topic, (name, subscribers) -> {
        subscribers.remove(added);
        return subscribers.isEmpty() ? null : subscribers;
      });
    };
  }

  @Override
  public void publish(String topic, Object message) {
    Objects.requireNonNull(message, "a message must not be null");
    for (Subscriber subscriber : topics.getOrDefault(topic, Set.of())) {
      subscriber.take(topic, message);
    }
  }

  /** How many topics have a subscriber; for tests and metrics. */
  public int topicCount() {
    return topics.size();
  }

  /** One subscription; two with the same consumer are two. */
  private static final class Subscriber {
    private final Consumer<Object> consumer;
    private volatile boolean closed;

    Subscriber(Consumer<Object> consumer) {
      this.consumer = consumer;
    }

    void take(String topic, Object message) {
      if (closed) {
        return;
      }
      try {
        consumer.accept(message);
      } catch (RuntimeException failed) {
        System.getLogger("dev.vivant.pubsub")
            .log(System.Logger.Level.ERROR, "a subscriber of the topic \"" + topic + "\" failed", failed);
      }
    }
  }
}
