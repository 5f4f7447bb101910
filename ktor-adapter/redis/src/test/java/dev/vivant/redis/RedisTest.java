package dev.vivant.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A Redis for a class of tests, emptied for each, and nodes that are closed after each. */
abstract class RedisTest {
  private static final long DEADLINE_SECONDS = 20;

  static RedisServer redis;

  private final List<AutoCloseable> opened = new ArrayList<>();

  @BeforeAll
  static void startRedis() {
    redis = RedisServer.start();
  }

  @AfterAll
  static void endRedis() {
    redis.close();
  }

  @BeforeEach
  void emptyRedis() throws Exception {
    redis.command("FLUSHALL");
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  <T extends AutoCloseable> T closed(T each) {
    opened.add(each);
    return each;
  }

  VivantRedis node() {
    return node(redis.port(), RedisLimits.builder());
  }

  VivantRedis node(int port, RedisLimits.Builder limits) {
    return closed(VivantRedis.builder("redis://127.0.0.1:" + port).limits(limits.build()).build());
  }

  static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      Thread.onSpinWait();
    }
  }
}
