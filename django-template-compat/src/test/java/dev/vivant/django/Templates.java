package dev.vivant.django;

import dev.vivant.django.loaders.MapLoader;
import java.util.Map;

/** Short ways to render for tests. */
final class Templates {
  private Templates() {}

  static String render(String source, Map<String, ?> variables) {
    return Engine.builder().build().fromString(source).render(variables);
  }

  static String render(String source) {
    return render(source, Map.of());
  }

  static Engine engine(Map<String, String> templates) {
    return Engine.builder().loader(new MapLoader(templates)).build();
  }
}
