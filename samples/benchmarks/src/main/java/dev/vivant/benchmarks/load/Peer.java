package dev.vivant.benchmarks.load;

import dev.vivant.node.Element;
import dev.vivant.wire.FrameLimits;
import dev.vivant.wire.ServerFrameReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One socket of a page: connects and joins as a browser does, sends clicks, and reads of frames as much as it must. For
 * one thread.
 */
final class Peer {
  private static final Pattern ROOT = Pattern.compile("<([a-z]+) data-vivant=\"([^\"]*)\"[^>]*>");
  private static final Pattern NODES = Pattern.compile("<[a-z][^>]*>|[^<>]+(?=<)");
  private static final int ACKNOWLEDGE_EACH = 16;

  private final Served served;
  private final Joining joining;
  private SocketChannel channel;
  private ServerFrameReader page;
  private byte[] rest = new byte[0];
  private String said = "";
  private long sent;
  private long sentNanos;
  private long answered;
  private int version = 1;
  private int acknowledged = 1;

  /** What a page shows when it connects. */
  private record Joining(int port, String token, long nodes) {}

  private Peer(Served served, Joining joining) {
    this.served = served;
    this.joining = joining;
    this.page = served == Served.TICKS
        ? new ServerFrameReader(CountingView.tree(served.lines(), 0), new FrameLimits()) : null;
  }

  /** Loads the page, connects and joins; the channel is non-blocking afterwards. */
  static Peer open(HttpClient http, int port, Served served) throws IOException, InterruptedException {
    Peer peer = new Peer(served, served == Served.ECHO ? new Joining(port, null, 0) : load(http, port, served));
    peer.connect();
    return peer;
  }

  /** Connects anew, after the server has let the connection go, with what the page has: what was missed follows. */
  void comeBack() throws IOException {
    channel.close();
    rest = new byte[0];
    said = "";
    page = page == null ? null : new ServerFrameReader(page.getTree(), new FrameLimits());
    acknowledged = version;
    connect();
  }

  private void connect() throws IOException {
    channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", joining.port()));
    channel.socket().setTcpNoDelay(true);
    String host = "127.0.0.1:" + joining.port();
    write(("GET " + served.socket() + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    handshake();
    if (joining.token() != null) {
      send("[\"join\",\"" + joining.token() + "\"," + version + ',' + joining.nodes() + ",\"" + served.path() + "\"]");
      while (!said.startsWith("[\"joined\"")) {
        readSome();
      }
    }
    channel.configureBlocking(false);
  }

  private static Joining load(HttpClient http, int port, Served served) throws IOException, InterruptedException {
    HttpRequest get = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + served.path())).build();
    String html = http.send(get, HttpResponse.BodyHandlers.ofString()).body();
    Matcher root = ROOT.matcher(html);
    if (!root.find()) {
      throw new IOException("no live page at " + served.path() + ": " + html);
    }
    String inside = html.substring(root.end(), html.indexOf("</" + root.group(1) + ">", root.end()) + 1);
    long nodes = NODES.matcher(inside).results().count();
    return new Joining(port, root.group(2), nodes);
  }

  private void handshake() throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      if (channel.read(one.clear()) < 0) {
        break;
      }
      head.append((char) one.get(0));
    }
    if (!head.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException("the handshake was answered by " + head.toString().lines().findFirst().orElse("nothing"));
    }
  }

  private void readSome() throws IOException {
    ByteBuffer some = ByteBuffer.allocate(4_096);
    if (channel.read(some) < 0) {
      throw new IOException("the connection ended; the last message was " + said);
    }
    some.flip();
    heard(some, null);
  }

  SocketChannel channel() {
    return channel;
  }

  /** Whether the last click has its answer. */
  boolean isAnswered() {
    return answered >= sent;
  }

  /** The newest text that is not an answer only: what the server says first or last. */
  String said() {
    return said;
  }

  /** What a page of {@link Served#TICKS} shows. */
  Element tree() {
    return page.getTree();
  }

  /** Clicks. */
  void click() throws IOException {
    sentNanos = System.nanoTime();
    acknowledged = version;
    send(served.click(++sent, version));
  }

  private void send(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    frame(0x81, bytes);
  }

  /** A frame of a client, masked by zeros. */
  private void frame(int first, byte[] payload) throws IOException {
    int header = payload.length < 126 ? 6 : 8;
    byte[] frame = new byte[header + payload.length];
    frame[0] = (byte) first;
    if (header == 6) {
      frame[1] = (byte) (0x80 | payload.length);
    } else {
      frame[1] = (byte) (0x80 | 126);
      frame[2] = (byte) (payload.length >> 8);
      frame[3] = (byte) payload.length;
    }
    System.arraycopy(payload, 0, frame, header, payload.length);
    write(frame);
  }

  private void write(byte[] bytes) throws IOException {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    while (all.hasRemaining()) {
      channel.write(all);
    }
  }

  /** Takes what has come; gives the nanoseconds of each answered click to {@code times}. */
  void heard(ByteBuffer bytes, Times times) throws IOException {
    byte[] all = Arrays.copyOf(rest, rest.length + bytes.remaining());
    bytes.get(all, rest.length, bytes.remaining());
    int at = 0;
    while (true) {
      int end = frameEnd(all, at);
      if (end < 0) {
        break;
      }
      frame(all, at, end, times);
      at = end;
    }
    rest = at == all.length ? new byte[0] : Arrays.copyOfRange(all, at, all.length);
  }

  private static int headerSize(byte[] all, int at) {
    int size = all[at + 1] & 0x7f;
    return size < 126 ? 2 : size == 126 ? 4 : 10;
  }

  /** Where the frame ends that begins there; -1 while it is not whole. */
  private static int frameEnd(byte[] all, int at) {
    if (all.length - at < 2 || all.length - at < headerSize(all, at)) {
      return -1;
    }
    long size = all[at + 1] & 0x7f;
    int header = headerSize(all, at);
    if (header > 2) {
      size = 0;
      for (int i = at + 2; i < at + header; i++) {
        size = size << 8 | all[i] & 0xff;
      }
    }
    return at + header + size > all.length ? -1 : at + header + (int) size;
  }

  private void frame(byte[] all, int at, int end, Times times) throws IOException {
    int from = at + headerSize(all, at);
    switch (all[at] & 0x0f) {
      case 1 -> message(all, from, end, times);
      case 9 -> frame(0x8a, Arrays.copyOfRange(all, from, end));
      case 8 -> throw new IOException("the server closed; the last message was " + said);
      default -> { }
    }
  }

  private void message(byte[] all, int from, int end, Times times) throws IOException {
    if (page != null) {
      page.read(new String(all, from, end - from, StandardCharsets.UTF_8));
    }
    if (all[from + 1] == '"') {
      said = new String(all, from, end - from, StandardCharsets.UTF_8);
      if (said.startsWith("[\"refused\"") || said.startsWith("[\"close\"")) {
        throw new IOException("the server answered " + said);
      }
      return;
    }
    int comma = from + 1;
    int first = 0;
    for (; all[comma] != ','; comma++) {
      first = first * 10 + all[comma] - '0';
    }
    long second = 0;
    for (int i = comma + 1; all[i] >= '0' && all[i] <= '9'; i++) {
      second = second * 10 + all[i] - '0';
    }
    if (served != Served.ECHO) {
      version = first;
    }
    long last = served == Served.ECHO ? first : second;
    if (answered < sent && last >= sent && times != null) {
      times.add(System.nanoTime() - sentNanos);
    }
    answered = Math.max(answered, last);
    acknowledge();
  }

  private void acknowledge() throws IOException {
    if (version - acknowledged >= ACKNOWLEDGE_EACH) {
      acknowledged = version;
      send("[\"ack\"," + version + "]");
    }
  }
}
