package dev.vivant.benchmarks.load;

import dev.vivant.benchmarks.load.QuotesView.Board;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.session.Connection;
import dev.vivant.session.FirstRender;
import dev.vivant.session.LiveConnection;
import dev.vivant.session.LiveRoute;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.LiveSessions;
import dev.vivant.session.Visitor;
import dev.vivant.view.Params;
import dev.vivant.wire.ServerFrameWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One topic and many viewers, in this process: what an update costs from the topic to the frames of all viewers, which
 * nobody writes to a socket. Processor time of the threads that publish and that run sessions. Pages have been there
 * for different times, so that their versions and their last events are not the same.
 */
final class Fan implements AutoCloseable {
  private static final int ACKNOWLEDGED_AT = 16;
  private static final int MOST_CLICKS = 7;
  private static final Path BUTTON = Path.of(0, 1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LiveSessions sessions;
  private final List<Viewer> viewers = new ArrayList<>();
  private final int step;
  private Board board;
  private boolean writesFrames = true;
  private volatile CountDownLatch left = new CountDownLatch(0);

  /**
   * Opens the pages.
   *
   * @param rows  of the board
   * @param step  each so-manieth row changes with an update
   * @param count of viewers
   * @param how   the board comes to them
   */
  Fan(int rows, int step, int count, QuotesView.How how) {
    this.step = step;
    this.board = Board.of(rows);
    LiveRoute route = LiveRoute.of("/", new QuotesView(board, how));
    sessions = LiveSessions.builder((params, visitor) -> new LiveRoutes.Match(route, params)).build();
    left = new CountDownLatch(count);
    for (int i = 0; i < count; i++) {
      viewers.add(new Viewer(sessions.firstRender(route, Params.ofPath("/"), Visitor.ANONYMOUS), i));
    }
    await();
    for (int click = 1; click <= MOST_CLICKS; click++) {
      int most = click;
      List<Viewer> some = viewers.stream().filter(viewer -> viewer.number % (MOST_CLICKS + 1) >= most).toList();
      left = new CountDownLatch(some.size());
      some.forEach(viewer -> viewer.click(most));
      await();
    }
  }

  /** From now on viewers make bytes of messages, or take them and no more. */
  Fan writesFrames(boolean now) {
    writesFrames = now;
    return this;
  }

  /** What an update costs, in microseconds, at so many a second: half of them cost more, half less. */
  double micros(double perSecond, double seconds) {
    int updates = (int) (perSecond * seconds);
    long[] spent = new long[updates];
    long begin = System.nanoTime();
    for (int i = 0; i < updates; i++) {
      pause(begin + (long) (i * 1e9 / perSecond));
      board = board.next(step);
      left = new CountDownLatch(viewers.size());
      long before = cpuNanos();
      sessions.broadcast(QuotesView.TOPIC, board);
      await();
      spent[i] = cpuNanos() - before;
      viewers.forEach(Viewer::acknowledge);
    }
    Arrays.sort(spent);
    return spent[updates / 2] / 1e3;
  }

  /** How many bytes a viewer was sent last, and how many of them belong to no other. */
  String bytes() {
    return viewers.get(0).bytes + " bytes, " + viewers.get(0).own + " of them a viewer's own";
  }

  private static void pause(long until) {
    long nanos = until - System.nanoTime();
    while (nanos > 0) {
      java.util.concurrent.locks.LockSupport.parkNanos(nanos);
      nanos = until - System.nanoTime();
    }
  }

  private void await() {
    try {
      if (!left.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException(left.getCount() + " viewers were not told within a minute");
      }
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private static long cpuNanos() {
    long sum = 0;
    for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
      if (thread != null && (thread.getThreadName().startsWith("vivant-") || thread.getThreadName().equals("main"))) {
        sum += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return sum;
  }

  @Override
  public void close() {
    sessions.close(Duration.ofSeconds(10));
  }

  /** A page whose frames are made, counted and dropped. */
  private final class Viewer implements Connection {
    private final ServerFrameWriter frames = new ServerFrameWriter();
    private final LiveConnection live;
    private final int number;
    private int version = 1;
    private int acknowledged = 1;
    private int bytes;
    private int own;

    Viewer(FirstRender page, int number) {
      this.number = number;
      this.live = sessions.connect(this, Visitor.ANONYMOUS);
      int nodes = page.children().stream().mapToInt(Viewer::count).sum();
      live.receive(new ClientMessage.Join(page.token(), 1, nodes, "/"));
    }

    private static int count(Node node) {
      return node instanceof Element element ? 1 + element.children().stream().mapToInt(Viewer::count).sum() : 1;
    }

    @Override
    public boolean send(ServerMessage message) {
      if (writesFrames) {
        write(message);
      }
      if (message instanceof ServerMessage.Update update) {
        version = update.version();
      }
      left.countDown();
      return true;
    }

    private void write(ServerMessage message) {
      List<byte[]> pieces = frames.pieces(message);
      int sum = 0;
      for (byte[] piece : pieces) {
        sum += piece.length;
      }
      bytes = sum;
      own = pieces.size() == 1 ? sum : sum - pieces.get(1).length;
    }

    /** The button beside the board. */
    void click(long event) {
      live.receive(new ClientMessage.Event(event, version, BUTTON, 0, List.of()));
    }

    /** As pages do: not all of them at once. */
    void acknowledge() {
      if (version - acknowledged >= ACKNOWLEDGED_AT || (version + number) % ACKNOWLEDGED_AT == 0) {
        acknowledged = version;
        live.receive(new ClientMessage.Ack(version));
      }
    }

    @Override
    public void close() {
      left.countDown();
    }
  }
}
