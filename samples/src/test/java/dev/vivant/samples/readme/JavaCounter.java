package dev.vivant.samples.readme;

// snippet: counter
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.fragment;
import static dev.vivant.node.Html.h1;

import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;

/** A number and two buttons. */
public final class JavaCounter implements LiveView<JavaCounter.State> {
  /** All that the page has to remember. */
  public record State(int count) {}

  @Override
  public State mount(MountRequest request, LiveContext live) {
    return new State(0);
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    return fragment(
        h1("Count: " + state.count()),
        button(on.click(s -> new State(s.count() - 1)), "−"),
        button(on.click(s -> new State(s.count() + 1)), "+"));
  }
}
// end
