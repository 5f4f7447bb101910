package dev.vivant.django;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.django.loaders.MapLoader;
import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.QueryDict;
import dev.vivant.django.value.Range;
import dev.vivant.django.value.SpecialDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corners that a random comparison with Django has found. */
class PythonEdgesTest {
  private static Map<String, Object> variables() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("lazy", LazyString.of(() -> "15"));
    variables.put("words", LazyString.of(() -> "oak,elm"));
    variables.put("one", LazyString.of(() -> "1"));
    variables.put("signal", SpecialDecimal.SIGNALING_NAN);
    variables.put("letters", "oak");
    variables.put("zero", 0L);
    variables.put("even", new Range(0, 2_000_000_000, 2));
    variables.put("trees", List.of("oak", "oak", "elm"));
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("page", Arrays.asList("1", null));
    query.put("gone", Arrays.asList((String) null));
    query.put("sort", List.of("up"));
    variables.put("query", new QueryDict(query));
    return variables;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
      // A lazy text is text, but Python reads no number from it.
      "{{ lazy|pluralize }}~s",
      "{{ one|pluralize }}~``",
      "{{ lazy|filesizeformat }}~0\u00a0bytes",
      "{{ letters|yesno:words }}~oak",
      "{{ trees|dictsort:words }}~``",
      "{% if one in letters %}in{% else %}out{% endif %}~out",
      "{% widthratio lazy 10 100 %}~``",
      "{{ signal|pluralize }}~``",
      // An empty text is never encoded, whatever is to be left alone.
      "{{ ''|urlencode:zero }}~``",
      // Python keeps one object for each short text.
      "{% if letters.0 is letters.0 %}same{% endif %}~same",
      "{% if '' is '' %}same{% else %}other{% endif %}~other",
      "{% if letters.0 is 'k' %}same{% else %}other{% endif %}~other",
      // Whether a number is in a range is worked out.
      "{% if 1999999998 in even %}in{% endif %}{% if 7 in even %}odd{% endif %}"
          + "{% if letters in even %}text{% endif %}~in",
      "{% if 4.0 in even and 4.5 not in even and -2 not in even and True not in even %}right{% endif %}~right",
      // A filter that knows about escaping fails with an argument only when it is used.
      "{% if zero %}{{ letters|linenumbers:1 }}{% endif %}~``",
      // None among the values of a parameter is left out; a name without values keeps its place.
      "{% querystring query %}~?page=1&amp;sort=up",
      "{% querystring query gone='back' %}~?page=1&amp;gone=back&amp;sort=up",
      "{% load i18n %}{% language zero %}{{ letters }}{% endlanguage %}~oak",
      "{% load static %}{% static 'a//b/../c.css' %}~/static/a/c.css",
      "{% load i18n %}{% get_available_languages as all %}{{ all|length }} {{ all.0.1 }}~100 Afrikaans",
  })
  void answersAsPython(String template, String expected) {
    assertEquals(expected, Templates.render(template, variables()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
      "{{ letters|truncatewords:lazy }}",
      "{{ letters|cut:lazy }}",
      "{{ letters|urlencode:lazy }}",
      "{{ 4|divisibleby:lazy }}",
      "{{ 4.5|floatformat:lazy }}",
      "{{ zero|dictsort:'' }}",
      "{% load i18n %}{% blocktranslate count n=signal %}a{% plural %}b{% endblocktranslate %}",
      "{{ letters|linenumbers:1 }}",
      "{{ letters|urlize:1 }}",
      "{% load i18n %}{% language trees %}{% endlanguage %}",
  })
  void failsWherePythonFails(String template) {
    assertThrows(RenderError.class, () -> Templates.render(template, variables()));
  }

  @Test
  void anArgumentThatDoesNotExistIsMissedBeforeItIsFoundNeedless() {
    assertThrows(VariableDoesNotExist.class, () -> Templates.render("{{ letters|linebreaks:nobody }}", variables()));
  }

  @Test
  void anIncludedTemplateHasNoParentBlock() {
    Engine engine = Templates.engine(Map.of(
        "base", "{% block b %}old{% endblock %}",
        "child", "{% extends 'base' %}{% block b %}[{% include 'part' %}]{{ block.super }}{% endblock %}",
        "part", "{{ block.super }}"));
    assertEquals("[]old", engine.getTemplate("child").render(Map.of()));
    assertThrows(TemplateSyntaxError.class,
        () -> Templates.render("{% block b %}{{ block.super }}{% endblock %}"));
  }

  @Test
  void queryRefusesWhatIsNoMapping() {
    TemplateSyntaxError error =
        assertThrows(TemplateSyntaxError.class, () -> Templates.render("{% querystring nobody %}"));
    assertEquals("querystring requires mappings for positional arguments (got '' instead).",
        error.getMessage().lines().findFirst().orElseThrow());
  }

  @Test
  void debugPrintsEachLayer() {
    Engine engine = Engine.builder().settings(Settings.builder().debug(true).build()).build();
    assertEquals("{&#x27;b&#x27;: 2}{&#x27;a&#x27;: 1}{&#x27;False&#x27;: False, &#x27;None&#x27;: None, "
        + "&#x27;True&#x27;: True}\n\n",
        engine.fromString("{% with b=2 %}{% debug %}{% endwith %}").render(Map.of("a", 1L)));
  }

  @Test
  void includesOfOneTemplateShareWhatChangedUnlessEachUseCompilesAnew() {
    Map<String, String> templates = Map.of(
        "list", "{% for tree in trees %}{% include 'one' %}{% include 'one' %}{% endfor %}",
        "one", "{% ifchanged %}{{ tree }} {% endifchanged %}");
    MapLoader loader = new MapLoader(templates);
    assertEquals("oak elm ",
        Engine.builder().loader(loader).build().getTemplate("list").render(variables()));
    assertEquals("oak oak elm elm ",
        Engine.builder().loader(loader).cached(false).build().getTemplate("list").render(variables()));
  }
}
