package dev.vivant.session;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One connection: waits for its join, then carries messages between its page and the session. Answers pings by itself,
 * so that a long handler does not look like a dead server.
 *
 * <p>Its lock guards the order of frames and is held for no longer than handing one over takes.
 */
final class LiveSocket implements LiveConnection {
  /** A page says nothing between its join and the answer, but for a ping or its farewell. */
  private static final int EARLY_MESSAGES = 16;

  private final Registry registry;
  private final Connection connection;
  private final Limits limits;
  private final Scheduler scheduler;
  private List<ClientMessage> early = List.of();
  private volatile Visitor visitor;
  private Session session;
  private Traffic.Pass pass;
  private boolean asked;
  private boolean resumes = true;
  private boolean writable = true;
  private boolean pongDue;
  private boolean closed;
  private long heardMillis;
  private Scheduler.Cancel deadline;

  LiveSocket(Registry registry, Connection connection, Visitor visitor) {
    this.registry = registry;
    this.connection = connection;
    this.visitor = visitor;
    this.limits = registry.config().limits();
    this.scheduler = registry.config().scheduler();
    this.heardMillis = scheduler.nowMillis();
  }

  /**
   * The deadline for the join begins to run.
   *
   * @param counted null where there are too many connections already
   */
  void open(Traffic.Pass counted) {
    synchronized (this) {
      pass = counted;
      deadline = scheduler.after(limits.joinMillis(), this::joinLate);
    }
    if (counted == null) {
      refused(LiveObserver.Why.LIMITED, "too many connections", "");
      close(Reason.VIOLATION);
    }
  }

  /** Whether who is connected may do one more thing now, with all pages together; counts it. */
  boolean takesEvent() {
    return pass.takesEvent();
  }

  /** Tells those who observe. */
  void refused(LiveObserver.Why why, String what, String route) {
    registry.config().observer().refused(new LiveObserver.Refused(why, what, visitor, route));
  }

  /** Whether its page joined that session. */
  boolean isOf(Session other) {
    synchronized (this) {
      return session == other;
    }
  }

  /** Its place is free for another one. */
  void released() {
    Traffic.Pass counted;
    synchronized (this) {
      counted = pass;
    }
    if (counted != null) {
      counted.close();
    }
  }

  Visitor visitor() {
    return visitor;
  }

  /**
   * Asks anew who stands behind it; on a worker thread. Where it is somebody else, or nobody may be told from anybody,
   * the reason to close it comes back instead of null.
   */
  Reason recheck() {
    Visitor before = visitor;
    try {
      Optional<Visitor> now = connection.recheck(before);
      if (now.isEmpty() || !now.get().isSamePersonAs(before)) {
        return Reason.UNAUTHORIZED;
      }
      visitor = now.get();
      return null;
    } catch (RuntimeException | Error thrown) {
      Failures.report(registry.config().errors(), null, "", "the check of who is connected", thrown);
      return Reason.RESTART;
    }
  }

  @Override
  public void receive(ClientMessage message) {
    Session to;
    synchronized (this) {
      if (closed) {
        return;
      }
      heardMillis = scheduler.nowMillis();
      if ((asked || !resumes) && message instanceof ClientMessage.Ping) {
        pong();
        return;
      }
      to = session;
    }
    if (to != null) {
      to.receive(this, message);
    } else {
      receiveEarly(message);
    }
  }

  private void receiveEarly(ClientMessage message) {
    synchronized (this) {
      if (asked && session == null && early.size() < EARLY_MESSAGES) {
        early = early.isEmpty() ? new ArrayList<>() : early;
        early.add(message);
        return;
      }
    }
    if (session != null) {
      session.receive(this, message);
    } else if (!asked && message instanceof ClientMessage.Join join) {
      asked = true;
      registry.join(this, join);
    } else if (!asked && resumes && message instanceof ClientMessage.Resume resume) {
      asked = true;
      resumes = false;
      registry.resume(this, resume);
    } else {
      violated(asked ? "too much before the answer to the join" : "the first message was no join");
    }
  }

  /** The page called a session that is not known here by that; it has to join. */
  void unknown() {
    synchronized (this) {
      asked = false;
    }
    send(new ServerMessage.Rejoin());
  }

  /** The session that the page joined; from now on it hears what the page says. */
  void joined(Session joined, LiveObserver.Joining how) {
    registry.config().observer().joined(joined.mounted().route().name(), how);
    boolean late;
    synchronized (this) {
      session = joined;
      late = closed;
      for (ClientMessage message : early) {
        joined.receive(this, message);
      }
      early = List.of();
      if (deadline != null) {
        deadline.cancel();
        deadline = closed ? null : scheduler.after(limits.heartbeatMillis(), this::heartbeat);
      }
    }
    if (late) {
      joined.cut(this);
    }
  }

  private void joinLate() {
    boolean late;
    synchronized (this) {
      late = session == null && !closed;
    }
    if (late) {
      violated("no join within " + limits.joinMillis() + " ms");
    }
  }

  private void heartbeat() {
    long quiet;
    synchronized (this) {
      if (closed) {
        return;
      }
      quiet = scheduler.nowMillis() - heardMillis;
      if (quiet < limits.heartbeatMillis()) {
        deadline = scheduler.after(limits.heartbeatMillis() - quiet, this::heartbeat);
        return;
      }
    }
    Log.get().log(System.Logger.Level.DEBUG, "a connection was silent for {0} ms", quiet);
    finish(null);
    cut();
  }

  /** Sends a message; what a closed connection is given is lost. */
  void send(ServerMessage message) {
    synchronized (this) {
      if (!closed) {
        writable = connection.send(message);
      }
    }
  }

  /** Sends a message where the transport has room for it; whether it had. */
  boolean offer(ServerMessage message) {
    synchronized (this) {
      if (!writable || closed) {
        return false;
      }
      writable = connection.send(message);
      return true;
    }
  }

  /** Whether the transport has room, as far as that is to be seen without waiting for anybody. */
  boolean looksWritable() {
    return writable;
  }

  /** Whether the transport has room. */
  boolean isWritable() {
    synchronized (this) {
      return writable && !closed;
    }
  }

  private void pong() {
    if (writable) {
      writable = connection.send(new ServerMessage.Pong());
    } else {
      pongDue = true;
    }
  }

  @Override
  public void writable() {
    Session to;
    synchronized (this) {
      if (closed) {
        return;
      }
      writable = true;
      if (pongDue) {
        pongDue = false;
        pong();
      }
      to = session;
    }
    if (to != null) {
      to.wake();
    }
  }

  @Override
  public void violated(String what) {
    Session of;
    synchronized (this) {
      if (closed) {
        return;
      }
      of = session;
    }
    Log.get().log(System.Logger.Level.DEBUG, "a page broke the protocol: {0}", what);
    refused(LiveObserver.Why.VIOLATION, what, "");
    close(Reason.VIOLATION);
    if (of != null) {
      of.violated(this);
    }
  }

  @Override
  public void alive() {
    synchronized (this) {
      heardMillis = scheduler.nowMillis();
    }
  }

  @Override
  public void gone() {
    boolean known;
    synchronized (this) {
      known = closed;
      closed = true;
      cancelDeadline();
    }
    if (!known) {
      cut();
    }
  }

  /** The session hears that its page is away. */
  private void cut() {
    Session of;
    synchronized (this) {
      of = session;
    }
    if (of != null) {
      of.cut(this);
    }
    registry.closed(this);
  }

  /** Says why, and ends the connection. The session is not told: it is the one that does this, or knows. */
  void close(Reason reason) {
    if (reason == Reason.UNAUTHORIZED) {
      refused(LiveObserver.Why.UNAUTHORIZED, "the page may not be there", "");
    }
    finish(new ServerMessage.Close(reason));
    registry.closed(this);
  }

  /** Ends the connection of a page that has said goodbye. */
  void close() {
    finish(null);
    registry.closed(this);
  }

  private void finish(ServerMessage last) {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      cancelDeadline();
      if (last != null) {
        connection.send(last);
      }
      connection.close();
    }
  }

  private void cancelDeadline() {
    if (deadline != null) {
      deadline.cancel();
    }
  }
}
