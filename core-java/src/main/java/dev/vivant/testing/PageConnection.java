package dev.vivant.testing;

import dev.vivant.session.LiveSessions;
import dev.vivant.session.Visitor;
import java.util.Objects;
import java.util.function.Supplier;

/** The connections of a test's page, one after the other: where they go to, when they break, what they weigh. */
final class PageConnection {
  private final TestServer server;
  private final Visitor visitor;
  private final Supplier<WireCodec> codec;
  private final int room;
  private final PageClient client;
  private final Supplier<String> url;
  private PageLink link;
  private boolean breakIsNoticed;
  private int breakIn = -1;
  private int node;
  private TestNode linkedTo;
  private int frames;
  private long bytesUp;
  private long bytesDown;

  /**
   * No connection yet.
   *
   * @param url what the address bar shows
   */
  PageConnection(TestServer server, Visitor visitor, Supplier<WireCodec> codec, int room, PageClient client,
      Supplier<String> url) {
    this.server = server;
    this.visitor = visitor;
    this.codec = codec;
    this.room = room;
    this.client = client;
    this.url = url;
  }

  boolean isLinked() {
    return link != null;
  }

  void connect() {
    linkedTo = server.node(node);
    link = new PageLink(linkedTo.sessions, visitor, codec.get(), room);
    client.connect(link, url.get());
  }

  void route(int process) {
    node = Objects.checkIndex(process, server.nodes());
  }

  /** The sessions of the process that it goes to, or would. */
  LiveSessions sessions() {
    return (link == null ? server.node(node) : linkedTo).sessions;
  }

  /** The sessions of the process that the next one goes to. */
  LiveSessions nextSessions() {
    return server.node(node).sessions;
  }

  void died(TestNode process, boolean again) {
    if (link != null && linkedTo == process) {
      link.cut(false);
      drop();
      if (again) {
        connect();
      }
    }
  }

  void cut() {
    if (link != null) {
      link.cut(true);
      drop();
    }
  }

  void breakAfter(int moreFrames, boolean noticed) {
    breakIn = moreFrames;
    breakIsNoticed = noticed;
    breakIfDue();
  }

  private void breakIfDue() {
    if (breakIn == 0 && link != null) {
      link.cut(breakIsNoticed);
      drop();
      connect();
    }
    breakIn = Math.max(-1, breakIn - 1);
  }

  boolean isBreaking() {
    return breakIn >= 0;
  }

  int frames() {
    return frames;
  }

  private void drop() {
    bytesUp += link.bytesUp();
    bytesDown += link.bytesDown();
    link = null;
    client.disconnected();
  }

  void reading(boolean reads) {
    link.reading(reads);
  }

  long bytesUp() {
    return bytesUp + (link == null ? 0 : link.bytesUp());
  }

  long bytesDown() {
    return bytesDown + (link == null ? 0 : link.bytesDown());
  }

  /** Brings one frame to its end; whether there was one. */
  boolean step() {
    if (link == null) {
      return false;
    }
    boolean stepped = link.stepUp() || link.stepDown(client::receive);
    if (link.isOver()) {
      drop();
    } else if (stepped) {
      frames++;
      breakIfDue();
    }
    return stepped;
  }
}
