package dev.vivant.django;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.django.value.Range;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static void refused(String part, Executable work) {
    TemplateError error = assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
        assertThrows(TemplateError.class, work));
    assertTrue(error.problem().contains(part), error.problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{% if 1 %}", "{% with a=1 %}", "{% for x in y %}", "{% autoescape off %}", "{% spaceless %}",
      "{% filter upper %}", "{% ifchanged %}"})
  void tagsNestedTenThousandDeepAreRefused(String tag) {
    refused("maxNestingDepth", () -> Templates.render(tag.repeat(10_000)));
  }

  @Test
  void conditionsOfTenThousandOperatorsAreRefused() {
    refused("operators", () -> Templates.render("{% if " + "not ".repeat(10_000) + "a %}{% endif %}"));
    refused("operators", () -> Templates.render("{% if a" + " or a".repeat(10_000) + " %}{% endif %}"));
  }

  @Test
  void aTemplateThatIncludesItselfIsStopped() {
    Engine engine = Templates.engine(Map.of("a", "x{% include 'a' %}", "b", "{% include 'c' %}", "c",
        "{% include 'b' %}"));
    refused("maxIncludeDepth", () -> engine.getTemplate("a").render(Map.of()));
    refused("maxIncludeDepth", () -> engine.getTemplate("b").render(Map.of()));
  }

  @Test
  void aTemplateThatExtendsItselfHasNoParent() {
    Engine engine = Templates.engine(Map.of("a", "{% extends 'a' %}", "b", "{% extends 'c' %}", "c",
        "{% extends 'b' %}"));
    refused("There is no template 'a'", () -> engine.getTemplate("a").render(Map.of()));
    refused("There is no template 'b'", () -> engine.getTemplate("b").render(Map.of()));
  }

  @Test
  void outputOfAHundredMegabytesIsStopped() {
    Map<String, ?> variables = Map.of("many", Range.to(1_000_000), "text", "x".repeat(100));
    refused("maxOutputChars", () -> Templates.render("{% for i in many %}{{ text }}{% endfor %}", variables));
    refused("maxOutputChars", () -> Templates.render(
        "{% filter lower %}{% for i in many %}{{ text }}{% endfor %}{% endfilter %}", variables));
  }

  @Test
  void loopsThatWouldRunForDaysAreStopped() {
    Map<String, ?> variables = Map.of("many", Range.to(1_000_000));
    refused("maxLoopSteps", () -> Templates.render("{% for i in many %}{% for j in many %}{% endfor %}{% endfor %}",
        variables));
  }

  @Test
  void aTemplateOfManyMegabytesIsRefused() {
    refused("maxTemplateChars", () -> Templates.render("x".repeat(5 << 20)));
  }

  @Test
  void tagsThatNeverCloseAreTextAndTakeNoLongTime() {
    String open = "{%{{{#".repeat(200_000);
    assertEquals(open, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Templates.render(open)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{ 'x'|ljust:2000000000 }}", "{{ 'x'|center:2000000000 }}", "{{ 'x'|rjust:2000000000 }}",
      "{{ 1|floatformat:2000000000 }}", "{{ 1|stringformat:'2000000000d' }}", "{% lorem 2000000000 w %}"})
  void argumentsThatAskForGigabytesAreRefused(String source) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
        assertThrows(TemplateError.class, () -> Templates.render(source)));
  }

  @Test
  void anExpressionOfThousandsOfFiltersIsRefused() {
    refused("1000 filters", () -> Templates.render("{{ 'x'" + "|lower".repeat(1_001) + " }}"));
  }

  @Test
  void dataThatHoldsItselfIsAnErrorAndNotTheEndOfTheThread() {
    List<Object> self = new ArrayList<>();
    self.add(self);
    refused("stack", () -> Templates.render("{{ self }}", Map.of("self", self)));
  }
}
