package dev.vivant.session;

import static dev.vivant.node.Html.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.testing.FakeTime;
import dev.vivant.testing.StepExecutor;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** A node that stops while its sessions have something to do: nothing of that is a failure. */
class DrainTest {
  /** Longer than a turn, so that what waits after it needs another one. */
  private static final Duration LONG = Duration.ofMillis(50);

  private final FakeTime time = new FakeTime();
  private final StepExecutor steps = new StepExecutor();
  private final List<ErrorPolicy.Failure> failures = new ArrayList<>();
  private final List<TerminateReason> ended = new ArrayList<>();
  private boolean poolIsClosed;

  private final LiveView<String> view = new LiveView<>() {
    @Override
    public String mount(MountRequest request, LiveContext live) {
      return "";
    }

    @Override
    public String handleInfo(String state, Object message, LiveContext live) {
      return state + message;
    }

    @Override
    public Node render(String state, Handlers<String> on) {
      return p(state);
    }

    @Override
    public void terminate(String state, TerminateReason reason) {
      ended.add(reason);
      time.advance(LONG, () -> { });
      poolIsClosed = true;
    }
  };

  private final RouteTable routes = RouteTable.of("/", view);
  private final LiveSessions sessions = LiveSessions.builder(routes)
      .scheduler(time).clock(time.clock()).workers(this::work).background(steps).errors(failures::add).build();

  /** As the pool of a node, which takes nothing more when the last session has ended. */
  private void work(Runnable task) {
    if (poolIsClosed) {
      throw new RejectedExecutionException("the server stops");
    }
    steps.execute(task);
  }

  private LiveConnection open() {
    LiveRoutes.Match match = (LiveRoutes.Match) routes.resolve(Params.ofUrl("/"), Visitor.ANONYMOUS);
    FirstRender first = sessions.firstRender(match.route(), match.params(), Visitor.ANONYMOUS);
    LiveConnection page = sessions.connect(new Connection() {
      @Override
      public boolean send(ServerMessage message) {
        return true;
      }

      @Override
      public void close() {}
    }, Visitor.ANONYMOUS);
    page.receive(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/"));
    steps.runAll();
    return page;
  }

  @Test
  void whatWaitsInASessionThatEndsWithItsNodeIsDroppedInSilence() {
    open();
    assertFalse(sessions.close(Duration.ZERO), "it has a turn to go");
    sessions.broadcastToView(view, "too late");
    steps.runAll();
    assertEquals(List.of(TerminateReason.SHUTDOWN), ended);
    assertTrue(sessions.close(Duration.ZERO));
    assertEquals(List.of(), failures);
  }

  @Test
  void aPoolThatTakesNothingWhileTheNodeRunsIsReported() {
    LiveConnection page = open();
    poolIsClosed = true;
    page.receive(new ClientMessage.Ack(1));
    assertEquals(1, failures.size());
    assertTrue(failures.get(0).cause() instanceof RejectedExecutionException, failures.toString());
  }
}
