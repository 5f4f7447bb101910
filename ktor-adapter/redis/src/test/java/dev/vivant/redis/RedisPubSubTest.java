package dev.vivant.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vivant.pubsub.MessagesLost;
import dev.vivant.pubsub.PubSub;
import dev.vivant.testing.PubSubContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RedisPubSubTest extends RedisTest {
  private static final MessagesLost LOST = new MessagesLost("t");

  private static BlockingQueue<Object> subscribed(PubSub topics) {
    BlockingQueue<Object> inbox = new LinkedBlockingQueue<>();
    topics.subscribe("t", inbox::add);
    return inbox;
  }

  private static Object next(BlockingQueue<Object> inbox) throws InterruptedException {
    return inbox.poll(20, TimeUnit.SECONDS);
  }

  private static List<Object> next(BlockingQueue<Object> inbox, int count) throws InterruptedException {
    List<Object> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(next(inbox));
    }
    return found;
  }

  private static RedisLimits.Builder quickChecks() {
    return RedisLimits.builder().checkMillis(50);
  }

  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return PubSubContract.checks(() -> {
      flush();
      return node().pubSub();
    }).stream().map(check -> dynamicTest(check.sentence(), check::run));
  }

  @TestFactory
  Stream<DynamicTest> keepsTheContractFromNodeToNode() {
    return PubSubContract.checks(() -> {
      flush();
      return new TwoNodes(node().pubSub(), node().pubSub());
    }).stream().map(check -> dynamicTest(check.sentence(), check::run));
  }

  private void flush() {
    try {
      emptyRedis();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /** Subscribes on one node, publishes on the other; what was published before has left that node by then. */
  private record TwoNodes(PubSub here, PubSub there) implements PubSub {
    @Override
    public Subscription subscribe(String topic, Consumer<Object> subscriber) {
      settle();
      return here.subscribe(topic, subscriber);
    }

    private void settle() {
      BlockingQueue<Object> marks = new LinkedBlockingQueue<>();
      Subscription all = here.subscribe("all that was published", marks::add);
      there.publish("all that was published", "has left");
      try {
        assertEquals("has left", next(marks));
      } catch (InterruptedException stop) {
        throw new AssertionError(stop);
      } finally {
        all.close();
      }
    }

    @Override
    public void publish(String topic, Object message) {
      there.publish(topic, message);
    }
  }

  @Test
  void deliversOnItsOwnNodeBeforePublishReturns() {
    PubSub topics = node().pubSub();
    BlockingQueue<Object> inbox = subscribed(topics);
    topics.publish("t", "at once");
    assertEquals("at once", inbox.poll());
  }

  @Test
  void deliversOnceToItsOwnNode() throws Exception {
    PubSub here = node().pubSub();
    PubSub there = node().pubSub();
    BlockingQueue<Object> inbox = subscribed(here);
    here.publish("t", "mine");
    there.publish("t", "theirs");
    assertEquals(List.of("mine", "theirs"), next(inbox, 2));
    assertNull(inbox.poll());
  }

  @Test
  void fetchesWhatItMissedWhileItWasCutOff() throws Exception {
    Gate gate = closed(new Gate(redis::port));
    PubSub here = node(gate.port(), quickChecks()).pubSub();
    PubSub there = node().pubSub();
    BlockingQueue<Object> inbox = subscribed(here);
    there.publish("t", 0);
    assertEquals(0, next(inbox));
    gate.shut();
    IntStream.rangeClosed(1, 200).forEach(i -> there.publish("t", i));
    gate.open();
    assertEquals(IntStream.rangeClosed(1, 200).boxed().toList(), next(inbox, 200));
  }

  @Test
  void saysThatMessagesAreLostWhenTheHistoryIsTooShort() throws Exception {
    Gate gate = closed(new Gate(redis::port));
    PubSub here = node(gate.port(), quickChecks()).pubSub();
    PubSub there = node(redis.port(), RedisLimits.builder().historyMessages(10)).pubSub();
    BlockingQueue<Object> inbox = subscribed(here);
    there.publish("t", 0);
    assertEquals(0, next(inbox));
    gate.shut();
    IntStream.rangeClosed(1, 1_000).forEach(i -> there.publish("t", i));
    BlockingQueue<Object> all = subscribed(there);
    there.publish("t", "last");
    assertEquals("last", next(all));
    gate.open();
    assertEquals(LOST, next(inbox));
    List<Object> rest = new ArrayList<>();
    for (Object message = next(inbox); !"last".equals(message); message = next(inbox)) {
      rest.add(message);
    }
    assertTrue(rest.size() >= 9 && rest.get(rest.size() - 1).equals(1_000), rest.toString());
  }

  @Test
  void goesOnWhenRedisLostEverything() throws Exception {
    try (RedisServer own = RedisServer.start()) {
      PubSub here = node(own.port(), quickChecks()).pubSub();
      PubSub there = node(own.port(), quickChecks()).pubSub();
      BlockingQueue<Object> inbox = subscribed(here);
      there.publish("t", "before");
      assertEquals("before", next(inbox));
      own.kill();
      own.restart();
      assertEquals(LOST, next(inbox));
      there.publish("t", "after");
      assertEquals("after", next(inbox));
    }
  }

  @Test
  void keepsMessagesForARedisThatIsAwayForAMoment() throws Exception {
    Gate gate = closed(new Gate(redis::port));
    PubSub here = node().pubSub();
    PubSub there = node(gate.port(), RedisLimits.builder()).pubSub();
    BlockingQueue<Object> inbox = subscribed(here);
    gate.shut();
    IntStream.range(0, 100).forEach(i -> there.publish("t", i));
    gate.open();
    assertEquals(IntStream.range(0, 100).boxed().toList(), next(inbox, 100));
    assertNull(inbox.poll());
  }

  @Test
  void tellsOthersWhatNeverGotToRedis() throws Exception {
    Gate gate = closed(new Gate(redis::port));
    PubSub here = node().pubSub();
    PubSub there = node(gate.port(), quickChecks().maxPublishingBytes(100)).pubSub();
    BlockingQueue<Object> inbox = subscribed(here);
    gate.shut();
    IntStream.range(0, 100).forEach(i -> there.publish("t", i));
    gate.open();
    Object message = next(inbox);
    while (!LOST.equals(message)) {
      assertTrue(message instanceof Integer, "" + message);
      message = next(inbox);
    }
  }

  @Test
  void givesUpAMessageThatWaitsTooLongAndTellsOthers() throws Exception {
    Gate gate = closed(new Gate(redis::port));
    PubSub here = node().pubSub();
    PubSub there = node(gate.port(), quickChecks().publishMillis(50).commandMillis(50)).pubSub();
    BlockingQueue<Object> own = subscribed(there);
    BlockingQueue<Object> inbox = subscribed(here);
    gate.shut();
    there.publish("t", "too late");
    assertEquals("too late", next(own));
    assertNull(own.poll(200, TimeUnit.MILLISECONDS));
    gate.open();
    assertEquals(LOST, next(inbox));
  }

  @Test
  void doesNotLetPagesWaitForARedisThatIsAway() throws Exception {
    Gate gate = closed(new Gate(redis::port));
    PubSub here = node(gate.port(), quickChecks()).pubSub();
    PubSub there = node().pubSub();
    here.subscribe("other", message -> { });
    gate.shut();
    BlockingQueue<Object> inbox = subscribed(here);
    here.publish("t", "to myself");
    assertEquals("to myself", next(inbox));
    there.publish("t", "nobody listens yet");
    gate.open();
    assertEquals(LOST, next(inbox));
    there.publish("t", "after");
    assertEquals("after", next(inbox));
  }

  @Test
  void fetchesAgainWhatIsMoreThanMayWait() throws Exception {
    PubSub here = node(redis.port(), quickChecks().maxReceivedBytes(200)).pubSub();
    PubSub there = node().pubSub();
    BlockingQueue<Object> inbox = subscribed(here);
    IntStream.range(0, 250).forEach(i -> there.publish("t", i));
    assertEquals(IntStream.range(0, 250).boxed().toList(), next(inbox, 250));
  }

  @Test
  void refusesAMessageThatIsTooLong() {
    PubSub topics = node(redis.port(), RedisLimits.builder().maxMessageBytes(100)).pubSub();
    BlockingQueue<Object> inbox = subscribed(topics);
    var refused = assertThrows(IllegalArgumentException.class, () -> topics.publish("t", "x".repeat(100)));
    assertTrue(refused.getMessage().contains("maxMessageBytes is 100"), refused.getMessage());
    assertNull(inbox.poll());
  }

  @Test
  void refusesAMessageThatIsNotDeclared() {
    PubSub topics = node().pubSub();
    var refused = assertThrows(IllegalArgumentException.class, () -> topics.publish("t", List.of()));
    assertTrue(refused.getMessage().contains("declare the type"), refused.getMessage());
  }

  @Test
  void namespacesDoNotHearEachOther() throws Exception {
    PubSub here = closed(VivantRedis.builder(redis.uri()).namespace("a").build()).pubSub();
    PubSub there = closed(VivantRedis.builder(redis.uri()).namespace("b").build()).pubSub();
    BlockingQueue<Object> a = subscribed(here);
    BlockingQueue<Object> b = subscribed(there);
    there.publish("t", "for b");
    here.publish("t", "for a");
    assertEquals("for b", next(b));
    assertEquals("for a", next(a));
    assertEquals(0, a.size() + b.size());
  }

  @Test
  void forgetsATopicInRedisAfterAWhile() throws Exception {
    PubSub topics = node(redis.port(), quickChecks().historyMillis(200)).pubSub();
    BlockingQueue<Object> inbox = subscribed(node().pubSub());
    topics.publish("t", "x");
    assertEquals("x", next(inbox));
    awaitEmptyRedis();
  }

  @Test
  void aTopicThatBeginsAgainLosesNothing() throws Exception {
    PubSub here = node(redis.port(), quickChecks()).pubSub();
    PubSub there = node(redis.port(), quickChecks().historyMillis(100)).pubSub();
    BlockingQueue<Object> inbox = subscribed(here);
    for (int i = 0; i < 3; i++) {
      there.publish("t", i);
      awaitEmptyRedis();
    }
    assertEquals(List.of(0, 1, 2), next(inbox, 3));
    assertNull(inbox.poll());
  }

  private static void awaitEmptyRedis() {
    await("the topic to be forgotten", () -> {
      try {
        return redis.command("DBSIZE").equals(":0");
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    });
  }
}
