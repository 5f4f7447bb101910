package dev.vivant.samples.counter;

import static dev.vivant.node.Attr.aria;
import static dev.vivant.node.Attr.cls;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.output;
import static dev.vivant.node.Html.text;

import dev.vivant.node.Node;
import dev.vivant.samples.frame.JavaFrame;
import dev.vivant.samples.frame.Sample;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;

/** A number and its buttons. */
public final class CounterInJava implements LiveView<CounterInJava.State> {
  /** All that the page has to remember. */
  public record State(int count) {
    State plus(int step) {
      return new State(count + step);
    }
  }

  @Override
  public State mount(MountRequest request, LiveContext live) {
    return new State(0);
  }

  @Override
  public String title(State state) {
    return "Counter: " + state.count();
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    return JavaFrame.of(
        Sample.CounterInJava,
        on,
        div(
            cls("panel counter"),
            output(text(state.count())),
            div(
                cls("buttons"),
                button(aria("label", "One less"), on.click(s -> s.plus(-1)), "−"),
                button(cls("primary"), aria("label", "One more"), on.click(s -> s.plus(1)), "+")),
            JavaFrame.dialects(on, Sample.CounterInJava)));
  }
}
