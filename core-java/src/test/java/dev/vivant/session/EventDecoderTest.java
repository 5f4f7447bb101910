package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Attr;
import dev.vivant.node.Element;
import dev.vivant.view.Event;
import dev.vivant.view.EventType;
import dev.vivant.view.InvalidPayload;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventDecoderTest {
  private static final Limits SMALL =
      Limits.builder().payloadChars(100).payloadValues(20).payloadDepth(3).build();
  private static final Mounted NOBODY = new Mounted(
      new Config(
          null, SMALL, null, null, "", null, null, null, null, null, null, null, LiveObserver.NONE, false, null, null,
          null, null, new Feeds(null, null, null, null, SMALL, false), "", List.of()),
      "session", LiveRoute.of("/", new CounterView()), Visitor.ANONYMOUS, null, null, () -> true);

  private static LiveEvent decode(EventType<?> type, Object... payload) {
    return decode(button("x"), type, payload);
  }

  private static LiveEvent decode(Element element, EventType<?> type, Object... payload) {
    return EventDecoder.decode(
        type, Arrays.asList(payload), SMALL, new LiveEvent.Origin(NOBODY, 7, element, null));
  }

  @Test
  void aClickHasItsModifierKeys() {
    Event.Click click = (Event.Click) decode(EventType.CLICK, 10L);
    assertEquals("false true false true",
        click.alt() + " " + click.ctrl() + " " + click.meta() + " " + click.shift());
    assertEquals(7, click.eventId());
  }

  @Test
  void partsAtTheEndMayBeLeftOut() {
    Event.Key key = (Event.Key) decode(EventType.KEY, "Enter");
    assertEquals("Enter||", key.key() + "|" + key.code() + "|" + key.value());
    assertEquals("", ((Event.Field) decode(EventType.FIELD)).value());
    assertEquals(List.of(), ((Event.Form) decode(EventType.FORM)).form().names());
    assertEquals(0, ((Event.Extent) decode(EventType.EXTENT, 5L)).y());
    assertEquals(null, ((Event.Custom) decode(EventType.CUSTOM)).detail());
  }

  @Test
  void aFieldHoldsATextATickOrAList() {
    Event.Field text = (Event.Field) decode(EventType.FIELD, "Milk", "item");
    assertEquals("Milk item [Milk] false",
        text.value() + " " + text.target() + " " + text.values() + " " + text.checked());
    Element box = dev.vivant.node.Html.input(Attr.type("checkbox"), Attr.value("yes"));
    Event.Field on = (Event.Field) decode(box, EventType.FIELD, true, "box");
    assertEquals("yes true", on.value() + " " + on.checked());
    Event.Field off = (Event.Field) decode(box, EventType.FIELD, false, "box");
    assertEquals(" false []", off.value() + " " + off.checked() + " " + off.values());
    Event.Field many = (Event.Field) decode(EventType.FIELD, List.of("a", "b"), "tags");
    assertEquals("a [a, b]", many.value() + " " + many.values());
  }

  @Test
  void aFormIsItsFieldsInOrder() {
    Event.Form form = (Event.Form) decode(EventType.FORM, List.of("name", "Ann", "tag", "a", "tag", "b"), "tag");
    assertEquals("Ann", form.form().text("name"));
    assertEquals(List.of("a", "b"), form.form().all("tag"));
    assertEquals("tag", form.target());
  }

  @Test
  void aDetailIsPlainDataThatNobodyElseCanChange() {
    Event.Custom custom = (Event.Custom) decode(EventType.CUSTOM, Map.of("a", Arrays.asList(1L, null, "x", true, 2.5)));
    Map<?, ?> detail = (Map<?, ?>) custom.detail();
    assertEquals(Arrays.asList(1L, null, "x", true, 2.5), detail.get("a"));
    assertThrows(UnsupportedOperationException.class, detail::clear);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(EventType.PLAIN, List.of("x"), "at most 0 parts"),
        Arguments.of(EventType.CLICK, List.of(16L), "flags"),
        Arguments.of(EventType.CLICK, List.of(-1L), "flags"),
        Arguments.of(EventType.CLICK, List.of("1"), "flags"),
        Arguments.of(EventType.CLICK, List.of(1.0), "flags"),
        Arguments.of(EventType.CLICK, List.of(1L, 1L), "at most 1 parts"),
        Arguments.of(EventType.KEY, List.of(1L), "key"),
        Arguments.of(EventType.KEY, List.of("a", 1L), "code"),
        Arguments.of(EventType.KEY, List.of("a", "KeyA", "x"), "flags"),
        Arguments.of(EventType.KEY, List.of("a", "KeyA", 0L, 5L), "value"),
        Arguments.of(EventType.FIELD, List.of(1L), "value"),
        Arguments.of(EventType.FIELD, List.of("a", 1L), "target"),
        Arguments.of(EventType.FIELD, List.of(List.of("a", 1L)), "value"),
        Arguments.of(EventType.FIELD, List.of(Map.of()), "value"),
        Arguments.of(EventType.FORM, List.of("a"), "form"),
        Arguments.of(EventType.FORM, List.of(List.of("a")), "names and values in turn"),
        Arguments.of(EventType.FORM, List.of(List.of("a", true)), "form"),
        Arguments.of(EventType.EXTENT, List.of("1"), "x"),
        Arguments.of(EventType.EXTENT, List.of(1L, Double.NaN), "y"),
        Arguments.of(EventType.CUSTOM, List.of(1L, 2L), "at most 1 parts"),
        Arguments.of(EventType.CUSTOM, List.of("x".repeat(101)), "100 characters"),
        Arguments.of(EventType.CUSTOM, List.of(Map.of("x".repeat(101), 1L)), "100 characters"),
        Arguments.of(EventType.CUSTOM, List.of(Collections.nCopies(20, 1L)), "20 values"),
        Arguments.of(EventType.CUSTOM, List.of(List.of(List.of(List.of(1L)))), "3 deep"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("wrong")
  void whatDoesNotFitIsRefusedAndNamed(EventType<?> type, List<Object> payload, String named) {
    String message =
        assertThrows(InvalidPayload.class, () -> decode(type, payload.toArray())).getMessage();
    assertTrue(message.contains(named), message);
  }
}
