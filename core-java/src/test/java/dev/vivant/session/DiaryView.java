package dev.vivant.session;

import static dev.vivant.node.Attr.disabled;
import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Attr.name;
import static dev.vivant.node.Attr.value;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.form;
import static dev.vivant.node.Html.h1;
import static dev.vivant.node.Html.input;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.ul;

import dev.vivant.node.Node;
import dev.vivant.view.Component;
import dev.vivant.view.Durability;
import dev.vivant.view.Forbidden;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.Slots;
import dev.vivant.view.StateCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down all that happens to it, once for each time; and tells the browser of each as well. */
final class DiaryView implements LiveView<DiaryView.State> {
  record State(List<String> entries, String text) {
    State with(String entry) {
      List<String> more = new ArrayList<>(entries);
      more.add(entry);
      return new State(List.copyOf(more), text);
    }
  }

  private record Counter() implements Component<String, Integer> {
    @Override
    public Integer mount(String props) {
      return 0;
    }

    @Override
    public Node render(String props, Integer state, Slots slots, Handlers<Integer> on) {
      return button(id("part"), on.click((s, event) -> {
        event.emit("part " + (s + 1));
        return s + 1;
      }), "part " + state);
    }
  }

  private static final StateCodec<State> CODEC = StateCodec.ofRecord(State.class);

  private static final Handlers.Row<State, String> ROW = (entry, on) -> li(entry);

  /** How many handlers ran, in all sessions. */
  final AtomicInteger runs = new AtomicInteger();
  Optional<Durability> durability = Optional.empty();
  private final String title;

  DiaryView(String title) {
    this.title = title;
  }

  @Override
  public State mount(MountRequest request, LiveContext live) {
    live.subscribe("diary");
    return new State(List.of(), "");
  }

  @Override
  public State handleParams(State state, Params params, LiveContext live) {
    return params.get("n").map(n -> state.with("params " + n)).orElse(state);
  }

  @Override
  public State handleInfo(State state, Object message, LiveContext live) {
    live.flash("info", "told " + message);
    return state.with("info " + message);
  }

  private State noted(State state, String entry, LiveContext live) {
    runs.incrementAndGet();
    live.flash("info", entry);
    return state.with(entry);
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    return div(
        h1(title),
        ul(on.each(numbered(state.entries), entry -> entry, ROW)),
        button(id("add"), on.click((s, event) -> noted(s, "click " + event.eventId(), event)), "add"),
        button(id("forbidden"), on.click((s, event) -> {
          throw new Forbidden("event " + event.eventId() + " is forbidden");
        }), "no"),
        button(id("off"), disabled(true), on.click((s, event) -> noted(s, "disabled", event)), "off"),
        form(on.submit((s, event) -> noted(s, "sent " + event.form().text("text"), event)),
            input(id("text"), name("text"), value(state.text),
                on.input((s, event) -> new State(noted(s, "typed " + event.value(), event).entries, event.value())))),
        on.component(new Counter(), null, "x", Slots.NONE,
            (s, message, event) -> noted(s, (String) message, event)));
  }

  private static List<String> numbered(List<String> entries) {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      numbered.add((i + 1) + ". " + entries.get(i));
    }
    return numbered;
  }

  @Override
  public Optional<StateCodec<State>> stateCodec() {
    return Optional.of(CODEC);
  }

  @Override
  public Optional<Durability> durability() {
    return durability;
  }

  @Override
  public String title(State state) {
    return title + " " + state.entries.size();
  }
}
