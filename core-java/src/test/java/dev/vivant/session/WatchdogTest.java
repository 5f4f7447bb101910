package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Refusal;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.testing.FakeTime;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Code of views that does not come back, on real threads under a time that stands still. */
class WatchdogTest implements ErrorPolicy, Connection {
  private static final long SECONDS = 20;

  private final FakeTime time = new FakeTime();
  private final BlockingQueue<Failure> failures = new LinkedBlockingQueue<>();
  private final BlockingQueue<ServerMessage> heard = new LinkedBlockingQueue<>();
  private final BlockingQueue<TerminateReason> ended = new LinkedBlockingQueue<>();
  private final Semaphore stuck = new Semaphore(0);
  private final CountDownLatch letGo = new CountDownLatch(1);
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
  private volatile boolean deaf;

  private final LiveView<Integer> view = new LiveView<>() {
    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      live.subscribe("done");
      return 0;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      return button(on.click((count, event) -> {
        waitThere();
        event.broadcast("done", "side effect");
        return count + 1;
      }), on.input((count, event) -> count + 1), "" + state);
    }

    @Override
    public void terminate(Integer state, TerminateReason reason) {
      ended.add(reason);
    }
  };

  private final Limits limits = Limits.builder().softMillis(1_000).hardMillis(5_000).build();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final FairPool workers = new FairPool(threads, 2, threads, 2, time, System::nanoTime);
  private final LiveSessions sessions = LiveSessions.builder(RouteTable.of("/", view)).limits(limits)
      .clock(time.clock()).scheduler(time).workers(workers).errors(this).build();

  private void waitThere() throws InterruptedException {
    stuck.release();
    while (true) {
      try {
        if (letGo.await(SECONDS, TimeUnit.SECONDS)) {
          return;
        }
      } catch (InterruptedException interrupted) {
        if (!deaf) {
          throw interrupted;
        }
      }
    }
  }

  @AfterEach
  void end() {
    letGo.countDown();
    sessions.close(Duration.ofSeconds(SECONDS));
    threads.shutdown();
  }

  @Override
  public void failed(Failure failure) {
    failures.add(failure);
  }

  @Override
  public boolean send(ServerMessage message) {
    return heard.add(message);
  }

  @Override
  public void close() {
    done.add("closed");
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(SECONDS, TimeUnit.SECONDS);
    assertTrue(next != null, "waited in vain");
    return next;
  }

  /** A page whose handler waits. */
  private LiveConnection openAndClick() throws InterruptedException {
    LiveRoute route = LiveRoute.of("/", view);
    FirstRender page = sessions.firstRender(route, Params.ofUrl("/"), Visitor.ANONYMOUS);
    LiveConnection live = sessions.connect(this, Visitor.ANONYMOUS);
    live.receive(new ClientMessage.Join(page.token(), 1, 2, "/"));
    assertEquals(new ServerMessage.Joined(1, 0), next(heard));
    live.receive(new ClientMessage.Event(1, 1, Path.of(0), 0, List.of()));
    assertTrue(stuck.tryAcquire(SECONDS, TimeUnit.SECONDS));
    return live;
  }

  private Overrun overrun() throws InterruptedException {
    return (Overrun) next(failures).cause();
  }

  @Test
  void aSlowHandlerIsReportedOnceWithItsStackAndMayFinish() throws InterruptedException {
    openAndClick();
    time.advance(Duration.ofMillis(900));
    assertTrue(failures.isEmpty());
    time.advance(Duration.ofMillis(2_000));
    Overrun overrun = overrun();
    assertEquals(Overrun.Stage.SLOW, overrun.stage());
    assertTrue(List.of(overrun.getStackTrace()).stream().anyMatch(frame -> frame.getMethodName().equals("waitThere")));
    letGo.countDown();
    assertEquals(1, ((ServerMessage.Update) next(heard)).lastEventId());
    assertTrue(failures.isEmpty(), failures.toString());
  }

  @Test
  void aHandlerBeyondTheHardLimitIsInterruptedAndItsPageTold() throws InterruptedException {
    LiveConnection live = openAndClick();
    time.advance(Duration.ofMillis(5_500));
    assertEquals(Overrun.Stage.SLOW, overrun().stage());
    assertEquals(Overrun.Stage.INTERRUPTED, overrun().stage());
    assertEquals(InterruptedException.class, next(failures).cause().getClass());
    assertEquals(Refusal.FAILED, ((ServerMessage.Refused) next(heard)).reason());
    letGo.countDown();
    live.receive(new ClientMessage.Event(2, 1, Path.of(0), 0, List.of()));
    assertEquals(2, ((ServerMessage.Update) next(heard)).lastEventId());
    assertEquals(1, sessions.census().connected());
  }

  @Test
  void aHandlerThatIgnoresTheInterruptIsGivenUpAndComesToNothing() throws InterruptedException {
    deaf = true;
    LiveConnection live = openAndClick();
    live.receive(new ClientMessage.Event(2, 1, Path.of(0), 0, List.of()));
    time.advance(Duration.ofMillis(7_000));
    assertEquals(Overrun.Stage.SLOW, overrun().stage());
    assertEquals(Overrun.Stage.INTERRUPTED, overrun().stage());
    assertEquals(Overrun.Stage.ABANDONED, overrun().stage());
    assertEquals(new ServerMessage.Close(Reason.RESTART), next(heard));
    assertEquals(0, sessions.census().total());
    assertEquals(1, sessions.registry().watchdog().abandoned());
    letGo.countDown();
    assertEquals("the call took so long that its session was given up (limit hardMillis)",
        next(failures).cause().getMessage());
    assertEquals(TerminateReason.OVERRUN, next(ended));
    assertTrue(heard.isEmpty(), heard.toString());
  }

  @Test
  void othersGoOnWhileThreadsAreLost() throws InterruptedException {
    deaf = true;
    openAndClick();
    openAndClick();
    time.advance(Duration.ofMillis(7_000));
    assertEquals(2, sessions.registry().watchdog().abandoned());
    LiveRoute route = LiveRoute.of("/", view);
    FirstRender page = sessions.firstRender(route, Params.ofUrl("/"), Visitor.ANONYMOUS);
    heard.clear();
    LiveConnection live = sessions.connect(this, Visitor.ANONYMOUS);
    live.receive(new ClientMessage.Join(page.token(), 1, 2, "/"));
    time.advance(Duration.ofMillis(FairPool.LOOK_MILLIS));
    assertEquals(new ServerMessage.Joined(1, 0), next(heard));
  }

  @Test
  void aQuickHandlerLeavesNothingToLookAt() throws InterruptedException {
    letGo.countDown();
    openAndClick();
    assertEquals(1, ((ServerMessage.Update) next(heard)).lastEventId());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (sessions.registry().watchdog().running() > 0 && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    time.advance(Duration.ofMillis(50_000));
    assertTrue(failures.isEmpty());
    assertFalse(Thread.interrupted());
  }
}
