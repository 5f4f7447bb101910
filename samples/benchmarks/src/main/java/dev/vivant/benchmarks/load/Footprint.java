package dev.vivant.benchmarks.load;

import dev.vivant.benchmarks.TableView;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.session.Connection;
import dev.vivant.session.FirstRender;
import dev.vivant.session.Limits;
import dev.vivant.session.LiveRoute;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.LiveSessions;
import dev.vivant.session.SessionStore;
import dev.vivant.session.Visitor;
import dev.vivant.session.disk.DiskSessionStore;
import dev.vivant.view.LiveView;
import dev.vivant.view.Params;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What sessions hold in the heap, without a web server and its sockets: live, after their trees have gone, and spilled
 * to a store on disk. Arguments: {@code counter}, {@code page}, {@code table} or {@code shared}, how many of them, and
 * {@code classes} to see what the heap is made of.
 */
public final class Footprint {
  private static final long IDLE_MILLIS = 300;
  private static final long SPILL_MILLIS = 600;

  /** Rows of lists go a second after they were made. */
  private static final long COOL_NANOS = Duration.ofSeconds(3).toNanos();

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  /** Sessions and pages stay where they can be reached. */
  private final List<Object> held = new ArrayList<>();
  private final LiveView<?> view;
  private final int count;

  /** So many sessions of a view. */
  Footprint(LiveView<?> view, int count) {
    this.view = view;
    this.count = count;
  }

  /**
   * Heap of each session in bytes, all that is in the process counted: its state, what runs it, its timers, what the
   * store remembers of it; its connection is an object without a socket.
   *
   * @param state   of the view
   * @param live    with its tree, a few seconds after it was made
   * @param dropped without it
   * @param spilled to the store; 0 for a view that cannot be written down
   */
  record Bytes(long state, long live, long dropped, long spilled) {}

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    String what = args.length > 0 ? args[0] : "";
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    LiveView<?> view = switch (what) {
      case "counter" -> new KeptCounter();
      case "page" -> new CountingView(Served.PAGE.lines(), null);
      case "table" -> new TableView(1_000, true);
      case "shared" -> new SharedTable();
      default -> throw new IllegalArgumentException("say counter, page, table or shared, not \"" + what + '"');
    };
    boolean classes = args.length > 2 && args[2].equals("classes");
    Bytes bytes = new Footprint(view, count).measure(classes);
    System.out.printf("%,d of %s, JDK %s, bytes each: state %,d; with its tree %,d; without %,d; spilled %,d%n",
        count, what, Runtime.version(), bytes.state, bytes.live, bytes.dropped, bytes.spilled);
  }

  /** The figures of this view. */
  Bytes measure(boolean classes) throws IOException {
    Path folder = Files.createTempDirectory("footprint");
    try (SessionStore store = DiskSessionStore.open(folder, 2 * count, 1L << 32)) {
      warmUp(store);
      long state = states();
      return measure(store, state, classes);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Footprint::delete);
      }
    }
  }

  private Bytes measure(SessionStore store, long state, boolean classes) {
    boolean spills = view.stateCodec().isPresent();
    long empty = heapBytes();
    LiveSessions sessions = sessions(LONG.toMillis(), LONG.toMillis(), store);
    join(sessions, count);
    LockSupport.parkNanos(COOL_NANOS);
    long live = heapBytes();
    show(classes, "with trees");
    end(sessions);
    long between = heapBytes();
    sessions = sessions(IDLE_MILLIS, LONG.toMillis(), store);
    join(sessions, count);
    await(sessions, rest -> rest.dropped() == count);
    long dropped = heapBytes();
    show(classes, "without trees");
    end(sessions);
    long spilled = 0;
    if (spills) {
      long before = heapBytes();
      sessions = sessions(IDLE_MILLIS, SPILL_MILLIS, store);
      join(sessions, count);
      await(sessions, rest -> rest.spilled() == count);
      spilled = heapBytes() - before;
      show(classes, "spilled");
      end(sessions);
    }
    return new Bytes(state, (live - empty) / count, (dropped - between) / count, spilled / count);
  }

  private void warmUp(SessionStore store) {
    LiveSessions sessions = sessions(1, 2, store);
    join(sessions, 20);
    await(sessions, rest -> rest.spilled() + (view.stateCodec().isPresent() ? 0 : rest.dropped()) == 20);
    end(sessions);
  }

  private long states() {
    long before = heapBytes();
    for (int i = 0; i < count; i++) {
      held.add(view.mount(null, null));
    }
    long bytes = (heapBytes() - before) / count;
    held.clear();
    return bytes;
  }

  private LiveSessions sessions(long idleMillis, long spillMillis, SessionStore store) {
    LiveRoute route = LiveRoute.of("/", view);
    Limits limits = Limits.builder().sessions(2 * count).parkedSessions(2 * count).parkedBytes(Long.MAX_VALUE)
        .parkedMillis(LONG.toMillis()).idleMillis(idleMillis).spillMillis(spillMillis)
        .heartbeatMillis(LONG.toMillis()).build();
    return LiveSessions.builder((params, visitor) -> new LiveRoutes.Match(route, params))
        .limits(limits).store(store).build();
  }

  private void join(LiveSessions sessions, int number) {
    LiveRoute route = LiveRoute.of("/", view);
    held.add(sessions);
    List<Silent> pages = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Silent page = new Silent();
      FirstRender first = sessions.firstRender(route, Params.ofPath("/"), Visitor.ANONYMOUS);
      int nodes = first.children().stream().mapToInt(Footprint::nodes).sum();
      held.add(page);
      pages.add(page);
      sessions.connect(page, Visitor.ANONYMOUS).receive(new ClientMessage.Join(first.token(), 1, nodes, "/"));
    }
    await(sessions, rest -> pages.stream().allMatch(page -> page.heard));
  }

  private static int nodes(Node node) {
    return node instanceof Element element
        ? 1 + element.children().stream().mapToInt(Footprint::nodes).sum() : 1;
  }

  private static void await(LiveSessions sessions, Predicate<LiveSessions.Rest> until) {
    long end = System.nanoTime() + LONG.toNanos();
    while (!until.test(sessions.rest())) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the sessions do not come to rest: " + sessions.rest());
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  private void end(LiveSessions sessions) {
    if (!sessions.close(LONG)) {
      throw new IllegalStateException("the sessions do not end");
    }
    held.clear();
  }

  private static void show(boolean classes, String when) {
    if (classes) {
      System.out.println(when);
      try {
        String all = (String) ManagementFactory.getPlatformMBeanServer().invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
            new Object[] {new String[0]}, new String[] {String[].class.getName()});
        all.lines().limit(45).forEach(System.out::println);
      } catch (JMException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private static long heapBytes() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, MEMORY.getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page that joins and says no more. */
  private static final class Silent implements Connection {
    private volatile boolean heard;

    @Override
    public boolean send(ServerMessage message) {
      heard = true;
      return true;
    }

    @Override
    public void close() {
      // There is no socket.
    }
  }
}
