package dev.vivant.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The connections of this node: one for sessions, one for what is published, one for what comes in. Lost ones are made
 * again; what was sent over them is sent again, so every script here does no harm when it runs twice.
 */
final class Link implements AutoCloseable {
  /** Commands that wait for a Redis that is away. */
  private static final int MAX_WAITING_COMMANDS = 20_000;
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration FIRST_DELAY = Duration.ofMillis(20);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
  private static final Duration SILENCE = Duration.ofSeconds(5);

  private final String address;
  private final long commandMillis;
  private final ClientResources resources;
  private final RedisClient client;
  private final StatefulRedisConnection<byte[], byte[]> sessions;
  private final StatefulRedisConnection<byte[], byte[]> topics;
  private final StatefulRedisPubSubConnection<byte[], byte[]> incoming;

  Link(RedisURI uri, RedisLimits limits) {
    address = uri.getSocket() != null ? uri.getSocket() : uri.getHost() + ":" + uri.getPort();
    commandMillis = limits.commandMillis();
    resources = ClientResources.builder()
        .ioThreadPoolSize(2)
        .computationThreadPoolSize(2)
        .reconnectDelay(Delay.exponential(FIRST_DELAY, LONGEST_DELAY, 2, TimeUnit.MILLISECONDS))
        .build();
    client = RedisClient.create(resources, uri);
    client.setOptions(ClientOptions.builder()
        .requestQueueSize(MAX_WAITING_COMMANDS)
        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.ACCEPT_COMMANDS)
        .socketOptions(SocketOptions.builder()
            .connectTimeout(CONNECT)
            .keepAlive(SocketOptions.KeepAliveOptions.builder()
                .enable().idle(SILENCE).interval(SILENCE).count(2).build())
            .build())
        .timeoutOptions(TimeoutOptions.enabled(
            Duration.ofMillis(Math.max(limits.commandMillis(), limits.publishMillis()))))
        .build());
    try {
      sessions = client.connect(ByteArrayCodec.INSTANCE);
      topics = client.connect(ByteArrayCodec.INSTANCE);
      incoming = client.connectPubSub(ByteArrayCodec.INSTANCE);
    } catch (RedisException failed) {
      close();
      throw new RedisUnavailableException("Redis at " + address + " cannot be reached: " + cause(failed), failed);
    }
  }

  private static String cause(Throwable failed) {
    Throwable deepest = failed;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage();
  }

  /** Host and port, or the socket; no password. */
  String address() {
    return address;
  }

  /** Runs a script on the sessions' connection. */
  <T> CompletableFuture<T> sessionScript(String script, ScriptOutputType answer, byte[][] keys, byte[]... values) {
    return run(sessions, script, answer, keys, values);
  }

  /** Runs a script on the topics' connection, after all that were started before it. */
  <T> CompletableFuture<T> topicScript(String script, ScriptOutputType answer, byte[][] keys, byte[]... values) {
    return run(topics, script, answer, keys, values);
  }

  /**
   * Sends the script itself, not its hash: a Redis that restarted does not know the hash, and sending again would bring
   * messages out of order. Redis compiles it once.
   */
  private static <T> CompletableFuture<T> run(StatefulRedisConnection<byte[], byte[]> connection, String script,
      ScriptOutputType answer, byte[][] keys, byte[]... values) {
    try {
      CompletionStage<T> sent = connection.async().eval(script, answer, keys, values);
      return sent.toCompletableFuture();
    } catch (RedisException full) {
      return CompletableFuture.failedFuture(full);
    }
  }

  CompletableFuture<Void> subscribe(String channel) {
    try {
      return incoming.async().subscribe(bytes(channel)).toCompletableFuture();
    } catch (RedisException full) {
      return CompletableFuture.failedFuture(full);
    }
  }

  void unsubscribe(String channel) {
    try {
      incoming.async().unsubscribe(bytes(channel));
    } catch (RedisException full) {
      // Too much waits for a Redis that is away; what still comes of the channel is not ours and is dropped.
    }
  }

  /**
   * What comes in is handed over on a thread of the connection, which must not wait. After a lost connection Lettuce
   * subscribes again, and each channel says so.
   */
  void listen(BiConsumer<String, byte[]> message, Consumer<String> subscribed, Consumer<Boolean> connected) {
    incoming.addListener(new RedisPubSubAdapter<>() {
      @Override
      public void message(byte[] channel, byte[] body) {
        message.accept(text(channel), body);
      }

      @Override
      public void subscribed(byte[] channel, long count) {
        subscribed.accept(text(channel));
      }
    });
    incoming.addListener(new RedisConnectionStateListener() {
      @Override
      public void onRedisConnected(RedisChannelHandler<?, ?> connection, SocketAddress socket) {
        connected.accept(true);
      }

      @Override
      public void onRedisDisconnected(RedisChannelHandler<?, ?> connection) {
        connected.accept(false);
      }
    });
  }

  /** Waits for an answer, no longer than a call may take. */
  <T> T await(CompletableFuture<T> answer, String what) {
    try {
      return answer.get(commandMillis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(false);
      throw new RedisUnavailableException(
          "Redis at " + address + " did not answer within " + commandMillis + " ms: " + what, late);
    } catch (ExecutionException failed) {
      throw new RedisUnavailableException(
          "Redis at " + address + " failed: " + what + ": " + cause(failed), failed.getCause());
    } catch (InterruptedException stop) {
      answer.cancel(false);
      Thread.currentThread().interrupt();
      throw new RedisUnavailableException("interrupted while Redis at " + address + " was asked: " + what, stop);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] bytes(long number) {
    return bytes(Long.toString(number));
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
    resources.shutdown(0, 2, TimeUnit.SECONDS);
  }
}
