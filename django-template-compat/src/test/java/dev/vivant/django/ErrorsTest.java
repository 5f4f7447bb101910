package dev.vivant.django;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorsTest {
  private static String error(String source) {
    return assertThrows(TemplateError.class, () -> Templates.render(source)).getMessage();
  }

  @Test
  void anUnknownTagIsShownWithItsPlaceAndNearMatches() {
    assertEquals("Invalid block tag on line 2: 'fro'. Did you mean 'for'?\n"
        + "  in <unknown source>, line 2, column 4: {% fro x in y %}", error("<ul>\n   {% fro x in y %}"));
  }

  @Test
  void anUnknownFilterIsShownWithItsPlaceAndNearMatches() {
    assertEquals("Invalid filter: 'upperr'. Did you mean 'upper'?\n"
        + "  in <unknown source>, line 1, column 3: {{ x|upperr }}", error("a {{ x|upperr }}"));
  }

  @Test
  void anOpenTagIsShownWhereItWasOpened() {
    assertEquals("Unclosed tag on line 1: 'if'. Looking for one of: elif, else, endif.\n"
        + "  in <unknown source>, line 1, column 2: {% if a %}", error(" {% if a %}\n\n{% for x in y %}{% endfor %}"));
  }

  @Test
  void aWrongEndTagNamesWhatIsExpected() {
    assertEquals("Invalid block tag on line 1: 'endfor', expected 'elif', 'else' or 'endif'. "
        + "Did you forget to register or load this tag?\n  in <unknown source>, line 1, column 11: {% endfor %}",
        error("{% if a %}{% endfor %}"));
  }

  @Test
  void anErrorInAnIncludedTemplateShowsTheWayThere() {
    Engine engine = Templates.engine(Map.of(
        "page.html", "{% extends 'base.html' %}{% block b %}{% include 'part.html' %}{% endblock %}",
        "base.html", "<p>\n{% block b %}{% endblock %}",
        "part.html", "\n{{ x|add:missing }}"));
    TemplateError error =
        assertThrows(VariableDoesNotExist.class, () -> engine.getTemplate("page.html").render(Map.of("x", 1)));
    List<String> places = error.locations().stream().map(TemplateLocation::toString).toList();
    assertEquals(List.of("part.html, line 2, column 1: {{ x|add:missing }}",
        "page.html, line 1, column 39: {% include 'part.html' %}",
        "page.html, line 1, column 1: {% extends 'base.html' %}"), places);
  }

  @Test
  void aSyntaxErrorOfAnIncludedTemplateNamesBothTemplates() {
    Engine engine = Templates.engine(Map.of("a", "{% include 'b' %}", "b", "x{% nope %}"));
    Template template = engine.getTemplate("a");
    String message = assertThrows(TemplateSyntaxError.class, () -> template.render(Map.of())).getMessage();
    assertEquals("Invalid block tag on line 1: 'nope'. Did you forget to register or load this tag?\n"
        + "  in b, line 1, column 2: {% nope %}\n  from a, line 1, column 1: {% include 'b' %}", message);
  }

  @Test
  void aMissingTemplateIsNamed() {
    String message =
        assertThrows(TemplateDoesNotExist.class, () -> Templates.engine(Map.of()).getTemplate("x.html")).getMessage();
    assertEquals("There is no template 'x.html': none of 1 loaders has it", message);
  }
}
