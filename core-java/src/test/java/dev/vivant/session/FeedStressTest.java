package dev.vivant.session;

import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h1;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.section;
import static dev.vivant.node.Html.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.diff.PatchApplier;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.Tag;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.view.Feed;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Real threads: feeds that are published to by several at once, while pages click, acknowledge when they like, do not
 * read, are cut, come back, and leave. {@code -Dvivant.clicks=N} goes on for longer, {@code -Dvivant.seed=N} begins
 * elsewhere.
 */
class FeedStressTest {
  private static final int PAGES = 16;
  private static final int CLICKS = Integer.getInteger("vivant.clicks", 400);
  private static final long SEED = Long.getLong("vivant.seed", 5_000);
  private static final int PUBLISHERS = 3;
  private static final int WINDOW = 5;
  private static final List<String> KEYS = List.of("a", "b");
  private static final long DEADLINE_SECONDS = 60;

  private final InMemoryPubSub topics = new InMemoryPubSub();
  private final Map<String, Integer> newest = new ConcurrentHashMap<>();
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

  /** Values are numbers that go up; what a page shows of them says whether it missed something. */
  private final Feed<String, Integer> counts = new Feed<>() {
    @Override
    public String topic(String key) {
      return key;
    }

    @Override
    public Integer begin(String key, String tenant) {
      return newest.getOrDefault(key, 0);
    }

    @Override
    public Integer next(Integer value, Object message) {
      return Math.max(value, (Integer) message);
    }
  };

  private final class Viewer implements LiveView<Integer> {
    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Node render(Integer clicks, Handlers<Integer> on) {
      return div(
          button(on.click(s -> s + 1), "click"),
          h1(clicks + " clicks"),
          on.each(KEYS, key -> key, (key, in) -> in.follow(counts, key, FeedStressTest::part)));
    }
  }

  /** Of a value of 7: the number, and three rows of which one is new each time. */
  private static Node part(Integer value, Handlers<Integer> on) {
    return section(id("n"), h1("value " + value), ul(on.each(
        List.of(value, value + 1, value + 2), row -> row,
        (row, in) -> li(button(in.click(s -> s + 1), "row " + row)))));
  }

  /** A browser on a thread of its own. */
  private final class Robot implements Runnable {
    private final LiveSessions sessions;
    private final FirstRender page;
    private final Random random;
    private final CountDownLatch done;
    private final AtomicReference<Pipe> current = new AtomicReference<>();
    private LiveConnection connection;
    private Element tree;
    private int version = 1;
    private int acknowledged;
    private long answered;
    private int stale;
    private boolean joined;

    /** Whether a version came over this connection: what follows then leaves none out. */
    private boolean hasHeard;
    private Throwable failed;

    /** What one connection brings; as much of it as fits. */
    private final class Pipe implements Connection {
      private final LinkedBlockingQueue<ServerMessage> inbox = new LinkedBlockingQueue<>();

      @Override
      public boolean send(ServerMessage message) {
        inbox.add(message);
        return inbox.size() < 4;
      }

      @Override
      public void close() {
        // Nobody tells the robot; it notices that nothing comes.
      }
    }

    Robot(LiveSessions sessions, FirstRender page, long seed, CountDownLatch done) {
      this.sessions = sessions;
      this.page = page;
      this.random = new Random(seed);
      this.done = done;
      this.tree = Element.of(Tag.html("main"), page.children().toArray(new Node[0]));
    }

    @Override
    public void run() {
      try {
        connect();
        for (long id = 1; id <= CLICKS; id++) {
          click(id);
          if (random.nextInt(20) == 0) {
            connection.gone();
            connect();
          }
        }
      } catch (Throwable thrown) {
        failed = thrown;
      } finally {
        done.countDown();
      }
    }

    private void connect() throws InterruptedException {
      Pipe fresh = new Pipe();
      current.set(fresh);
      connection = sessions.connect(fresh, Visitor.ANONYMOUS);
      connection.receive(new ClientMessage.Join(page.token(), version, NodeCount.of(tree), "page" + page.token()));
      joined = false;
      hasHeard = false;
      while (!joined) {
        take();
      }
    }

    /** On the page's own button, or on the first row of a part; the page may be told that the latter is gone. */
    private void click(long id) throws InterruptedException {
      Path where = random.nextBoolean() ? Path.of(0, 0) : Path.of(0, 2 + random.nextInt(2), 1, random.nextInt(3), 0);
      connection.receive(new ClientMessage.Event(id, version, where, 0, List.of()));
      while (answered < id) {
        take();
      }
    }

    private void take() throws InterruptedException {
      Pipe pipe = current.get();
      ServerMessage message = pipe.inbox.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("nothing came in time, at version " + version + ", " + answered + " answered");
      }
      if (pipe.inbox.isEmpty()) {
        connection.writable();
      }
      take(message);
    }

    private void take(ServerMessage message) {
      if (message instanceof ServerMessage.Joined there) {
        joined = true;
        answered = there.lastEventId();
      } else if (message instanceof ServerMessage.Update update) {
        if (hasHeard && !update.patches().isEmpty() && update.version() != version + 1) {
          throw new AssertionError("version " + update.version() + " after " + version);
        }
        tree = PatchApplier.apply(tree, update.patches());
        has(update.version(), update.lastEventId());
      } else if (message instanceof ServerMessage.Whole whole) {
        joined = true;
        tree = Element.of(Tag.html("main"), whole.children().toArray(new Node[0]));
        has(whole.version(), whole.lastEventId());
      } else if (message instanceof ServerMessage.Refused refused) {
        stale++;
        answered = refused.eventId();
      } else if (!(message instanceof ServerMessage.Pong)) {
        throw new AssertionError("unexpected: " + message);
      }
    }

    private void has(int now, long event) {
      hasHeard |= now != version;
      version = now;
      answered = Math.max(answered, event);
      if (random.nextInt(3) == 0 || version - acknowledged > WINDOW / 2) {
        acknowledged = version;
        connection.receive(new ClientMessage.Ack(version));
      }
    }

    /** What is still on its way comes, until the page shows that. */
    private void await(String expected) throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
      while (!tree.textContent().equals(expected) && System.nanoTime() < end) {
        connection.receive(new ClientMessage.Ack(version));
        connection.writable();
        ServerMessage message = current.get().inbox.poll(100, TimeUnit.MILLISECONDS);
        if (message != null) {
          take(message);
        }
      }
      assertEquals(expected, tree.textContent());
    }
  }

  /** Each number once, by whichever thread; nobody waits for pages. */
  private Thread publisher(CountDownLatch over, long seed) {
    Random random = new Random(seed);
    return new Thread(() -> {
      while (over.getCount() > 0) {
        String key = KEYS.get(random.nextInt(KEYS.size()));
        int value = newest.merge(key, 1, Integer::sum);
        topics.publish(key, value);
        for (int i = random.nextInt(2_000); i > 0; i--) {
          Thread.onSpinWait();
        }
        Thread.yield();
      }
    });
  }

  @Test
  void pagesThatFollowLoseNoEventAndEndUpWithTheNewestValues() throws InterruptedException {
    System.out.println("pages that follow feeds, on many threads, from seed " + SEED);
    Viewer view = new Viewer();
    LiveRoute route = LiveRoute.of("/", view);
    LiveSessions sessions = LiveSessions.builder(RouteTable.of("/", view))
        .limits(Limits.builder().eventsPerSecond(1_000_000).eventBurst(1_000_000).windowVersions(WINDOW).feedEditions(8)
            .parkedMillis(30_000).build())
        .pubSub(topics).errors(failure -> failures.add(failure.cause())).build();
    CountDownLatch done = new CountDownLatch(PAGES);
    List<Robot> robots = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      FirstRender page = sessions.firstRender(route, Params.ofPath("/"), Visitor.ANONYMOUS);
      robots.add(new Robot(sessions, page, SEED + i, done));
    }
    List<Thread> publishers = new ArrayList<>();
    for (int i = 0; i < PUBLISHERS; i++) {
      publishers.add(publisher(done, SEED - i));
    }
    publishers.forEach(Thread::start);
    robots.forEach(robot -> new Thread(robot).start());
    assertTrue(done.await(DEADLINE_SECONDS, TimeUnit.SECONDS));
    for (Thread publisher : publishers) {
      publisher.join();
    }
    for (Robot robot : robots) {
      assertEquals(null, robot.failed, () -> "" + robot.failed);
      robot.await("click" + (CLICKS - robot.stale) + " clicks" + shown("a") + shown("b"));
      robot.connection.receive(new ClientMessage.Leave());
    }
    assertEquals(List.of(), failures);
    assertTrue(sessions.close(Duration.ofSeconds(DEADLINE_SECONDS)));
    assertEquals(0, topics.topicCount());
  }

  private String shown(String key) {
    int value = newest.get(key);
    return "value " + value + "row " + value + "row " + (value + 1) + "row " + (value + 2);
  }
}
