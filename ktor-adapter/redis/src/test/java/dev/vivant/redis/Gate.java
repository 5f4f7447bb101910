package dev.vivant.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** A TCP proxy that can be shut: then all that went through it is cut, and nothing new comes through. */
public final class Gate implements AutoCloseable {
  private static final int BACKLOG = 500;

  private final ServerSocket server;
  private final IntSupplier target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean shut;

  /**
   * An open gate.
   *
   * @param target the port that a new connection goes to, asked each time; 0 for none
   */
  public Gate(IntSupplier target) {
    this.target = target;
    try {
      server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    daemon("gate", this::accept);
  }

  private static void daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        daemon("gate-connect", () -> connect(client));
      } catch (IOException closed) {
        // The loop asks whether that was all.
      }
    }
  }

  private void connect(Socket client) {
    int port = shut ? 0 : target.getAsInt();
    open.add(client);
    try {
      if (port == 0) {
        drop(client);
        return;
      }
      Socket backend = new Socket(InetAddress.getLoopbackAddress(), port);
      open.add(backend);
      client.setTcpNoDelay(true);
      backend.setTcpNoDelay(true);
      daemon("gate-up", () -> pump(client, backend));
      daemon("gate-down", () -> pump(backend, client));
      if (shut) {
        drop(client);
        drop(backend);
      }
    } catch (IOException refused) {
      drop(client);
    }
  }

  private void pump(Socket from, Socket to) {
    byte[] buffer = new byte[16_384];
    try {
      for (int read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
        to.getOutputStream().write(buffer, 0, read);
      }
    } catch (IOException gone) {
      // One end is gone, so the other goes.
    }
    drop(from);
    drop(to);
  }

  private void drop(Socket socket) {
    open.remove(socket);
    try {
      socket.close();
    } catch (IOException already) {
      // It is closed, then.
    }
  }

  /** Where to connect. */
  public int port() {
    return server.getLocalPort();
  }

  /** Cuts all connections; new ones go through, or not if the gate is shut. */
  public void cut() {
    open.forEach(this::drop);
  }

  /** Cuts all connections and refuses new ones. */
  public void shut() {
    shut = true;
    cut();
  }

  /** Lets connections through again. */
  public void open() {
    shut = false;
  }

  @Override
  public void close() {
    shut = true;
    try {
      server.close();
    } catch (IOException already) {
      // It is closed, then.
    }
    cut();
  }
}
