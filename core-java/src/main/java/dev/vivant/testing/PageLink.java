package dev.vivant.testing;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.session.Connection;
import dev.vivant.session.LiveConnection;
import dev.vivant.session.LiveSessions;
import dev.vivant.session.Visitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * One connection of a test's page: two queues of frames, which can be cut at any moment, and a page that can stop
 * reading.
 */
final class PageLink implements Connection {
  private final Deque<ClientMessage> up = new ArrayDeque<>();
  private final Deque<ServerMessage> down = new ArrayDeque<>();
  private final WireCodec codec;
  private final int room;
  private final LiveConnection session;
  private boolean reading = true;
  private boolean full;
  private boolean cut;
  private boolean closedByServer;
  private long bytesUp;
  private long bytesDown;

  /** A connection with room for so many frames that the page has not read. */
  PageLink(LiveSessions sessions, Visitor visitor, WireCodec codec, int room) {
    this.codec = codec;
    this.room = room;
    this.session = sessions.connect(this, visitor);
  }

  @Override
  public synchronized boolean send(ServerMessage message) {
    if (!cut) {
      WireCodec.Frame<ServerMessage> frame = codec.down(message);
      bytesDown += frame.bytes();
      down.add(frame.message());
    }
    full = down.size() >= room;
    return !full;
  }

  @Override
  public synchronized void close() {
    closedByServer = true;
  }

  /** The page sends; nothing arrives after a cut. */
  void post(ClientMessage message) {
    if (!cut && !closedByServer) {
      WireCodec.Frame<ClientMessage> frame = codec.up(message);
      bytesUp += frame.bytes();
      up.add(frame.message());
    }
  }

  /** Carries one frame up; false where there is none. */
  boolean stepUp() {
    ClientMessage message = cut ? null : up.poll();
    if (message != null) {
      session.receive(message);
    }
    return message != null;
  }

  /** Carries one frame down; false where there is none or the page does not read. */
  boolean stepDown(Consumer<ServerMessage> page) {
    ServerMessage message;
    boolean roomAgain;
    synchronized (this) {
      message = reading && !cut ? down.poll() : null;
      roomAgain = message != null && full && down.size() < room;
      full = full && !roomAgain;
    }
    if (message == null) {
      return false;
    }
    page.accept(message);
    if (roomAgain) {
      session.writable();
    }
    return true;
  }

  /** Whether the server ended the connection and the page has read everything before that. */
  boolean isOver() {
    return closedByServer && down.isEmpty();
  }

  /** Everything on its way is lost; the server hears that the connection is gone, or does not. */
  void cut(boolean noticed) {
    if (!cut) {
      cut = true;
      if (noticed) {
        session.gone();
      }
    }
  }

  void reading(boolean reads) {
    reading = reads;
  }

  long bytesUp() {
    return bytesUp;
  }

  long bytesDown() {
    return bytesDown;
  }
}
