package dev.vivant.django;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.django.html.Escape;
import dev.vivant.django.loaders.MapLoader;
import dev.vivant.django.value.SafeString;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryTest {
  private final Library shop = new Library();

  private String render(String source) {
    Engine engine = Engine.builder()
        .loader(new MapLoader(Map.of("stars.html", "<i>{{ value }}/{{ of }}</i>")))
        .library("shop", shop)
        .build();
    return engine.fromString("{% load shop %}" + source).render(Map.of("name", "<Ann>", "safe", SafeString.of("<b>")));
  }

  @Test
  void filtersTakeNoOneOrAnOptionalArgument() {
    shop.filter("shout", value -> value + "!");
    shop.filter("cut", (value, arg) -> value.toString().replace(arg.toString(), "")).stringFilter();
    shop.filter("pad", (value, arg) -> arg + value.toString()).optionalArgument("-");
    assertEquals("a! bc -x +x", render("{{ 'a'|shout }} {{ 'abac'|cut:'a' }} {{ 'x'|pad }} {{ 'x'|pad:'+' }}"));
    assertThrows(TemplateSyntaxError.class, () -> render("{{ 'a'|shout:1 }}"));
    assertThrows(TemplateSyntaxError.class, () -> render("{{ 'a'|cut }}"));
  }

  @Test
  void aFilterKeepsSafetyOnlyIfItSaysSo() {
    shop.filter("same", value -> value.toString()).stringFilter();
    shop.filter("safesame", value -> value.toString()).isSafe().stringFilter();
    assertEquals("&lt;b&gt; <b> &lt;Ann&gt;", render("{{ safe|same }} {{ safe|safesame }} {{ name|safesame }}"));
  }

  @Test
  void aFilterMayAskWhetherTextIsEscaped() {
    shop.filter("bold", (value, arg, environment) -> SafeString.of("<b>"
        + (environment.autoescape() ? Escape.conditional(value) : value) + "</b>")).noArgument();
    assertEquals("<b>&lt;Ann&gt;</b>|<b><Ann></b>",
        render("{{ name|bold }}|{% autoescape off %}{{ name|bold }}{% endautoescape %}"));
  }

  @Test
  void simpleTagsBindTheirArgumentsAndEscapeTheirResult() {
    shop.simpleTag("greet", "name, greeting='Hello', *more, loud=False",
        call -> call.text("greeting") + " " + call.text("name") + call.rest() + call.text("loud"));
    assertEquals("Hello &lt;Ann&gt;[]False", render("{% greet name %}"));
    assertEquals("Hi &lt;Ann&gt;[1, 2]True", render("{% greet name 'Hi' 1 2 loud=True %}"));
    assertEquals("|Bye Bob[]False", render("{% greet name='Bob' greeting='Bye' as text %}|{{ text }}"));
  }

  @Test
  void simpleTagsRefuseWrongArgumentsWhenTheTemplateIsCompiled() {
    shop.simpleTag("one", "value", call -> call.get("value"));
    assertProblem("did not receive value(s) for the argument(s): 'value'", "{% one %}");
    assertProblem("received too many positional arguments", "{% one 1 2 %}");
    assertProblem("received unexpected keyword argument 'valu'. Did you mean 'value'?", "{% one valu=1 %}");
    assertProblem("received multiple values for keyword argument 'value'", "{% one value=1 value=2 %}");
  }

  private void assertProblem(String part, String source) {
    String problem = assertThrows(TemplateSyntaxError.class, () -> render(source)).problem();
    assertTrue(problem.contains(part), problem);
  }

  @Test
  void blockTagsGetTheirRenderedContent() {
    shop.simpleBlockTag("card", "title", call -> SafeString.of("<h2>" + Escape.conditional(call.get("title")) + "</h2>"
        + call.content()));
    assertEquals("<h2>&lt;Ann&gt;</h2><p>&lt;Ann&gt;</p>", render("{% card name %}<p>{{ name }}</p>{% endcard %}"));
  }

  @Test
  void inclusionTagsRenderATemplateWithTheirVariablesAlone() {
    shop.inclusionTag("stars.html", "stars", "value, of=5", call -> Map.of("value", call.get("value"), "of",
        call.get("of")));
    assertEquals("<i>3/5</i>", render("{% stars 3 %}"));
  }

  @Test
  void fullTagsReadOnFromTheParser() {
    shop.tag("repeat", (parser, token) -> {
      FilterExpression times = parser.compileFilter(token.splitContents().get(1));
      NodeList content = parser.parse("endrepeat");
      parser.nextToken();
      return new Node() {
        @Override
        public void render(Context context, Output out) {
          for (int i = 0; i < ((Number) times.resolve(context)).intValue(); i++) {
            content.render(context, out);
          }
        }
      };
    });
    assertEquals("ababab", render("{% repeat 3 %}ab{% endrepeat %}"));
  }

  @Test
  void aTagOfALibraryThatIsNotLoadedNamesTheLibrary() {
    shop.simpleTag("greet", "", call -> "");
    Engine engine = Engine.builder().library("shop", shop).build();
    String message = assertThrows(TemplateSyntaxError.class, () -> engine.fromString("{% greet %}")).getMessage();
    assertTrue(message.contains("{% load shop %}"), message);
  }
}
