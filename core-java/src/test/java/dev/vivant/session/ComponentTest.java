package dev.vivant.session;

import static dev.vivant.node.Attr.classes;
import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h1;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Component;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Slots;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComponentTest {
  private final List<String> log = new ArrayList<>();
  private final Stepper stepper = new Stepper();
  private final Page page = new Page();

  private record Props(String name, int step) {}

  /** Counts by its own state, tells its parent, shows what its parent puts into it. */
  private final class Stepper implements Component<Props, Integer> {
    @Override
    public Integer mount(Props props) {
      log.add("mount " + props.name);
      return 0;
    }

    @Override
    public Integer update(Integer state, Props props) {
      log.add("update " + props.name);
      return state;
    }

    @Override
    public Node render(Props props, Integer state, Slots slots, Handlers<Integer> on) {
      log.add("render " + props.name);
      return div(classes("stepper"), id(props.name),
          span(props.name + "=" + state),
          button(classes("step"), on.click(s -> s + props.step)),
          button(classes("tell"), on.click((s, event) -> {
            event.emit(props.name + ":" + s);
            return s;
          })),
          button(classes("fail"), on.click((s, event) -> {
            event.emit("lost");
            throw new IllegalStateException("told to");
          })),
          slots.content());
    }

    @Override
    public void terminate(Integer state) {
      log.add("terminate " + state);
    }
  }

  private record State(List<String> names, int step, String heard, int clicks) {}

  private final class Page implements LiveView<State> {
    @Override
    public State mount(MountRequest request, LiveContext live) {
      return new State(List.of("a", "b"), 1, "", 0);
    }

    @Override
    public State handleInfo(State state, Object message, LiveContext live) {
      return message instanceof State next ? next : state;
    }

    @Override
    public Node render(State state, Handlers<State> on) {
      return div(
          h1(state.heard + "/" + state.clicks),
          on.each(state.names, name -> name, name -> state.step, (name, step, row) ->
              div(row.component(stepper, null, new Props(name, step), Slots.of(
                  button(classes("slot"), row.click(s -> new State(s.names, s.step, s.heard, s.clicks + 1)))),
                  (s, message, event) -> new State(s.names, s.step, message + "@" + event.eventId(), s.clicks)))));
    }
  }

  private LiveTest opened() {
    LiveTest opened = LiveTest.of(page).checkPurity(false).mount();
    log.clear();
    return opened;
  }

  @Test
  void eachComponentHasItsOwnState() {
    LiveTest opened = opened();
    opened.find("#a .step").click();
    opened.find("#a .step").click();
    opened.find("#b .step").click();
    assertEquals("a=2", opened.find("#a span").text());
    assertEquals("b=1", opened.find("#b span").text());
  }

  @Test
  void aComponentIsRenderedOnlyWhenItsPropsOrItsStateChanged() {
    LiveTest opened = LiveTest.of(view((state, on) -> div(
        h1(state.heard),
        on.component(stepper, "a", new Props("a", state.step)),
        on.component(stepper, "b", new Props("b", 1))))).checkPurity(false).mount();
    log.clear();
    opened.find("#a .step").click();
    opened.send(new State(List.of(), 1, "other", 0));
    assertEquals(List.of("render a"), log);
    opened.send(new State(List.of(), 2, "other", 0));
    assertEquals(List.of("render a", "update a", "render a"), log);
  }

  @Test
  void aMessageToTheParentChangesTheParentsState() {
    LiveTest opened = opened();
    opened.find("#b .step").click();
    opened.find("#b .tell").click();
    assertEquals("b:1@2/0", opened.find("h1").text());
  }

  @Test
  void handlersInASlotBelongToTheParent() {
    LiveTest opened = opened();
    opened.find("#a .slot").click();
    assertEquals("/1", opened.find("h1").text());
  }

  @Test
  void whenAHandlerThrowsNothingWasEmitted() {
    LiveTest opened = opened();
    opened.expectFailure(() -> opened.find("#a .fail").click());
    assertEquals("/0", opened.find("h1").text());
    opened.find("#a .step").click();
    assertEquals("a=1", opened.find("#a span").text());
  }

  @Test
  void aComponentKeepsItsStateWhenItsRowMovesAndEndsWhenItIsGone() {
    LiveTest opened = opened();
    opened.find("#a .step").click();
    log.clear();
    opened.send(new State(List.of("c", "b", "a"), 1, "", 0));
    assertEquals("a=1", opened.find("#a span").text());
    assertFalse(log.contains("mount a"));
    opened.send(new State(List.of("b", "c"), 1, "", 0));
    assertEquals("terminate 1", log.get(log.size() - 1));
  }

  @Test
  void newPropsReachTheStateBeforeTheNextRender() {
    LiveTest opened = opened();
    opened.find("#a .step").click();
    log.clear();
    opened.send(new State(List.of("a"), 10, "", 0));
    assertEquals(List.of("update a", "render a", "terminate 0"), log);
    opened.find("#a .step").click();
    assertEquals("a=11", opened.find("#a span").text());
  }

  @Test
  void everyComponentEndsOnceWithItsSession() {
    LiveTest opened = opened();
    opened.find("#a .step").click();
    log.clear();
    opened.leave();
    opened.advance(Duration.ofMinutes(10));
    log.sort(String::compareTo);
    assertEquals(List.of("terminate 0", "terminate 1"), log);
  }

  @Test
  void componentsAreFoundAgainAfterTheTreeWasDropped() {
    LiveTest parked = LiveTest.of(page).limits(Limits.builder().parkedBytes(1).build()).checkPurity(false).serve();
    assertEquals(List.of("mount a", "render a", "mount b", "render b"), log);
    log.clear();
    parked.connect();
    assertEquals(List.of("render a", "render b"), log);
    parked.find("#b .step").click();
    assertEquals("b=1", parked.find("#b span").text());
  }

  /** A component inside a component: the inner one tells the outer one, which tells the view. */
  private record Inner() implements Component<String, String> {
    @Override
    public String mount(String props) {
      return props;
    }

    @Override
    public Node render(String props, String state, Slots slots, Handlers<String> on) {
      return button(classes("inner"), on.click((s, event) -> {
        event.emit("from " + s);
        return s + "!";
      }), state);
    }
  }

  private record Outer() implements Component<String, Integer> {
    @Override
    public Integer mount(String props) {
      return 0;
    }

    @Override
    public Node render(String props, Integer state, Slots slots, Handlers<Integer> on) {
      return div(span("outer " + state), on.component(new Inner(), "in", props, Slots.NONE, (s, message, event) -> {
        event.emit(message + " through outer");
        return s + 1;
      }));
    }
  }

  @Test
  void messagesGoFromComponentToComponentOutwards() {
    LiveTest opened = LiveTest.mount(view((state, on) -> div(
        h1(state.heard),
        on.component(new Outer(), "out", "x", Slots.NONE,
            (s, message, event) -> new State(s.names, s.step, (String) message, s.clicks)))));
    opened.find(".inner").click();
    assertEquals("from x through outer", opened.find("h1").text());
    assertEquals("outer 1", opened.find("span").text());
    assertEquals("x!", opened.find(".inner").text());
  }

  private LiveView<State> view(java.util.function.BiFunction<State, Handlers<State>, Node> render) {
    return new LiveView<>() {
      @Override
      public State mount(MountRequest request, LiveContext live) {
        return new State(List.of(), 1, "", 0);
      }

      @Override
      public State handleInfo(State state, Object message, LiveContext live) {
        return (State) message;
      }

      @Override
      public Node render(State state, Handlers<State> on) {
        return render.apply(state, on);
      }
    };
  }

  @Test
  void aComponentBehindAConditionDoesNotMistakeAnother() {
    LiveTest opened = LiveTest.mount(view((state, on) -> div(
        when(state.clicks > 0, () -> on.component(stepper, "first", new Props("first", 1))),
        on.component(stepper, "second", new Props("second", 1)))));
    opened.find("#second .step").click();
    opened.send(new State(List.of(), 1, "", 1));
    assertEquals("first=0", opened.find("#first span").text());
    assertEquals("second=1", opened.find("#second span").text());
    opened.send(new State(List.of(), 1, "", 0));
    assertEquals("second=1", opened.find("#second span").text());
  }

  @Test
  void twoComponentsWithOneKeyAreRefused() {
    LiveTest opened = LiveTest.mount(view((state, on) -> div(
        on.component(stepper, "same", new Props("one", 1)),
        when(state.clicks > 0, () -> on.component(stepper, "same", new Props("two", 1))))));
    Throwable thrown = opened.expectFailure(() -> opened.send(new State(List.of(), 1, "", 1)));
    assertTrue(thrown.getMessage().contains("Stepper[same]"), thrown.getMessage());
  }

  @Test
  void aMemoRendersAgainWhenAComponentInsideChanged() {
    LiveTest opened = LiveTest.mount(view((state, on) -> div(
        text(state.heard),
        on.memo("always", (input, inner) -> div(inner.component(stepper, null, new Props("deep", 2)))))));
    opened.find(".step").click();
    assertEquals("deep=2", opened.find("span").text());
    opened.send(new State(List.of(), 1, "other", 0));
    assertEquals("deep=2", opened.find("span").text());
  }

  @Test
  void aComponentOfAFailedRenderEndsAtOnce() {
    LiveTest opened = LiveTest.of(view((state, on) -> {
      Node node = div(when(state.clicks > 0, () -> on.component(stepper, null, new Props("short", 1))));
      if (state.clicks == 2) {
        throw new IllegalStateException("two");
      }
      return node;
    })).checkPurity(false).mount();
    opened.expectFailure(() -> opened.send(new State(List.of(), 1, "", 2)));
    assertEquals(List.of("mount short", "render short", "terminate 0"), log);
  }

  @Test
  void moreComponentsThanTheLimitFailTheRender() {
    LiveTest opened = LiveTest.of(page).limits(Limits.builder().components(3).build()).mount();
    Throwable thrown = opened.expectFailure(
        () -> opened.send(new State(List.of("a", "b", "c", "d"), 1, "", 0)));
    assertTrue(thrown.getMessage().contains("limit components"), thrown.getMessage());
    assertTrue(opened.exists("#b"));
  }

  @Test
  void slotsByNameAreNothingWhereTheParentGaveNone() {
    Slots slots = new Slots(Map.of("head", span("H")));
    assertEquals("<span>H</span>", slots.slot("head").toString());
    assertEquals("", slots.slot("foot").toString());
    assertEquals("", Slots.NONE.content().toString());
  }
}
