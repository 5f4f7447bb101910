package dev.vivant.django;

import static dev.vivant.django.Templates.render;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.django.value.TemplateFunction;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
  record Item(String name, int stock, List<String> tags) {
    boolean soldOut() {
      return stock == 0;
    }

    public void delete() {
      throw new IllegalStateException("a template has deleted something");
    }
  }

  @Exposed
  public static class Shop {
    public final String city = "Bern";
    private int visits;

    public String getName() {
      return "Corner";
    }

    public boolean isOpen() {
      return true;
    }

    public int visit() {
      return ++visits;
    }

    public void setName(String name) {
      throw new IllegalStateException("a template has set " + name);
    }
  }

  public static class Mixed {
    @Exposed
    public String getShown() {
      return "shown";
    }

    @Exposed
    public String total() {
      return "12.50";
    }

    public String getHidden() {
      return "hidden";
    }
  }

  @Test
  void recordsAreReadByTheirComponents() {
    Item item = new Item("Tea", 3, List.of("hot", "green"));
    assertEquals("Tea 3 green", render("{{ i.name }} {{ i.stock }} {{ i.tags.1 }}", Map.of("i", item)));
  }

  @Test
  void whatIsNoComponentOfARecordIsNotReadable() {
    Item item = new Item("Tea", 3, List.of());
    assertEquals("[][]", render("[{{ i.soldOut }}][{{ i.delete }}]", Map.of("i", item)));
  }

  @Test
  void exposedClassesAreReadByGettersAndFieldsAlone() {
    assertEquals("Corner True Bern [][]",
        render("{{ s.name }} {{ s.open }} {{ s.city }} [{{ s.visit }}][{{ s.setName }}]", Map.of("s", new Shop())));
  }

  @Test
  void exposedMethodsAreReadableByTheirNameOthersNot() {
    assertEquals("shown 12.50 []", render("{{ m.shown }} {{ m.total }} [{{ m.hidden }}]", Map.of("m", new Mixed())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "getClass", "class.classLoader", "getClass.getName", "hashCode", "toString", "wait",
      "notify", "clone", "finalize", "class.module", "declaringClass"})
  void nothingLeadsToTheClassOfAValue(String path) {
    for (Object value : List.of("text", 5, new Item("", 0, List.of()), new Shop(), List.of(1), Map.of("a", 1),
        new Object(), Thread.currentThread(), LookupTest.class)) {
      assertEquals("[]", render("[{{ v." + path + " }}]", Map.of("v", value)));
    }
  }

  @Test
  void namesThatBeginWithAnUnderscoreAreRefusedWhenTheTemplateIsCompiled() {
    assertThrows(TemplateSyntaxError.class, () -> render("{{ v.__class__ }}"));
    assertThrows(TemplateSyntaxError.class, () -> render("{{ _private }}"));
  }

  @Test
  void functionsAreCalled() {
    Supplier<String> greeting = () -> "hello";
    assertEquals("hello", render("{{ f }}", Map.of("f", greeting)));
    assertEquals("5", render("{{ m.f }}", Map.of("m", Map.of("f", (TemplateFunction) () -> 5))));
  }

  @Test
  void functionsThatAlterDataAreNotCalled() {
    TemplateFunction delete = new TemplateFunction() {
      @Override
      public Object call() {
        throw new IllegalStateException("a template has deleted something");
      }

      @Override
      public boolean altersData() {
        return true;
      }
    };
    assertEquals("[]", render("[{{ delete }}]", Map.of("delete", delete)));
  }

  @Test
  void aFunctionThatFailsEndsTheRenderingAndSaysWhere() {
    Supplier<String> broken = () -> {
      throw new IllegalStateException("no connection");
    };
    RenderError error = assertThrows(RenderError.class, () -> render("a\n  {{ f }}", Map.of("f", broken)));
    assertEquals("IllegalStateException: no connection\n  in <unknown source>, line 2, column 3: {{ f }}",
        error.getMessage());
  }

  @Test
  void theMapOfTheCallerIsNeverChanged() {
    Map<String, Object> variables = Map.of("x", 1);
    assertEquals("1|2|b",
        render("{{ x }}|{% with x=2 %}{{ x }}{% endwith %}|{% firstof 'b' as x %}{{ x }}", variables));
    assertEquals(Map.of("x", 1), variables);
  }
}
