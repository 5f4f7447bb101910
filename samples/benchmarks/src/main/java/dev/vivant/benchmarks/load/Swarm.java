package dev.vivant.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Many pages of one kind, served by one thread. */
final class Swarm implements AutoCloseable {
  private final List<Peer> peers = new ArrayList<>();
  private final Set<Peer> dozing = new HashSet<>();
  private final Selector selector = Selector.open();
  private int cameBack;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);

  /** Opens that many; all have joined afterwards. */
  Swarm(int port, Served served, int count) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    while (peers.size() < count) {
      Peer peer = Peer.open(http, port, served);
      peers.add(peer);
      peer.channel().register(selector, SelectionKey.OP_READ, peer);
      if (peers.size() % 100 == 0) {
        take(null, null, 0);
      }
    }
  }

  /** Each page clicks again as soon as its click is answered. */
  Times clickAtOnce(double seconds) throws IOException {
    Times times = new Times();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    for (Peer peer : peers) {
      peer.click();
    }
    while (System.nanoTime() < end) {
      take(times, Swarm::click, 100);
    }
    settle();
    return times;
  }

  private static void click(Peer peer) {
    try {
      peer.click();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many clicks a second, from one page after the other; a page that still waits is passed over. */
  Times clickInTurn(int perSecond, double seconds) throws IOException {
    return clickInTurn(peers, perSecond, seconds);
  }

  /** The same with some of the pages. */
  Times clickInTurn(List<Peer> some, int perSecond, double seconds) throws IOException {
    Times times = new Times();
    long begin = System.nanoTime();
    long due = (long) (perSecond * seconds);
    int turn = 0;
    for (long clicked = 0; clicked < due; ) {
      long now = System.nanoTime() - begin;
      while (clicked < due && clicked * 1e9 / perSecond <= now) {
        Peer peer = some.get(turn++ % some.size());
        if (peer.isAnswered()) {
          peer.click();
        }
        clicked++;
      }
      take(times, null, 1);
    }
    settle();
    return times;
  }

  /** Reads on for a while, and clicks nowhere. */
  void listen(double seconds) throws IOException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (System.nanoTime() < end) {
      take(null, null, 20);
    }
  }

  /** Stops reading what comes for some of the pages, or goes on; they come back where the server has given them up. */
  void reading(List<Peer> some, boolean reads) {
    for (Peer peer : some) {
      peer.channel().keyFor(selector).interestOps(reads ? SelectionKey.OP_READ : 0);
    }
    dozing.addAll(some);
  }

  /** How many pages connected anew. */
  int cameBack() {
    return cameBack;
  }

  List<Peer> peers() {
    return peers;
  }

  private void settle() throws IOException {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!peers.stream().allMatch(Peer::isAnswered)) {
      if (System.nanoTime() > end) {
        throw new IOException("clicks had no answer for 20 s");
      }
      take(null, null, 20);
    }
  }

  private void take(Times times, Consumer<Peer> answered, long waitMillis) throws IOException {
    if (waitMillis == 0) {
      selector.selectNow();
    } else {
      selector.select(waitMillis);
    }
    Set<SelectionKey> ready = selector.selectedKeys();
    for (SelectionKey key : ready) {
      Peer peer = (Peer) key.attachment();
      try {
        hear(peer, times);
      } catch (IOException ended) {
        if (!dozing.remove(peer)) {
          throw ended;
        }
        key.cancel();
        peer.comeBack();
        peer.channel().register(selector, SelectionKey.OP_READ, peer);
        cameBack++;
      }
      if (answered != null && peer.isAnswered()) {
        answered.accept(peer);
      }
    }
    ready.clear();
  }

  private void hear(Peer peer, Times times) throws IOException {
    if (peer.channel().read(buffer.clear()) < 0) {
      throw new IOException("the server ended a connection; it said " + peer.said());
    }
    peer.heard(buffer.flip(), times);
  }

  @Override
  public void close() throws IOException {
    for (Peer peer : peers) {
      peer.channel().close();
    }
    selector.close();
  }
}
