package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.node.Path;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an observer hears, and that it harms nobody. */
class LiveObserverTest implements Connection {
  private final List<String> log = new ArrayList<>();
  private final List<ServerMessage> heard = new ArrayList<>();
  private final StepExecutor workers = new StepExecutor();
  private final FakeTime time = new FakeTime();

  private final LiveView<Integer> view = new LiveView<>() {
    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Integer handleInfo(Integer state, Object message, LiveContext live) {
      return state + 1;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      return button(on.click(count -> count + 1), on.requireRole("admin").input((count, event) -> count), "" + state);
    }
  };

  /** Writes down what it hears. */
  private final LiveObserver writing = new LiveObserver() {
    @Override
    public LiveCall began(Begin begin) {
      log.add(begin.kind() + " " + begin.route() + " " + begin.eventId());
      return new LiveCall() {
        @Override
        public void step(Step step) {
          log.add(step.name());
        }

        @Override
        public void end(String outcome) {
          log.add(outcome);
        }
      };
    }

    @Override
    public void joined(String route, Joining how) {
      log.add("joined " + how);
    }

    @Override
    public void ended(String route, TerminateReason reason) {
      log.add("ended " + reason);
    }

    @Override
    public void refused(Refused refused) {
      log.add(refused.why() + " " + refused.what());
    }
  };

  private final LiveRoute route = LiveRoute.of("/", view);
  private FirstRender page;

  @Override
  public boolean send(ServerMessage message) {
    return heard.add(message);
  }

  @Override
  public void close() {
    heard.add(new ServerMessage.Pong());
  }

  private LiveConnection open(LiveObserver... observers) {
    LiveSessions.Builder builder = LiveSessions.builder(RouteTable.of("/", view)).clock(time.clock()).scheduler(time)
        .workers(workers).background(workers);
    for (LiveObserver observer : observers) {
      builder.observer(observer);
    }
    LiveSessions sessions = builder.build();
    page = sessions.firstRender(route, Params.ofUrl("/"), Visitor.ANONYMOUS);
    LiveConnection live = sessions.connect(this, Visitor.ANONYMOUS);
    live.receive(new ClientMessage.Join(page.token(), 1, 2, "/"));
    workers.runAll();
    return live;
  }

  private List<String> taken() {
    List<String> now = List.copyOf(log);
    log.clear();
    return now;
  }

  @Test
  void eachCallIsToldFromItsBeginningToItsEnd() {
    LiveConnection live = open(writing);
    assertEquals(List.of("PAGE / 0", "done", "joined HERE"), taken());
    live.receive(new ClientMessage.Event(1, 1, Path.of(0), 0, List.of()));
    workers.runAll();
    assertEquals(List.of("EVENT / 1", "RENDER", "DIFF", "SEND", "done"), taken());
    live.receive(new ClientMessage.Event(2, 1, Path.of(0), 1, List.of("x")));
    workers.runAll();
    assertEquals(List.of("EVENT / 2", "SEND", "FORBIDDEN event 2 is forbidden", "forbidden"), taken());
    live.receive(new ClientMessage.Leave());
    workers.runAll();
    assertEquals(List.of("ended CLOSED"), taken());
  }

  @Test
  void aForgedTokenIsTold() {
    open(writing);
    taken();
    LiveSessions other = LiveSessions.builder(RouteTable.of("/", view)).workers(workers).scheduler(time)
        .observer(writing).build();
    LiveConnection stranger = other.connect(this, Visitor.ANONYMOUS);
    stranger.receive(new ClientMessage.Join(page.token(), 1, 2, "/"));
    assertEquals(List.of("FORGED a token that is not good"), taken());
  }

  @Test
  void whoHearsOfNoCallsIsToldOfSessionsAndRefusalsOnly() {
    LiveObserver quiet = new LiveObserver() {
      @Override
      public boolean hearsCalls() {
        return false;
      }

      @Override
      public LiveCall began(Begin begin) {
        return writing.began(begin);
      }

      @Override
      public void joined(String route, Joining how) {
        writing.joined(route, how);
      }

      @Override
      public void sent(int bytes) {
        log.add("sent " + bytes);
      }

      @Override
      public void refused(Refused refused) {
        writing.refused(refused);
      }
    };
    LiveConnection live = open(quiet);
    live.receive(new ClientMessage.Event(1, 1, Path.of(0), 0, List.of()));
    live.receive(new ClientMessage.Event(2, 1, Path.of(0), 1, List.of("x")));
    workers.runAll();
    assertEquals(List.of("joined HERE", "FORBIDDEN event 2 is forbidden"), taken());
    assertFalse(Observers.of(List.of(quiet)).hearsCalls());
    LiveObserver both = Observers.of(List.of(quiet, writing));
    assertTrue(both.hearsCalls());
    both.sent(5);
    assertEquals(List.of(), taken());
  }

  @Test
  void anObserverThatThrowsHarmsNobody() {
    LiveConnection live = open(new LiveObserver() {
      @Override
      public LiveCall began(Begin begin) {
        throw new IllegalStateException("a broken observer");
      }

      @Override
      public void joined(String route, Joining how) {
        throw new IllegalStateException("a broken observer");
      }
    }, writing);
    live.receive(new ClientMessage.Event(1, 1, Path.of(0), 0, List.of()));
    workers.runAll();
    assertTrue(taken().contains("EVENT / 1"));
    assertEquals(1, ((ServerMessage.Update) heard.get(heard.size() - 1)).lastEventId());
  }
}
