package dev.vivant.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Redis of a test's own, on a free port, with nothing in it: the machine's {@code redis-server}, or the one that the
 * environment variable {@code REDIS_SERVER} names.
 */
public final class RedisServer implements AutoCloseable {
  private static final long DEADLINE_SECONDS = 20;
  private static final int TRIES = 5;

  private final Path folder;
  private final List<String> options;
  private int port;
  private Process process;

  private RedisServer(List<String> options) {
    this.options = options;
    try {
      folder = Files.createTempDirectory("vivant-redis");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Starts one; fails where the machine has none. */
  public static RedisServer start(String... options) {
    RedisServer server = new RedisServer(List.of(options));
    for (int tries = 1;; tries++) {
      server.port = freePort();
      try {
        server.launch();
        return server;
      } catch (IllegalStateException taken) {
        if (tries == TRIES) {
          throw taken;
        }
      }
    }
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private void launch() {
    String program = System.getenv().getOrDefault("REDIS_SERVER", "redis-server");
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>(List.of(program, "--port", "" + port, "--bind", "127.0.0.1", "--save", "",
        "--appendonly", "no", "--dir", folder.toString()));
    command.addAll(options);
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException missing) {
      throw new AssertionError("this test needs a Redis, and \"" + program + "\" cannot be started: install one (apt"
          + " install redis-server), or name one in the environment variable REDIS_SERVER", missing);
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IllegalStateException("redis-server does not run: " + read(log));
      }
      Thread.onSpinWait();
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private boolean answers() {
    try {
      return "+PONG".equals(command("PING"));
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Says something to Redis in a line; the first line of what it answers. */
  public String command(String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(DEADLINE_SECONDS));
      socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
      StringBuilder answer = new StringBuilder();
      for (int c = socket.getInputStream().read(); c >= 0 && c != '\r'; c = socket.getInputStream().read()) {
        answer.append((char) c);
      }
      return answer.toString();
    }
  }

  /** Its port. */
  public int port() {
    return port;
  }

  /** Its address. */
  public String uri() {
    return "redis://127.0.0.1:" + port;
  }

  /** Kills it, with all that it holds. */
  public void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts it again after {@link #kill}, on the same port. */
  public void restart() {
    launch();
  }

  @Override
  public void close() {
    kill();
    try {
      for (String name : new String[] {"log", "dump.rdb"}) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
