package dev.vivant.django.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.django.Engine;
import dev.vivant.django.RenderError;
import dev.vivant.django.TemplateError;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.LiveView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateComponentTest {
  record Tally(int count) {}

  record Guest(String name) {}

  static final class Counter extends TemplateComponent<String, Tally> {
    Counter(String source) {
      super(Engine.builder().build().fromString(source));
    }

    @Override
    public Tally mount(String props) {
      return new Tally(0);
    }

    @On
    Tally add(Tally state, @Param("by") int by) {
      return new Tally(state.count() + by);
    }

    @On
    Tally invite(Tally state, Guest guest) {
      return new Tally(state.count() + guest.name().length());
    }
  }

  private static LiveTest page(String source, Counter counter) {
    LiveView<Tally> view = TemplateViewBuilder.of(Engine.builder().build().fromString(source), () -> new Tally(0))
        .context((state, on) -> Map.of("first", on.component(counter, "first", "a"),
            "second", on.component(counter, "second", "b")))
        .build();
    return LiveTest.mount(view);
  }

  @Test
  void theRootOfEachComponentSaysWhichOneItIs() {
    Counter counter = new Counter("\n<section id=\"{{ props }}\" data-component-id=\"mine\">"
        + "<button dj-click=\"add(2)\">{{ count }} {{ component_id }}</button></section>\n");
    LiveTest page = page("<main>{{ first }}{{ second }}</main>", counter);
    String first = page.find("#a").attribute("data-component-id");
    assertTrue(first.matches("[0-9a-f]+"), first);
    assertNotEquals(first, page.find("#b").attribute("data-component-id"));
    page.find("#a button").click();
    assertEquals("2 " + first, page.find("#a button").text());
    assertEquals(first, page.find("#a").attribute("data-component-id"));
  }

  @Test
  void aComponentWithoutASingleRootStaysAsItIs() {
    assertEquals("<p>0</p><p>0</p><p>0</p><p>0</p>",
        page("{{ first }}{{ second }}", new Counter("<p>{{ count }}</p><p>{{ count }}</p>")).html());
    assertEquals("<p>text<b>0</b>text<b>0</b></p>",
        page("<p>{{ first }}{{ second }}</p>", new Counter("text<b>{{ count }}</b>")).html());
  }

  @Test
  void whatNoHandlerReadsIsDroppedAndCounted() {
    Counter counter = new Counter("<div id=\"{{ props }}\">"
        + "<button class=\"exact\" dj-click=\"add\" data-by=\"1\">+</button>"
        + "<button class=\"more\" dj-click=\"add(1, 2)\" data-color=\"red\" dj-value-by=\"9\">+</button>"
        + "<form dj-submit=\"invite\"><input name=\"name\" value=\"Ada\"><input name=\"age\" value=\"36\">"
        + "<button>ok</button></form><i>{{ count }}</i></div>");
    LiveTest page = page("{{ first }}{{ second }}", counter);
    page.find("#a .exact").click();
    assertEquals(0, counter.droppedParameters());
    page.find("#a .more").click();
    assertEquals(3, counter.droppedParameters(), "the second argument, color, and by beside the argument");
    page.find("#a form").submit();
    assertEquals(4, counter.droppedParameters(), "age");
    assertEquals("5", page.find("#a i").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{% if first %}<p><b>{% endif %}{{ first }}</p></b>",
      "{% filter upper %}{{ first }}{% endfilter %}",
      "{% spaceless %}<p>{{ first }}</p>{% endspaceless %}",
  })
  void aComponentThatBecomesTextIsRefusedWithTheWayOut(String source) {
    Counter counter = new Counter("<button dj-click=\"add(1)\">+</button>");
    Throwable error = assertThrows(RuntimeException.class, () -> page(source, counter));
    while (!(error instanceof TemplateError) || error instanceof RenderError) {
      error = error.getCause();
    }
    String message = error.getMessage();
    for (String part : List.of("A component with handlers became text", "well nested", "spaceless")) {
      assertTrue(message.contains(part), message);
    }
  }
}
