package dev.vivant.django.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.vivant.django.Context;
import dev.vivant.django.Engine;
import dev.vivant.django.Template;
import dev.vivant.django.TemplateError;
import dev.vivant.django.conformance.CaseRunner;
import dev.vivant.django.loaders.MapLoader;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are kept are those that would be rendered again, and no others. */
class RowMemoryTest {
  record Item(int id, String name) {}

  private final Engine engine = Engine.builder()
      .loader(new MapLoader(Map.of("part", "{% cycle 'p' 'q' as part %}{{ part }}{{ i.name }}"))).build();
  private final RowMemory memory = new RowMemory();

  private List<Node> render(Template template, Map<String, ?> variables) {
    return NodeTemplates.render(template, new Context(variables), () -> ElementMaker.PLAIN, memory).nodes();
  }

  private static List<Node> fresh(Template template, Map<String, ?> variables) {
    return NodeTemplates.render(template, new Context(variables)).nodes();
  }

  private static Node row(List<Node> nodes, int index) {
    return ((Element) nodes.get(0)).child(index);
  }

  @Test
  void rowsOfEqualItemsAreTheSameObjectsWhereverTheyStand() {
    Template template = engine.fromString("<ul>{% for i in items %}<li>{{ i.name }}{{ unit }}</li>{% endfor %}</ul>");
    List<Item> items = new ArrayList<>(List.of(new Item(1, "a"), new Item(2, "b"), new Item(3, "c")));
    List<Node> before = render(template, Map.of("items", List.copyOf(items), "unit", "kg"));
    items.add(0, new Item(0, "new"));
    items.set(2, new Item(2, "changed"));
    List<Node> after = render(template, Map.of("items", items, "unit", "kg"));
    assertSame(row(before, 0), row(after, 1));
    assertSame(row(before, 2), row(after, 3));
    assertEquals(fresh(template, Map.of("items", items, "unit", "kg")), after);
  }

  @Test
  void rowsAreRenderedAgainWhenWhatIsAroundThemChanges() {
    Template template = engine.fromString("<ul>{% for i in items %}<li>{{ i.name }}{{ unit }}</li>{% endfor %}</ul>");
    List<Item> items = List.of(new Item(1, "a"));
    List<Node> before = render(template, Map.of("items", items, "unit", "kg"));
    List<Node> after = render(template, Map.of("items", items, "unit", "g"));
    assertNotSame(row(before, 0), row(after, 0));
    assertEquals("<ul><li>ag</li></ul>", after.get(0).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>{% for i in items %}<b>{{ forloop.counter }}{% cycle 'x' 'y' %}{{ i.name }}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b class=\"{% cycle 'x' 'y' as c %}\">{{ c }}{{ i.name }}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b>{% include 'part' %}{% if not forloop.last %},{% endif %}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b>{{ i.name }}{% for n in i.name %}{{ forloop.parentloop.counter }}{% endfor %}</b>"
          + "{% endfor %}</p>",
  })
  void rowsStayWhenAnotherRowChangesThoughTheyCountOrCycle(String source) {
    Template template = engine.fromString(source);
    List<Item> items = new ArrayList<>(List.of(new Item(1, "a"), new Item(2, "b"), new Item(3, "c")));
    List<Node> before = render(template, Map.of("items", List.copyOf(items)));
    items.set(1, new Item(2, "changed"));
    List<Node> after = render(template, Map.of("items", items));
    assertSame(row(before, 0), row(after, 0));
    assertNotSame(row(before, 1), row(after, 1));
    assertSame(row(before, 2), row(after, 2));
    assertEquals(fresh(template, Map.of("items", items)), after);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>{% for i in items %}<b>{{ i.name }}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b>{{ forloop.counter }}{{ i.name }}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b>{{ i.name }}{% if forloop.last %}!{% endif %}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b>{{ i.name }}{% if i.id > 3 %}{{ forloop.revcounter }}{% endif %}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b class=\"{% cycle 'x' 'y' %}\">{{ i.name }}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b class=\"{% cycle 'x' 'y' 'z' as c %}\">{{ c }}{{ i.name }}</b>{% endfor %}"
          + "{{ c }}</p>",
      "<p>{% for i in items %}<b>{{ c }}{% if i.id > 2 %}{% cycle 'x' i.name as c silent %}{% endif %}{{ i.name }}"
          + "{{ c }}</b>{% endfor %}</p>",
      "<p>{% cycle 'x' 'y' as c %}{% for i in items %}<b>{% cycle c %}{{ i.name }}{{ c }}</b>{% endfor %}{{ c }}</p>",
      "<p>{% for i in items %}<b>{% cycle 'x' 'y' 'z' %}{{ i.name }}{% if i.id == 3 %}{% resetcycle %}{% endif %}</b>"
          + "{% endfor %}</p>",
      "<p>{% for i in items %}<b>{% for c in i.name %}{% cycle 'x' 'y' 'z' %}{{ forloop.parentloop.last }}"
          + "{% endfor %}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b>{% include 'part' %}{% cycle 'x' 'y' %}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b>{% with d=i.id %}{% cycle 'x' 'y' 'z' as c %}{% if d > 2 %}{% cycle c %}{% endif %}"
          + "{% endwith %}{{ c }}</b>{% endfor %}</p>",
      "<p>{% for i in items %}<b>{% if forloop.first %}{{ i.id }}{% else %}{{ forloop.revcounter0 }}{% endif %}</b>"
          + "{% endfor %}</p>",
      "<p>{% for j in items %}{% for i in items %}<b>{% cycle 'x' 'y' %}{{ i.id }}{{ forloop.parentloop.first }}</b>"
          + "{% endfor %}{% now 'Y' %}{% endfor %}</p>",
      "<p>{% for i in items %}{% ifchanged i.name %}<b>{{ i.name }}</b>{% endifchanged %}{% endfor %}</p>",
      "<p>{% for i in items %}{% if seen %}-{% endif %}{% firstof i.name as seen %}<b>{{ seen }}</b>{% endfor %}</p>",
      "<p>{% for i in items %}{{ i.name }}, {% endfor %}{{ unit }}</p>",
      "<p>{% for i in items %}{% for c in i.name %}<b>{{ c }}{{ unit }}{{ forloop.parentloop.counter }}</b>{% endfor %}"
          + "{% empty %}none{% endfor %}</p>",
      "<p>{% for i in items %}{% with u=unit n=forloop.counter0 %}<b>{{ u }}{{ n }}</b>{% endwith %}{% endfor %}</p>",
      "<p>{% for i in items %}{% if i.id == 2 %}<b>{% endif %}x{% if i.id == 3 %}</b>{% endif %}{% endfor %}</p>",
      "<p>{% for i in items reversed %}<b>{{ i.id }}</b>{% endfor %}{% for i in items %}<i>{{ i.id }}</i>{% endfor %}"
          + "</p>",
      "<p>{% for i in items %}<b>{{ items|length }}{{ i.id }}</b>{% endfor %}</p>",
  })
  void whatIsKeptIsWhatWouldBeRenderedAgain(String source) {
    Template template = engine.fromString(source);
    long seed = source.hashCode();
    Random random = new Random(seed);
    List<Item> items = new ArrayList<>();
    for (int step = 0; step < 300; step++) {
      int change = random.nextInt(5);
      int at = items.isEmpty() ? 0 : random.nextInt(items.size());
      if (change < 2 || items.isEmpty()) {
        items.add(at, new Item(random.nextInt(6), "n" + random.nextInt(3)));
      } else if (change == 2 && items.size() > 3) {
        items.remove(at);
      } else if (change == 3) {
        items.add(items.remove(at));
      } else {
        items.set(at, new Item(items.get(at).id(), "n" + random.nextInt(3)));
      }
      Map<String, Object> variables = new HashMap<>();
      variables.put("items", List.copyOf(items));
      variables.put("unit", random.nextInt(8) == 0 ? "g" : "kg");
      int number = step;
      assertEquals(fresh(template, variables), render(template, variables), () -> "seed " + seed + ", step " + number);
    }
  }

  @Test
  void everyCaseGivesTheSameNodesFromAMemoryOfTheOtherContext() throws IOException {
    List<String> wrong = new ArrayList<>();
    CaseRunner.each(CaseRunner.publicCases(), (id, template, contexts) -> {
      RowMemory kept = new RowMemory();
      try {
        for (int round = 0; round < 3; round++) {
          for (Supplier<Context> context : contexts) {
            List<Node> remembered =
                NodeTemplates.render(template, context.get(), () -> ElementMaker.PLAIN, kept).nodes();
            List<Node> anew = NodeTemplates.render(template, context.get()).nodes();
            if (!anew.equals(remembered)) {
              wrong.add(id + ": " + anew + " or " + remembered);
            }
          }
        }
      } catch (TemplateError | IllegalArgumentException noPage) {
        // A case whose outcome is an error, or no page, has no nodes.
        return;
      }
    });
    assertEquals(List.of(), wrong);
  }
}
