package dev.vivant.samples.django;

import dev.vivant.django.live.On;
import dev.vivant.django.live.TemplateView;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.MountRequest;
import java.util.Map;

/** A number and its buttons, in a template. */
public final class CounterTemplate extends TemplateView<CounterTemplate.State> {
  /** All that the page has to remember. */
  public record State(int count) {}

  /** The view. */
  public CounterTemplate() {
    super(TemplatePage.templates, "counter.html");
  }

  @Override
  public State mount(MountRequest request, LiveContext live) {
    return new State(0);
  }

  @On
  State increment(State state) {
    return add(state, 1);
  }

  @On
  State decrement(State state) {
    return add(state, -1);
  }

  @On
  State add(State state, int step) {
    return new State(state.count() + step);
  }

  @On
  State reset(State state) {
    return new State(0);
  }

  @Override
  public String title(State state) {
    return state.count() + " – " + TemplatePage.Counter.getTitle();
  }

  @Override
  protected Map<String, Object> context(State state, Handlers<State> on) {
    return TemplatePage.Counter.variables();
  }
}
