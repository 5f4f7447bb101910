package dev.vivant.benchmarks;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.session.Connection;
import dev.vivant.session.FirstRender;
import dev.vivant.session.Limits;
import dev.vivant.session.LiveConnection;
import dev.vivant.session.LiveRoute;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.LiveSessions;
import dev.vivant.session.Visitor;
import dev.vivant.view.Params;
import dev.vivant.wire.ClientFrames;
import dev.vivant.wire.FrameLimits;
import dev.vivant.wire.ServerFrameWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The life of a click without its transport: a frame up, through a session, to the bytes of the frame down. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class SessionBenchmark {
  /** How long the table is. */
  @Param({"1000", "10000"})
  public int rows;

  /** Whether the nodes of rows whose items are equal are kept. */
  @Param({"true", "false"})
  public boolean memo;

  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final FrameLimits limits = new FrameLimits();
  private LiveSessions sessions;
  private LiveConnection live;
  private Browser browser;
  private long events;

  /** Opens the page and joins it. */
  @Setup
  public void setUp() {
    LiveRoute route = LiveRoute.of("/", new TableView(rows, memo));
    Limits unlimited = Limits.builder().eventsPerSecond(Integer.MAX_VALUE).eventBurst(Integer.MAX_VALUE).build();
    sessions = LiveSessions.builder((params, visitor) -> new LiveRoutes.Match(route, params))
        .limits(unlimited)
        .workers(tasks::add)
        .build();
    Params params = Params.ofPath("/");
    FirstRender page = sessions.firstRender(route, params, Visitor.ANONYMOUS);
    browser = new Browser();
    live = sessions.connect(browser, Visitor.ANONYMOUS);
    int nodes = page.children().stream().mapToInt(SessionBenchmark::count).sum();
    receive(new ClientMessage.Join(page.token(), 1, nodes, "/"));
    if (!(browser.last instanceof ServerMessage.Joined)) {
      throw new IllegalStateException("the page did not join: " + browser.last);
    }
  }

  private static int count(Node node) {
    int count = 1;
    if (node instanceof Element element) {
      for (int i = 0; i < element.childCount(); i++) {
        count += count(element.child(i));
      }
    }
    return count;
  }

  /** Ends the session. */
  @TearDown
  public void tearDown() {
    sessions.close(Duration.ZERO);
  }

  /** A click that changes one row. */
  @Benchmark
  public byte[] changeOneRow() {
    events++;
    String frame = "[" + events + "," + browser.version + ",[0,0],0]";
    receive(ClientFrames.INSTANCE.read(frame, limits));
    if (!(browser.last instanceof ServerMessage.Update update) || update.lastEventId() != events) {
      throw new IllegalStateException("the click did not arrive: " + browser.last);
    }
    return browser.frame;
  }

  private void receive(ClientMessage message) {
    live.receive(message);
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  private static final class Browser implements Connection {
    private final ServerFrameWriter writer = new ServerFrameWriter();
    private ServerMessage last;
    private byte[] frame;
    private int version = 1;

    @Override
    public boolean send(ServerMessage message) {
      last = message;
      frame = writer.write(message);
      if (message instanceof ServerMessage.Update update) {
        version = update.version();
      }
      return true;
    }

    @Override
    public void close() {
      last = new ServerMessage.Close(ServerMessage.Close.Reason.VIOLATION);
    }
  }
}
