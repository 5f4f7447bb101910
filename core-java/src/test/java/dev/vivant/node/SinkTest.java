package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import dev.vivant.testing.RandomTrees;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is emitted is the same page, whatever the sink; and both sinks refuse what factories refuse. */
class SinkTest {
  private static final int TREES = 3000;
  private static final long SEED = Long.getLong("vivant.seed", new Random().nextLong());

  private static final String[] NAMES = {
    "div", "p", "b", "a", "ul", "li", "table", "tbody", "tr", "td", "select", "option", "button", "form", "h1",
    "template", "br", "input",
    "pre", "textarea", "style", "script", "span", "x-a", "dl", "dd", "object", "noscript", "caption", "ruby", "rt"
  };
  private static final String[] TEXTS = {"", "x", " ", "\n", "\r\n", "a<b>&\"", "</style", "</scr", "ipt>", "<!--",
      "\0", "😀"};

  @Test
  void aTreeThatIsEmittedIsTheTree() {
    forSeeds(seed -> {
      Element tree = new RandomTrees(seed).tree();
      NodeSink sink = new NodeSink();
      emit(tree, sink);
      assertEquals(tree, sink.finish());
    });
  }

  @Test
  void bothSinksGiveTheSamePage() {
    forSeeds(seed -> {
      Element tree = new RandomTrees(seed).tree();
      StringBuilder html = new StringBuilder();
      HtmlSink sink = new HtmlSink(html);
      emit(tree, sink);
      sink.finish();
      assertEquals(HtmlWriter.toString(tree), html.toString());
    });
  }

  @Test
  void anySequenceOfCallsGivesTheSamePageOrTheSameRefusal() {
    int[] pages = {0};
    forSeeds(seed -> {
      List<Consumer<Sink>> calls = calls(new Random(seed));
      NodeSink nodes = new NodeSink();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      HtmlSink html = new HtmlSink(out);
      for (int i = 0; i < calls.size(); i++) {
        String refused = refusal(calls.get(i), nodes);
        assertEquals(refused, refusal(calls.get(i), html), "call " + i);
        if (refused != null) {
          return;
        }
      }
      pages[0]++;
      html.finish();
      assertEquals(HtmlWriter.toString(nodes.finish()), out.toString(StandardCharsets.UTF_8));
    });
    System.out.println("of " + TREES + " sequences of calls " + pages[0] + " gave a page, -Dvivant.seed=" + SEED);
  }

  @Test
  void sinksRefuseWhatFactoriesRefuse() {
    int[] refused = {0};
    forSeeds(seed -> {
      String tree = randomTree(new Random(seed), 4);
      String byFactories = refusal(sink -> Trees.of(tree), null);
      String bySink = refusal(sink -> Trees.emit(tree, sink), new NodeSink());
      if ((byFactories == null) != (bySink == null)) {
        fail(tree + " is judged differently: factories: " + byFactories + ", sink: " + bySink);
      }
      refused[0] += bySink == null ? 0 : 1;
    });
    System.out.println("of " + TREES + " trees " + refused[0] + " were refused, -Dvivant.seed=" + SEED);
  }

  @Test
  void classesGivenWithATagAreItsAttributeHoweverOftenTheyCome() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlSink html = new HtmlSink(out);
    for (int i = 0; i < 100; i++) {
      html.start(Tag.html("li"), "a \"b\"");
      html.end();
      html.start(Tag.html("dd"), "a \"b\"");
      html.attribute("id", "x");
      assertEquals("a \"b\"", html.attribute("class"));
      html.end();
    }
    html.finish();
    String once = "<li class=\"a &quot;b&quot;\"></li><dd class=\"a &quot;b&quot;\" id=\"x\"></dd>";
    assertEquals(once.repeat(100), out.toString(StandardCharsets.UTF_8));
    NodeSink nodes = new NodeSink();
    nodes.start(Tag.html("li"), "a");
    assertThrows(IllegalArgumentException.class, () -> nodes.attribute("class", "b"));
  }

  private static void forSeeds(Consumer<Long> law) {
    Random seeds = new Random(SEED);
    for (int i = 0; i < TREES; i++) {
      long seed = seeds.nextLong();
      try {
        law.accept(seed);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("tree of seed " + seed + ", -Dvivant.seed=" + SEED, e);
      }
    }
  }

  private static String refusal(Consumer<Sink> call, Sink sink) {
    try {
      call.accept(sink);
      return null;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  private static void emit(Node node, Sink sink) {
    if (node instanceof Text text) {
      int middle = text.value().offsetByCodePoints(0, text.value().codePointCount(0, text.value().length()) / 2);
      sink.text(text.value().substring(0, middle));
      sink.text(text.value().substring(middle));
      return;
    }
    Element element = (Element) node;
    sink.start(element.tag());
    if (element.key() != null) {
      sink.key(element.key());
    }
    for (int i = 0; i < element.attributeCount(); i++) {
      if (!element.attributeName(i).equals(Element.BINDINGS)) {
        sink.attribute(element.attributeName(i), element.attributeValue(i));
      }
    }
    for (int i = 0; i < element.bindingCount(); i++) {
      sink.binding(element.binding(i));
    }
    element.children().forEach(child -> emit(child, sink));
    sink.end();
  }

  /** Calls that are mostly in order, with wrong ones among them. */
  private static List<Consumer<Sink>> calls(Random random) {
    List<Consumer<Sink>> calls = new ArrayList<>();
    int depth = 0;
    for (int left = random.nextInt(40); left > 0; left--) {
      int choice = random.nextInt(20);
      if (choice < 6) {
        Tag tag = Tag.html(NAMES[random.nextInt(NAMES.length)]);
        calls.add(random.nextBoolean() ? sink -> sink.start(tag) : sink -> sink.start(tag, "note"));
        depth++;
        if (tag.isVoid()) {
          calls.add(Sink::end);
          depth--;
        }
      } else if (choice < 9 && depth > 0) {
        calls.add(Sink::end);
        depth--;
      } else {
        calls.add(call(choice, random));
      }
    }
    for (; depth > 0; depth--) {
      calls.add(Sink::end);
    }
    return calls;
  }

  private static Consumer<Sink> call(int choice, Random random) {
    String text = TEXTS[random.nextInt(TEXTS.length)];
    int number = random.nextInt(4);
    return switch (choice) {
      case 9 -> sink -> sink.attribute("data-" + number, text);
      case 10 -> sink -> sink.key(number);
      case 11 -> sink -> sink.node(Html.fragment(Html.b(Html.key(number), text), Html.text(text)));
      case 12 -> sink -> sink.node(Html.raw("<i>" + number + "</i>&amp;"));
      case 13 -> number > 0 ? sink -> sink.text(text) : sink -> sink.attribute("onclick", text);
      case 14 -> number > 0 ? sink -> sink.node(Html.li(text)) : sink -> sink.attribute("type", "text/plain");
      default -> sink -> sink.text(text);
    };
  }

  private static String randomTree(Random random, int depth) {
    if (random.nextInt(6) == 0) {
      return random.nextBoolean() ? "\" \"" : "\"x\"";
    }
    StringBuilder tree = new StringBuilder(NAMES[random.nextInt(NAMES.length)]);
    int children = depth == 0 ? 0 : random.nextInt(3);
    for (int i = 0; i < children; i++) {
      tree.append(i == 0 ? '(' : ',').append(randomTree(random, depth - 1));
    }
    return children == 0 ? tree.toString() : tree.append(')').toString();
  }

  @Test
  void whatBelongsToAnElementComesBeforeItsContent() {
    NodeSink sink = new NodeSink();
    assertEquals("the attribute id comes before an element was begun",
        assertThrows(IllegalStateException.class, () -> sink.attribute("id", "a")).getMessage());
    sink.start(Tag.html("div"));
    sink.text("x");
    String late = " comes too late: <div> has content already; attributes, bindings and the key come before it";
    assertEquals("the attribute id" + late,
        assertThrows(IllegalStateException.class, () -> sink.attribute("id", "a")).getMessage());
    assertEquals("the key 7" + late, assertThrows(IllegalStateException.class, () -> sink.key(7)).getMessage());
    assertEquals("the binding click" + late,
        assertThrows(IllegalStateException.class, () -> sink.binding(new Binding("click",
        new Handler() {}))).getMessage());
  }

  @Test
  void elementsEndAsOftenAsTheyBegin() {
    NodeSink nodes = new NodeSink();
    assertThrows(IllegalStateException.class, nodes::end);
    nodes.start(Tag.html("div"));
    assertEquals("<div> has not ended", assertThrows(IllegalStateException.class, nodes::finish).getMessage());
    HtmlSink html = new HtmlSink(new StringBuilder());
    html.start(Tag.html("p"));
    assertEquals("<p> has not ended", assertThrows(IllegalStateException.class, html::finish).getMessage());
  }

  @Test
  void siblingsWithOneKeyAreRefusedInSinksToo() {
    for (Sink sink : List.of(new NodeSink(), new HtmlSink(new StringBuilder()))) {
      sink.start(Tag.html("ul"));
      for (int i = 0; i < 100; i++) {
        sink.start(Tag.html("li"));
        sink.key(i);
        sink.end();
      }
      sink.start(Tag.html("li"));
      assertEquals("two children of <ul> have the key 42 (Integer); a key names one child",
          assertThrows(IllegalArgumentException.class, () -> sink.key(42)).getMessage());
    }
  }

  @Test
  void pagesAreNoDeeperThanBrowsersKeepThem() {
    NodeSink sink = new NodeSink();
    for (int i = 0; i < ContentModel.MAX_DEPTH; i++) {
      sink.start(Tag.html("div"));
    }
    assertThrows(IllegalArgumentException.class, () -> sink.start(Tag.html("div")));
    assertThrows(IllegalArgumentException.class, () -> sink.node(Html.div()));
  }

  @Test
  void severalNodesAtTheTopAreAFragment() {
    NodeSink sink = new NodeSink();
    assertEquals(Html.nothing(), sink.finish());
    sink.text("a");
    sink.text("b");
    assertEquals(Html.text("ab"), sink.finish());
    sink.node(Html.br());
    assertEquals(Html.fragment(Html.text("ab"), Html.br()), sink.finish());
  }
}
