package dev.vivant.django.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.django.Context;
import dev.vivant.django.Engine;
import dev.vivant.django.Template;
import dev.vivant.node.Element;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SvgTest {
  private static void assertDrawn(String source, String viewBox) {
    Template template = Engine.builder().build().fromString(source);
    Element svg = (Element) NodeTemplates.render(template, new Context(Map.of("width", 32))).nodes().get(0);
    assertEquals(viewBox, svg.attribute("viewBox"), source);
    assertTrue(template.isWellNested(), source + " went through jsoup");
  }

  @Test
  void anSvgElementKeepsTheCapitalsOfItsOwnAttributes() {
    for (String source : List.of(
        "<svg viewBox=\"0 0 32 9\"><path d=\"M0 0\"></path></svg>",
        "<SVG viewBox=\"0 0 32 9\"></SVG>",
        "<svg class=\"{{ width }}\" viewBox=\"0 0 32 9\"></svg>",
        "<svg viewBox=\"0 0 {{ width }} 9\"></svg>",
        "<svg {% if width %}viewBox=\"0 0 32 9\"{% endif %}></svg>")) {
      assertDrawn(source, "0 0 32 9");
    }
  }

  @Test
  void htmlKnowsNoCapitals() {
    for (String source : List.of("<p CLASS=\"a\">x</p>", "<p ID=\"{{ width }}\" Class=\"a\">x</p>")) {
      Template template = Engine.builder().build().fromString(source);
      Element p = (Element) NodeTemplates.render(template, new Context(Map.of("width", 32))).nodes().get(0);
      assertEquals("a", p.attribute("class"), source);
      assertTrue(template.isWellNested(), source);
    }
  }
}
