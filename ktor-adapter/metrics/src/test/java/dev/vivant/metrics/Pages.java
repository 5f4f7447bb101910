package dev.vivant.metrics;

import static dev.vivant.node.Html.button;

import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.session.Connection;
import dev.vivant.session.FirstRender;
import dev.vivant.session.LiveConnection;
import dev.vivant.session.LiveObserver;
import dev.vivant.session.LiveRoute;
import dev.vivant.session.LiveSessions;
import dev.vivant.session.RouteTable;
import dev.vivant.session.Visitor;
import dev.vivant.testing.FakeTime;
import dev.vivant.testing.StepExecutor;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import java.time.Duration;
import java.util.List;

/** A page on which somebody clicks, under an observer. */
final class Pages implements Connection {
  private final StepExecutor workers = new StepExecutor();

  private final LiveView<Integer> view = new LiveView<>() {
    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      return button(on.click(count -> count + 1), on.requireRole("admin").input((count, event) -> count), "" + state);
    }
  };

  private final FakeTime time = new FakeTime();
  final LiveSessions sessions;
  private final LiveConnection live;

  Pages(LiveObserver observer) {
    sessions = LiveSessions.builder(RouteTable.of("/", view)).scheduler(time).workers(workers)
        .background(workers).observer(observer).build();
    FirstRender page = sessions.firstRender(LiveRoute.of("/", view), Params.ofUrl("/"), Visitor.ANONYMOUS);
    live = sessions.connect(this, Visitor.ANONYMOUS);
    live.receive(new ClientMessage.Join(page.token(), 1, 2, "/"));
    workers.runAll();
  }

  /** An event of the button. */
  void event(long id, int binding, Object... payload) {
    live.receive(new ClientMessage.Event(id, 1, Path.of(0), binding, List.of(payload)));
    workers.runAll();
  }

  /** Lets time pass. */
  void pass(Duration time) {
    this.time.advance(time, workers::runAll);
  }

  void leave() {
    live.receive(new ClientMessage.Leave());
    workers.runAll();
  }

  @Override
  public boolean send(ServerMessage message) {
    return true;
  }

  @Override
  public void close() {
    workers.runAll();
  }
}
