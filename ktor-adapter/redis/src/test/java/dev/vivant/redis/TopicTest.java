package dev.vivant.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.redis.TopicScripts.History;
import dev.vivant.redis.TopicScripts.Numbered;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Numbers, gaps and eras, without a Redis. */
class TopicTest {
  private static final UUID THERE = UUID.randomUUID();
  private static final long HISTORY_MILLIS = 1_000;

  private final List<String> heard = new ArrayList<>();
  private final List<Position> asked = new ArrayList<>();
  private int held;
  private long now;
  private final Topic topic = new Topic("t", new Topic.Node() {
    @Override
    public void deliver(String name, Envelope envelope) {
      heard.add(new String(envelope.message(), StandardCharsets.UTF_8));
    }

    @Override
    public void lost(String name) {
      heard.add("LOST");
    }

    @Override
    public void fetch(Topic which, Position after) {
      asked.add(after);
    }

    @Override
    public void released(int bytes) {
      held -= bytes;
    }
  }, () -> now, HISTORY_MILLIS);

  private static Numbered message(String era, int number) {
    byte[] text = (era + number).getBytes(StandardCharsets.UTF_8);
    return new Numbered(new Position(era, number), new Envelope(THERE, 1_000L * era.charAt(0) + number, text).bytes());
  }

  private void receive(String era, int... numbers) {
    for (int number : numbers) {
      Numbered message = message(era, number);
      held += message.envelope().length;
      topic.received(message);
    }
  }

  private void fetched(String era, int last, int... numbers) {
    List<Numbered> messages = new ArrayList<>();
    for (int number : numbers) {
      messages.add(message(era, number));
    }
    topic.fetched(new History(new Position(era, last), messages));
  }

  private void begun() {
    topic.subscribed();
    fetched("a", 5);
  }

  @Test
  void whatWasPublishedBeforeIsNotHeard() {
    topic.subscribed();
    assertFalse(topic.ready.isDone());
    receive("a", 5, 6);
    fetched("a", 5, 4, 5);
    assertTrue(topic.ready.isDone());
    assertEquals(List.of("a6"), heard);
    assertEquals(0, held);
  }

  @Test
  void theNextNumberIsDeliveredAndAnOldOneIsNot() {
    begun();
    receive("a", 6, 6, 7, 5);
    assertEquals(List.of("a6", "a7"), heard);
    assertEquals(1, asked.size());
  }

  @Test
  void aGapIsFilledBeforeWhatCameAfterIt() {
    begun();
    receive("a", 6, 9, 10);
    assertEquals(List.of("a6"), heard);
    assertEquals(new Position("a", 6), asked.get(1));
    fetched("a", 9, 7, 8, 9);
    assertEquals(List.of("a6", "a7", "a8", "a9", "a10"), heard);
    assertEquals(0, held);
  }

  @Test
  void whatIsNotThereAnyMoreIsLost() {
    begun();
    receive("a", 9);
    fetched("a", 9, 8, 9);
    assertEquals(List.of("LOST", "a8", "a9"), heard);
  }

  @Test
  void aHistoryThatIsGoneIsLost() {
    begun();
    topic.compared(new Position("a", 8));
    fetched("a", 8);
    assertEquals(List.of("LOST"), heard);
  }

  @Test
  void whatANodeSentTwiceIsHeardOnce() {
    begun();
    receive("a", 6);
    Numbered again = new Numbered(new Position("a", 7), message("a", 6).envelope());
    topic.received(again);
    receive("a", 8);
    assertEquals(List.of("a6", "a8"), heard);
  }

  @Test
  void aNewEraOfATopicThatRestedLosesNothing() {
    begun();
    receive("a", 6);
    now += 500;
    topic.compared(new Position("a", 6));
    now += HISTORY_MILLIS;
    receive("b", 1);
    fetched("b", 1, 1);
    assertEquals(List.of("a6", "b1"), heard);
  }

  @Test
  void aNewEraAfterALostConnectionLosesTheEndOfTheOldOne() {
    begun();
    topic.connectionLost();
    topic.subscribed();
    fetched("b", 2, 1, 2);
    assertEquals(List.of("LOST", "b1", "b2"), heard);
  }

  @Test
  void aRedisThatForgotTheTopicMayHaveForgottenMessages() {
    begun();
    receive("a", 6);
    topic.connectionLost();
    topic.subscribed();
    fetched("", 0);
    receive("b", 1);
    fetched("b", 1, 1);
    assertEquals(List.of("a6", "LOST", "b1"), heard);
  }

  @Test
  void whoDidNotWaitIsToldThatMessagesMayBeMissing() {
    topic.begunBlind();
    begun();
    assertEquals(List.of("LOST"), heard);
  }

  @Test
  void whatCannotBeFetchedIsAskedForAgain() {
    begun();
    receive("a", 9);
    topic.fetchFailed();
    assertEquals(0, held);
    topic.compared(new Position("a", 9));
    fetched("a", 9, 6, 7, 8, 9);
    assertEquals(List.of("a6", "a7", "a8", "a9"), heard);
    assertEquals(3, asked.size());
  }

  @Test
  void limitsThatContradictEachOtherAreRefused() {
    assertThrows(IllegalArgumentException.class,
        () -> RedisLimits.builder().historyMillis(100).checkMillis(51).build());
    var refused = assertThrows(IllegalArgumentException.class, () -> RedisLimits.builder().maxPresences(0).build());
    assertEquals("the limit maxPresences must be at least 1, not 0", refused.getMessage());
  }
}
