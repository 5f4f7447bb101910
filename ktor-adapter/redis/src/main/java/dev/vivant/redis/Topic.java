package dev.vivant.redis;

import dev.vivant.redis.TopicScripts.History;
import dev.vivant.redis.TopicScripts.Numbered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/**
 * What this node knows of a topic that it listens to: how far it is, and what came too early. A message whose number is
 * the next one is delivered; after a gap Redis is asked for what is missing, and what is not there any more is said to
 * be lost. Only the receiving thread calls it.
 */
final class Topic {
  /** Nodes of which a topic remembers how many messages they had sent. */
  private static final int MAX_ORIGINS = 256;

  /** What a topic asks of the node that it lives on. */
  interface Node {
    /** A message of another node, to be delivered. */
    void deliver(String topic, Envelope envelope);

    /** Messages are missing and do not come any more. */
    void lost(String topic);

    /** Asks for what comes after a position: {@link Topic#fetched} or {@link Topic#fetchFailed} follows. */
    void fetch(Topic topic, Position after);

    /** A message that was held is done with. */
    void released(int bytes);
  }

  final String name;
  /** Done as soon as it is known how far the topic is: what is published from then on is not missed. */
  final CompletableFuture<Void> ready = new CompletableFuture<>();

  private final Node node;
  private final LongSupplier millis;
  private final long historyMillis;
  private final List<Numbered> held = new ArrayList<>();
  private final Map<UUID, Long> numbers = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, Long> eldest) {
      return size() > MAX_ORIGINS;
    }
  };

  private Position at;
  private boolean subscribed;
  private boolean fetching;
  private boolean suspect;
  private boolean begunBlind;
  private long currentMillis;
  private long receivedMillis;

  Topic(String name, Node node, LongSupplier millis, long historyMillis) {
    this.name = name;
    this.node = node;
    this.millis = millis;
    this.historyMillis = historyMillis;
  }

  /** Somebody subscribed and did not wait until this was {@link #ready}. */
  void begunBlind() {
    begunBlind |= at == null;
  }

  /** Whether Redis says that it sends us the topic's messages. */
  boolean isSubscribed() {
    return subscribed;
  }

  /** Redis sends us the topic's messages from now on. */
  void subscribed() {
    subscribed = true;
    fetch();
  }

  /** Redis sends us nothing any more; it will again. */
  void connectionLost() {
    subscribed = false;
    suspect = true;
  }

  /** A message came. */
  void received(Numbered message) {
    if (at != null && !fetching && at.isRightBefore(message.position())) {
      take(message);
    } else if (at != null && at.covers(message.position())) {
      node.released(message.envelope().length);
    } else {
      held.add(message);
      fetch();
    }
  }

  /** The topic is so far, as Redis said a moment ago. */
  void compared(Position now) {
    if (at == null || !at.covers(now) || !now.era().equals(at.era())) {
      fetch();
    } else {
      current();
    }
  }

  private void fetch() {
    if (!fetching) {
      fetching = true;
      node.fetch(this, at == null ? Position.NOTHING : at);
    }
  }

  /** Redis did not answer; whatever happens next on this topic asks again. */
  void fetchFailed() {
    fetching = false;
    suspect = true;
    held.forEach(message -> node.released(message.envelope().length));
    held.clear();
  }

  /** What came after the position that was asked about. */
  void fetched(History history) {
    fetching = false;
    if (at == null) {
      at = history.now();
      if (begunBlind) {
        node.lost(name);
      }
    } else {
      repair(history);
    }
    current();
    ready.complete(null);
    List<Numbered> early = List.copyOf(held);
    held.clear();
    early.forEach(this::received);
  }

  private void repair(History history) {
    Position now = history.now();
    boolean sameEra = now.era().equals(at.era());
    if (!sameEra && mayHaveMissedTheEndOfItsEra(now)) {
      node.lost(name);
    }
    Position from = sameEra ? at : new Position(now.era(), 0);
    for (Numbered message : history.messages()) {
      if (!from.covers(message.position())) {
        if (!from.isRightBefore(message.position())) {
          node.lost(name);
        }
        deliver(message);
        from = message.position();
      }
    }
    if (from.number() < now.number()) {
      node.lost(name);
    }
    at = now;
  }

  /**
   * A topic that nobody publishes to ends after a while, and so does all of them when Redis loses its data. The former
   * is harmless to those who were there all the time.
   */
  private boolean mayHaveMissedTheEndOfItsEra(Position now) {
    if (at.era().isEmpty()) {
      return false;
    }
    long time = millis.getAsLong();
    if (now.era().isEmpty()) {
      return suspect && time - receivedMillis < historyMillis;
    }
    return suspect || time - currentMillis > historyMillis;
  }

  private void current() {
    suspect = !subscribed;
    currentMillis = millis.getAsLong();
  }

  private void take(Numbered message) {
    at = message.position();
    node.released(message.envelope().length);
    deliver(message);
  }

  /** A message that a node sent twice, because it did not hear whether the first one arrived, is delivered once. */
  private void deliver(Numbered message) {
    receivedMillis = millis.getAsLong();
    Envelope envelope;
    try {
      envelope = Envelope.of(message.envelope());
    } catch (IllegalArgumentException malformed) {
      node.lost(name);
      return;
    }
    Long before = numbers.get(envelope.origin());
    if (before == null || before < envelope.number()) {
      numbers.put(envelope.origin(), envelope.number());
      node.deliver(name, envelope);
    }
  }
}
