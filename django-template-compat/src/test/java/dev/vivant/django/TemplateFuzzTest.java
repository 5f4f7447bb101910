package dev.vivant.django;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.vivant.django.loaders.MapLoader;
import dev.vivant.django.nodes.NodeTemplates;
import java.util.List;
import java.util.Map;

/**
 * Whatever stands in a template, compiling and rendering it ends soon, with a text or with an error that says where.
 * With {@code JAZZER_FUZZ=1} it looks for templates of which that is not true; otherwise it tries those of its corpus.
 */
class TemplateFuzzTest {
  private static final Limits SMALL = new Limits(100_000, 50, 20, 200_000, 20_000);

  private static final Map<String, Object> VARIABLES = Map.of(
      "text", "<b>\"it's\" & \u00e9\ud83d\ude00", "number", 42, "real", -1.5, "list", List.of("a", 1, List.of()),
      "map", Map.of("key", "value", "list", List.of(1, 2)));

  @FuzzTest(maxDuration = "30s")
  void anyTemplateGivesTextOrAnErrorThatSaysWhere(FuzzedDataProvider data) {
    String included = data.consumeString(200);
    String source = data.consumeRemainingAsString();
    MapLoader loader =
        new MapLoader(Map.of("part.html", included, "base.html", "<p>{% block b %}x{% endblock %}</p>"));
    Engine engine = Engine.builder().limits(SMALL).loader(loader).build();
    Template template;
    try {
      template = engine.fromString(source);
      assertNotNull(template.render(VARIABLES));
    } catch (TemplateError error) {
      assertFalse(error.problem().isEmpty());
      return;
    }
    try {
      assertNotNull(NodeTemplates.render(template, new Context(VARIABLES)).nodes());
    } catch (TemplateError noPage) {
      assertFalse(noPage.problem().isEmpty());
    }
  }
}
