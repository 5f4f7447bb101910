package dev.vivant.redis;

import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.pubsub.MessagesLost;
import dev.vivant.pubsub.PubSub;
import dev.vivant.redis.TopicScripts.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Topics of many nodes. A message goes to subscribers of its own node at once, and to others over Redis, where the last
 * ones stay for those who missed some.
 */
final class RedisPubSub implements PubSub, Topic.Node {
  private static final System.Logger LOG = System.getLogger("dev.vivant.redis");
  /** Topics of which we remember that messages of ours never got to Redis. */
  private static final int MAX_BROKEN_TOPICS = 10_000;
  private static final int POSITIONS_AT_ONCE = 200;

  private final UUID origin = UUID.randomUUID();
  private final InMemoryPubSub local = new InMemoryPubSub();
  private final ConcurrentHashMap<String, Listened> listened = new ConcurrentHashMap<>();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();
  private final AtomicInteger publishingBytes = new AtomicInteger();
  private final AtomicInteger receivedBytes = new AtomicInteger();
  private final AtomicBoolean dropped = new AtomicBoolean();
  private final Object sending = new Object();

  private final Link link;
  private final Keys keys;
  private final TopicScripts scripts;
  private final MessageTypes types;
  private final RedisLimits limits;
  private final Receiver receiver;
  private volatile boolean away;
  private long sent;

  RedisPubSub(Link link, Keys keys, MessageTypes types, RedisLimits limits, Receiver receiver) {
    this.link = link;
    this.keys = keys;
    this.scripts = new TopicScripts(link, keys, limits);
    this.types = types;
    this.limits = limits;
    this.receiver = receiver;
    receiver.every(limits.checkMillis(), this::check);
  }

  @Override
  public Subscription subscribe(String topic, Consumer<Object> subscriber) {
    Subscription subscription = local.subscribe(topic, subscriber);
    Listened now = listened.compute(topic, (name, before) -> {
      Listened listening = before == null ? begin(name) : before;
      listening.subscribers++;
      return listening;
    });
    awaitReady(now.topic);
    AtomicBoolean open = new AtomicBoolean(true);
    return () -> {
      subscription.close();
      if (open.getAndSet(false)) {
        listened.compute(topic, (name, before) -> end(before));
      }
    };
  }

  private Listened begin(String name) {
    link.subscribe(keys.messageChannel(name));
    return new Listened(new Topic(name, this, receiver::millis, limits.historyMillis()));
  }

  private Listened end(Listened listening) {
    if (--listening.subscribers > 0) {
      return listening;
    }
    link.unsubscribe(keys.messageChannel(listening.topic.name));
    return null;
  }

  /** A page is not to stand still because Redis does: then the subscriber is told later that it may miss something. */
  private void awaitReady(Topic topic) {
    try {
      if (!away || topic.ready.isDone()) {
        topic.ready.get(limits.commandMillis(), TimeUnit.MILLISECONDS);
        return;
      }
    } catch (TimeoutException | ExecutionException late) {
      LOG.log(System.Logger.Level.WARNING, "Redis at " + link.address() + " did not say in time how far the topic \""
          + topic.name + "\" is; messages of other nodes come as soon as it does");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    receiver.run(topic::begunBlind);
  }

  @Override
  public void publish(String topic, Object message) {
    byte[] written = types.encode(Objects.requireNonNull(message, "a message must not be null"));
    if (written.length > limits.maxMessageBytes()) {
      throw new IllegalArgumentException("a message to the topic \"" + topic + "\" has " + written.length
          + " bytes written down; the limit maxMessageBytes is " + limits.maxMessageBytes());
    }
    local.publish(topic, message);
    send(topic, written);
  }

  private void send(String topic, byte[] written) {
    if (publishingBytes.addAndGet(written.length) > limits.maxPublishingBytes()) {
      publishingBytes.addAndGet(-written.length);
      notSent(topic, "more than maxPublishingBytes wait for Redis at " + link.address());
      return;
    }
    synchronized (sending) {
      byte[] envelope = new Envelope(origin, ++sent, written).bytes();
      scripts.publish(topic, envelope).whenComplete((number, failed) -> {
        publishingBytes.addAndGet(-written.length);
        if (failed != null) {
          notSent(topic, failed.toString());
        } else if (written.length == 0) {
          broken.remove(topic);
        }
      });
    }
  }

  /** Other nodes are told as soon as Redis is there again. */
  private void notSent(String topic, String why) {
    if (broken.size() < MAX_BROKEN_TOPICS && broken.add(topic)) {
      LOG.log(System.Logger.Level.WARNING,
          "messages to the topic \"" + topic + "\" did not get to other nodes: " + why);
    }
  }

  /** A message of Redis; called on a thread that must not wait. */
  void announced(String channel, byte[] announcement) {
    String topic = keys.messageTopic(channel);
    if (topic == null) {
      return;
    }
    Numbered message = TopicScripts.announced(announcement);
    int bytes = message.envelope().length;
    if (receivedBytes.addAndGet(bytes) > limits.maxReceivedBytes()) {
      receivedBytes.addAndGet(-bytes);
      dropped.set(true);
      return;
    }
    receiver.run(() -> {
      Listened listening = listening(topic);
      if (listening == null) {
        released(bytes);
      } else {
        listening.topic.received(message);
      }
      if (receivedBytes.get() == 0 && dropped.getAndSet(false)) {
        check();
      }
    });
  }

  /** Waits for a subscriber that is just being added: its channel may already be heard. */
  private Listened listening(String topic) {
    return listened.computeIfPresent(topic, (name, listening) -> listening);
  }

  /** Redis sends messages of a channel from now on. */
  void subscribed(String channel) {
    String topic = keys.messageTopic(channel);
    if (topic != null) {
      receiver.run(() -> {
        Listened listening = listening(topic);
        if (listening != null) {
          listening.topic.subscribed();
        }
      });
    }
  }

  /** The connection over which Redis sends messages is there, or is lost. */
  void connected(boolean connected) {
    away = !connected;
    if (away) {
      receiver.run(() -> listened.values().forEach(listening -> listening.topic.connectionLost()));
    }
  }

  /** Looks for what was missed without a sign, and tells others what they missed of us. */
  private void check() {
    List<Topic> topics = new ArrayList<>();
    for (Listened listening : listened.values()) {
      if (listening.topic.isSubscribed()) {
        topics.add(listening.topic);
      } else {
        link.subscribe(keys.messageChannel(listening.topic.name));
      }
    }
    for (int from = 0; from < topics.size(); from += POSITIONS_AT_ONCE) {
      compare(topics.subList(from, Math.min(topics.size(), from + POSITIONS_AT_ONCE)));
    }
    if (!away) {
      broken.forEach(topic -> send(topic, Envelope.LOST));
    }
  }

  private void compare(List<Topic> topics) {
    scripts.positions(topics.stream().map(topic -> topic.name).toList()).thenAccept(found -> receiver.run(() -> {
      for (int i = 0; i < found.size(); i++) {
        topics.get(i).compared(found.get(i));
      }
    }));
  }

  @Override
  public void fetch(Topic topic, Position after) {
    scripts.since(topic.name, after).whenComplete((history, failed) -> receiver.run(() -> {
      if (failed == null) {
        topic.fetched(history);
      } else {
        topic.fetchFailed();
      }
    }));
  }

  @Override
  public void deliver(String topic, Envelope envelope) {
    if (envelope.origin().equals(origin)) {
      return;
    }
    if (envelope.message().length == 0) {
      lost(topic);
      return;
    }
    Object message;
    try {
      message = types.decode(envelope.message());
    } catch (RuntimeException unknown) {
      LOG.log(System.Logger.Level.ERROR, "a message to the topic \"" + topic + "\" cannot be read", unknown);
      lost(topic);
      return;
    }
    local.publish(topic, message);
  }

  /** To the subscribers of this node only. */
  void deliver(String topic, Object message) {
    local.publish(topic, message);
  }

  boolean hasSubscribers(String topic) {
    return listened.containsKey(topic);
  }

  @Override
  public void lost(String topic) {
    local.publish(topic, new MessagesLost(topic));
  }

  @Override
  public void released(int bytes) {
    receivedBytes.addAndGet(-bytes);
  }

  /** A topic and how many subscribe to it here; changed only by {@code listened.compute}. */
  private static final class Listened {
    private final Topic topic;
    private int subscribers;

    Listened(Topic topic) {
      this.topic = topic;
    }
  }
}
