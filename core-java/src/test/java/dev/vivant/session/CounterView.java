package dev.vivant.session;

import static dev.vivant.node.Attr.classes;
import static dev.vivant.node.Attr.disabled;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h1;

import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.TerminateReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The smallest view that does something: counts, throws when told to, remembers how it ended. */
final class CounterView implements LiveView<CounterView.State> {
  record State(int count) {}

  final List<String> calls = Collections.synchronizedList(new ArrayList<>());

  @Override
  public State mount(MountRequest request, LiveContext live) {
    calls.add("mount");
    return new State(0);
  }

  @Override
  public State handleInfo(State state, Object message, LiveContext live) {
    return message instanceof Integer by ? new State(state.count + by) : state;
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    if (state.count == 13) {
      throw new IllegalStateException("thirteen cannot be shown");
    }
    return div(
        h1("Count: " + state.count),
        button(classes("plus"), on.click(s -> new State(s.count + 1)), "+"),
        button(classes("minus"), disabled(state.count == 0), on.click(s -> new State(s.count - 1)), "-"),
        button(classes("throws"), on.click((s, event) -> {
          throw new IllegalArgumentException("told to");
        }), "!"),
        button(classes("twelve"), on.click(s -> new State(s.count + 12)), "+12"));
  }

  @Override
  public void terminate(State state, TerminateReason reason) {
    calls.add("terminate " + state.count + " " + reason);
  }
}
