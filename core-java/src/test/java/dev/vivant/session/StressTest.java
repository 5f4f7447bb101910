package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h1;
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
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Real threads: many pages at once, cut and coming back, while topics are published to. */
class StressTest {
  private static final int PAGES = 24;
  private static final int CLICKS = 200;
  private static final int BROADCASTS = 300;
  private static final long DEADLINE_SECONDS = 60;

  private final AtomicInteger overlaps = new AtomicInteger();
  private final AtomicInteger mounted = new AtomicInteger();
  private final AtomicInteger terminated = new AtomicInteger();
  private final List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());

  private record State(int clicks, int news, AtomicInteger inside) {}

  private final class Counting implements LiveView<State> {
    @Override
    public State mount(MountRequest request, LiveContext live) {
      mounted.incrementAndGet();
      live.subscribe("news");
      return new State(0, 0, new AtomicInteger());
    }

    @Override
    public State handleInfo(State state, Object message, LiveContext live) {
      return alone(state, new State(state.clicks, state.news + 1, state.inside));
    }

    private State alone(State state, State next) {
      overlaps.addAndGet(state.inside.incrementAndGet() - 1);
      Thread.yield();
      state.inside.decrementAndGet();
      return next;
    }

    @Override
    public Node render(State state, Handlers<State> on) {
      return div(
          button(on.click(s -> alone(s, new State(s.clicks + 1, s.news, s.inside))), "click"),
          h1(state.clicks + " clicks"),
          h1(state.news + " news"));
    }

    @Override
    public void terminate(State state, TerminateReason reason) {
      terminated.incrementAndGet();
    }
  }

  /** A browser on a thread of its own. */
  private static final class Robot implements Connection, Runnable {
    private final LiveSessions sessions;
    private final FirstRender page;
    private final Random random;
    private final CountDownLatch done;
    private final LinkedBlockingQueue<ServerMessage> inbox = new LinkedBlockingQueue<>();
    private LiveConnection connection;
    private Element tree;
    private int version = 1;
    private long answered;
    private Throwable failed;

    Robot(LiveSessions sessions, FirstRender page, long seed, CountDownLatch done) {
      this.sessions = sessions;
      this.page = page;
      this.random = new Random(seed);
      this.done = done;
      this.tree = Element.of(Tag.html("main"), page.children().toArray(new Node[0]));
    }

    @Override
    public boolean send(ServerMessage message) {
      inbox.add(message);
      return true;
    }

    @Override
    public void close() {
      inbox.add(new ServerMessage.Close(ServerMessage.Close.Reason.RESTART));
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
      Robot self = this;
      Connection fresh = new Connection() {
        @Override
        public boolean send(ServerMessage message) {
          return connectionIsThis(this) && self.send(message);
        }

        @Override
        public void close() {
          // A connection that was replaced says nothing to the robot.
        }
      };
      current = fresh;
      inbox.clear();
      connection = sessions.connect(fresh, Visitor.ANONYMOUS);
      connection.receive(new ClientMessage.Join(page.token(), version, RawPage.nodes(page), "/"));
      await(ServerMessage.Joined.class);
    }

    private volatile Connection current;

    private boolean connectionIsThis(Connection asked) {
      return current == asked;
    }

    private void click(long id) throws InterruptedException {
      connection.receive(new ClientMessage.Event(id, version, Path.of(0, 0), 0, List.of()));
      while (answered < id) {
        await(ServerMessage.Update.class);
      }
    }

    private void await(Class<? extends ServerMessage> type) throws InterruptedException {
      while (true) {
        ServerMessage message = inbox.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("no " + type.getSimpleName() + " in time, at version " + version);
        }
        take(message);
        if (type.isInstance(message)) {
          return;
        }
      }
    }

    private void take(ServerMessage message) {
      if (message instanceof ServerMessage.Joined joined) {
        answered = joined.lastEventId();
      } else if (message instanceof ServerMessage.Update update) {
        tree = PatchApplier.apply(tree, update.patches());
        version = update.version();
        answered = update.lastEventId();
        if (version % 16 == 0) {
          connection.receive(new ClientMessage.Ack(version));
        }
      } else if (!(message instanceof ServerMessage.Pong)) {
        throw new AssertionError("unexpected: " + message);
      }
    }
  }

  @Test
  void manyPagesAtOnceLoseAndDoubleNothing() throws InterruptedException {
    InMemoryPubSub topics = new InMemoryPubSub();
    Counting view = new Counting();
    LiveRoute route = LiveRoute.of("/", view);
    LiveSessions sessions = LiveSessions.builder(RouteTable.of("/", view))
        .limits(Limits.builder().eventsPerSecond(1_000_000).eventBurst(1_000_000).build())
        .pubSub(topics).errors(failure -> failures.add(failure.cause())).build();
    CountDownLatch done = new CountDownLatch(PAGES);
    List<Robot> robots = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      FirstRender page = sessions.firstRender(route, Params.ofPath("/"), Visitor.ANONYMOUS);
      robots.add(new Robot(sessions, page, 1_000 + i, done));
    }
    robots.forEach(robot -> new Thread(robot).start());
    for (int i = 0; i < BROADCASTS; i++) {
      topics.publish("news", i);
      Thread.yield();
    }
    assertTrue(done.await(DEADLINE_SECONDS, TimeUnit.SECONDS));
    for (Robot robot : robots) {
      assertEquals(null, robot.failed, () -> "" + robot.failed);
      awaitText(robot, CLICKS + " clicks" + BROADCASTS + " news");
    }
    assertEquals(0, overlaps.get());
    assertEquals(List.of(), failures);
    assertTrue(sessions.close(Duration.ofSeconds(DEADLINE_SECONDS)));
    assertEquals(PAGES, mounted.get());
    assertEquals(PAGES, terminated.get());
    assertEquals(0, topics.topicCount());
  }

  /** The last news may still be on their way. */
  private static void awaitText(Robot robot, String expected) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (!robot.tree.textContent().equals("click" + expected) && System.nanoTime() < end) {
      ServerMessage message = robot.inbox.poll(1, TimeUnit.SECONDS);
      if (message != null) {
        robot.take(message);
        robot.connection.receive(new ClientMessage.Ack(robot.version));
      }
    }
    assertEquals("click" + expected, robot.tree.textContent());
  }
}
