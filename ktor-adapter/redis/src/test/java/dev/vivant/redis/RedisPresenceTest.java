package dev.vivant.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vivant.pubsub.Presence;
import dev.vivant.pubsub.Present;
import dev.vivant.testing.PresenceContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RedisPresenceTest extends RedisTest {
  private static final List<Present> ADA = List.of(new Present("ada", List.of("writes")));

  private static final AtomicInteger NAMES = new AtomicInteger();

  private static RedisLimits.Builder quick() {
    return RedisLimits.builder().presenceMillis(300);
  }

  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return PresenceContract.checks(() -> {
      VivantRedis node = node("contract" + NAMES.incrementAndGet());
      return new PresenceContract.Nodes(node.presence(), node.presence(), node.pubSub());
    }).stream().map(check -> dynamicTest(check.sentence(), check::run));
  }

  @TestFactory
  Stream<DynamicTest> keepsTheContractFromNodeToNode() {
    return PresenceContract.checks(() -> {
      String namespace = "contract" + NAMES.incrementAndGet();
      VivantRedis there = node(namespace);
      VivantRedis here = node(namespace);
      return new PresenceContract.Nodes(there.presence(), here.presence(), here.pubSub());
    }).stream().map(check -> dynamicTest(check.sentence(), check::run));
  }

  private VivantRedis node(String namespace) {
    return closed(VivantRedis.builder(redis.uri()).namespace(namespace).build());
  }

  @Test
  void whoIsOnANodeThatDiedIsGoneAfterAWhile() {
    Gate gate = closed(new Gate(redis::port));
    Presence dying = node(gate.port(), quick()).presence();
    Presence here = node(redis.port(), quick()).presence();
    dying.track("room", "ada", "writes");
    await("ada to be seen", () -> here.list("room").equals(ADA));
    gate.shut();
    await("ada to be gone", () -> here.list("room").isEmpty());
  }

  @Test
  void whoIsOnANodeThatOnlySleptComesBack() {
    Gate gate = closed(new Gate(redis::port));
    Presence sleepy = node(gate.port(), quick()).presence();
    Presence here = node(redis.port(), quick()).presence();
    sleepy.track("room", "ada", "writes");
    await("ada to be seen", () -> here.list("room").equals(ADA));
    gate.shut();
    await("ada to be gone", () -> here.list("room").isEmpty());
    gate.open();
    await("ada to be back", () -> here.list("room").equals(ADA));
  }

  @Test
  void comesRightWhenRedisLostEverything() throws Exception {
    Presence there = node(redis.port(), quick()).presence();
    Presence here = node(redis.port(), quick()).presence();
    there.track("room", "ada", "writes");
    await("ada to be seen", () -> here.list("room").equals(ADA));
    redis.command("FLUSHALL");
    await("ada to be in Redis again", () -> node(redis.port(), quick()).presence().list("room").equals(ADA));
    assertEquals(ADA, here.list("room"));
  }

  @Test
  void aNodeThatEndsTakesItsPeopleWithIt() {
    VivantRedis ending = VivantRedis.builder(redis.uri()).build();
    Presence here = node().presence();
    ending.presence().track("room", "ada", "writes");
    await("ada to be seen", () -> here.list("room").equals(ADA));
    ending.close();
    await("ada to be gone", () -> here.list("room").isEmpty());
  }

  @Test
  void whoLeavesWhileRedisIsAwayIsGoneAfterwards() {
    Gate gate = closed(new Gate(redis::port));
    Presence there = node(gate.port(), quick().presenceMillis(5_000).publishMillis(50).commandMillis(50)).presence();
    Presence here = node(redis.port(), quick()).presence();
    Presence.Tracking ada = there.track("room", "ada", "writes");
    await("ada to be seen", () -> here.list("room").equals(ADA));
    gate.shut();
    ada.close();
    assertEquals(List.of(), there.list("room"));
    gate.open();
    await("ada to be gone", () -> here.list("room").isEmpty());
  }

  @Test
  void othersDoNotSeeMoreThanThereMayBe() {
    Presence there = node(redis.port(), quick().maxPresences(3)).presence();
    Presence here = node().presence();
    IntStream.range(0, 5).forEach(i -> there.track("room", "p" + i, i));
    await("all on their own node", () -> there.list("room").size() == 5);
    await("three on another", () -> here.list("room").size() == 3);
  }

  @Test
  void refusesToSayTooMuch() {
    Presence presence = node(redis.port(), quick().maxMessageBytes(100)).presence();
    var refused = assertThrows(IllegalArgumentException.class, () -> presence.track("room", "a", "x".repeat(100)));
    assertTrue(refused.getMessage().contains("maxMessageBytes is 100"), refused.getMessage());
  }
}
