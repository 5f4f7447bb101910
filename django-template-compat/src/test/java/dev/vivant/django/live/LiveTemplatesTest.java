package dev.vivant.django.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.django.Engine;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.loaders.MapLoader;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Event;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveTemplatesTest {
  private static Engine engine(String... namesAndSources) {
    Map<String, String> templates = new java.util.HashMap<>();
    for (int i = 0; i < namesAndSources.length; i += 2) {
      templates.put(namesAndSources[i], namesAndSources[i + 1]);
    }
    return Engine.builder().loader(new MapLoader(templates)).build();
  }

  record Count(int count) {}

  static final class Counter extends TemplateView<Count> {
    Counter(Engine engine) {
      super(engine, "counter.html");
    }

    @Override
    public Count mount(MountRequest request, LiveContext live) {
      return new Count(0);
    }

    @On
    Count increment(Count state) {
      return new Count(state.count() + 1);
    }

    @On("add")
    Count plus(Count state, @Param("by") int by) {
      return new Count(state.count() + by);
    }
  }

  private static final String COUNTER = "{% load djust_tags %}<!DOCTYPE html><html><head><title>{{ count }}</title>"
      + "{% djust_scripts %}</head><body dj-view=\"{{ dj_view_id }}\"><header>outside</header><div dj-root>"
      + "<h1 class=\"n{% if count > 2 %} many{% endif %}\">{{ count }}</h1>"
      + "<button id=\"one\" dj-click=\"increment\">+</button>"
      + "<button id=\"five\" dj-click=\"add(5)\">+5</button>"
      + "<button id=\"two\" dj-click=\"add\" dj-value-by=\"2\">+2</button>"
      + "<button id=\"bad\" dj-click=\"add\" data-by=\"x\">?</button></div></body></html>";

  @Test
  void aCounterCountsByNameArgumentsAndValues() {
    LiveTest page = LiveTest.mount(new Counter(engine("counter.html", COUNTER)));
    assertFalse(page.html().contains("outside"), page.html());
    page.find("#one").click();
    assertEquals("1", page.find("h1").text());
    page.find("#five").click();
    page.find("#two").click();
    assertEquals("8", page.find("h1").text());
    assertTrue(page.exists("h1.many"), page.html());
  }

  @Test
  void aValueThatDoesNotFitIsRefusedAndTheStateStays() {
    LiveTest page = LiveTest.mount(new Counter(engine("counter.html", COUNTER)));
    page.find("#bad").click();
    assertEquals("0", page.find("h1").text());
    assertEquals(1, page.refusals().size());
  }

  @Test
  void anUnknownHandlerIsRefusedWithNearMatches() {
    Counter view = new Counter(engine("counter.html", "{% if count > 9 %}<b dj-click=\"incremnt\">x</b>{% endif %}"));
    TemplateSyntaxError error = assertThrows(TemplateSyntaxError.class, () -> view.render(new Count(0), null));
    assertTrue(error.problem().contains("no handler 'incremnt'. Did you mean 'increment'?"), error.problem());
  }

  @Test
  void theDocumentAroundTheLiveRegionComesInParts() {
    TemplateDocument document =
        TemplateDocument.render(engine("counter.html", COUNTER).getTemplate("counter.html"), Map.of("count", 7));
    assertEquals("<!DOCTYPE html><html><head><title>7</title>", document.beforeScripts());
    assertEquals("</head><body dj-view=\"\"><header>outside</header>", document.beforeRoot());
    assertEquals("div", document.rootTag());
    assertEquals("</body></html>", document.afterRoot());
  }

  record Task(int id, String text, boolean done) {}

  record Todo(List<Task> tasks, String filter, int nextId) {
    List<Task> shown() {
      return tasks.stream().filter(t -> filter.equals("all") || t.done() == filter.equals("done")).toList();
    }
  }

  public record NewTask(String text) {}

  static final class TodoView extends TemplateView<Todo> {
    TodoView(Engine engine) {
      super(engine, "todo.html");
    }

    @Override
    public Todo mount(MountRequest request, LiveContext live) {
      return new Todo(List.of(new Task(1, "write <tests>", false), new Task(2, "rest", true)), "all", 3);
    }

    @Override
    public Todo handleParams(Todo state, Params params, LiveContext live) {
      return new Todo(state.tasks(), params.get("show", "all"), state.nextId());
    }

    @Override
    protected Map<String, Object> context(Todo state, Handlers<Todo> on) {
      return Map.of("shown", state.shown());
    }

    @On
    Todo add(Todo state, NewTask form) {
      List<Task> tasks = new ArrayList<>(state.tasks());
      tasks.add(new Task(state.nextId(), form.text(), false));
      return new Todo(List.copyOf(tasks), state.filter(), state.nextId() + 1);
    }

    @On
    Todo toggle(Todo state, @Param("task_id") int taskId, @Param("value") boolean done) {
      return new Todo(state.tasks().stream().map(t -> t.id() == taskId ? new Task(t.id(), t.text(), done) : t).toList(),
          state.filter(), state.nextId());
    }

    @On
    Todo remove(Todo state, @Param("taskId") int taskId) {
      return new Todo(state.tasks().stream().filter(t -> t.id() != taskId).toList(), state.filter(), state.nextId());
    }
  }

  private static final String TASKS = "<form dj-submit=\"add\"><input name=\"text\"><button>Add</button></form>"
      + "<nav><a dj-patch=\"?show=done\" id=\"done\">done</a> <a dj-patch=\"?show=all\" id=\"all\">all</a></nav><ul>"
      + "{% for task in shown %}<li data-key=\"{{ task.id }}\" class=\"{% if task.done %}done{% endif %}\">"
      + "<input type=\"checkbox\" dj-change=\"toggle\" data-task-id=\"{{ task.id }}\""
      + "{% if task.done %} checked{% endif %}>"
      + "<span>{{ task.text }}</span><button dj-click=\"remove({{ task.id }})\">x</button></li>"
      + "{% empty %}<li>nothing</li>{% endfor %}</ul>";

  @Test
  void aToDoListAddsTogglesRemovesAndFilters() {
    LiveTest page = LiveTest.mount(new TodoView(engine("todo.html", TASKS)));
    assertEquals(2, page.findAll("li").size());
    page.find("input[name=text]").type("sleep & dream");
    page.find("form").submit();
    assertEquals("sleep & dream", page.findAll("li span").get(2).text());
    page.findAll("li input").get(0).check();
    assertEquals(2, page.findAll("li.done").size());
    page.find("#done").click();
    assertEquals("/?show=done", page.url());
    assertEquals(2, page.findAll("li").size());
    page.findAll("li button").get(1).click();
    assertEquals(1, page.findAll("li").size());
    assertEquals("write <tests>", page.find("li span").text());
  }

  record Search(String query, List<String> found) {}

  @Test
  void aSearchWaitsForAPauseInTyping() {
    LiveView<Search> view = TemplateViewBuilder.of(
            engine("search.html", "<input name=\"q\" dj-input=\"search\" value=\"{{ query }}\">"
                + "{% for f in found %}<p>{{ f }}</p>{% endfor %}").getTemplate("search.html"),
            () -> new Search("", List.of()))
        .on("search", (state, params) -> new Search(params.text("value"),
            List.of(params.text("value") + "1", params.text("_target"))))
        .build();
    LiveTest page = LiveTest.mount(view);
    assertTrue(page.html().contains("data-v=\"input:d300\""), page.html());
    page.find("input").type("ab");
    assertEquals("ab1q", page.findAll("p").get(0).text() + page.findAll("p").get(1).text());
  }

  record Query(String text, int size) {}

  @Test
  void aModelChangesOnlyFieldsThatTheViewAllows() {
    LiveView<Query> view = TemplateViewBuilder.of(
            Engine.builder().build().fromString("<input id=\"a\" dj-model=\"text\">"
                + "<input id=\"b\" dj-model.lazy=\"size\"><b>{{ text }}/{{ size }}</b>"), () -> new Query("", 1))
        .bindable(Query.class, "text", "size")
        .build();
    LiveTest page = LiveTest.mount(view);
    page.find("#a").type("hi");
    assertEquals("hi/1", page.find("b").text());
    LiveView<Query> closed = TemplateViewBuilder.of(
        Engine.builder().build().fromString("<input dj-model=\"text\">"), () -> new Query("", 1)).build();
    assertThrows(TemplateSyntaxError.class, () -> closed.render(new Query("", 1), null));
  }

  static final class Stars extends TemplateComponent<String, Count> {
    Stars(Engine engine) {
      super(engine, "stars.html");
    }

    @Override
    public Count mount(String props) {
      return new Count(3);
    }

    @On
    Count rate(Count state, @Param("stars") int stars) {
      return new Count(stars);
    }
  }

  @Test
  void aComponentHasItsOwnTemplateAndHandlers() {
    Engine engine = engine(
        "page.html", "<h1>{{ count }}</h1><button id=\"plus\" dj-click=\"increment\">+</button>{{ stars }}",
        "stars.html", "<p>{{ props }}: {{ count }}</p><button class=\"rate\" dj-click=\"rate(5)\">5</button>");
    Stars stars = new Stars(engine);
    LiveView<Count> view = TemplateViewBuilder.of(engine, "page.html", () -> new Count(0))
        .on("increment", state -> new Count(state.count() + 1))
        .context((state, on) -> Map.of("stars", on.component(stars, null, "Tea")))
        .build();
    LiveTest page = LiveTest.mount(view);
    page.find(".rate").click();
    page.find("#plus").click();
    assertEquals("1", page.find("h1").text());
    assertEquals("Tea: 5", page.find("p").text());
  }

  @Test
  void keysOfTheKeyboardAreFiltered() {
    LiveView<Count> view = TemplateViewBuilder.of(
            Engine.builder().build().fromString("<input dj-keydown=\"hit\" dj-key=\"Enter\" id=\"a\">"
                + "<input dj-keydown.escape=\"hit\" id=\"b\"><b>{{ count }}</b>"), () -> new Count(0))
        .on("hit", (state, params) -> new Count(state.count() + params.text("key").length()))
        .build();
    LiveTest page = LiveTest.mount(view);
    assertThrows(AssertionError.class, () -> page.find("#a").key("x"));
    page.find("#a").key("Enter");
    page.find("#b").key("Escape");
    assertEquals("11", page.find("b").text());
  }

  @Test
  void attributesForTheBrowserClientAreTranslated() {
    LiveView<Count> view = TemplateViewBuilder.of(
            Engine.builder().build().fromString("<button dj-click=\"go\" dj-confirm=\"Sure?\" dj-disable-with=\"..\">"
                + "go</button><i dj-loading.show dj-loading.for=\"go\" hidden>wait</i>"
                + "<div dj-update=\"ignore\" dj-hook=\"X\"></div>"), () -> new Count(0))
        .on("go", state -> state)
        .build();
    assertEquals("<button data-loading-name=\"go\" data-confirm=\"Sure?\" data-disable-with=\"..\" "
        + "data-v=\"click:p\">go</button><i data-loading-show=\"\" data-loading-for=\"go\" hidden=\"\">wait</i>"
        + "<div data-update=\"ignore\" data-hook=\"X\"></div>", LiveTest.mount(view).html());
  }

  @Test
  void branchesThatOpenAndCloseATagGiveRightTreesAndRightPatches() {
    LiveView<Count> view = TemplateViewBuilder.of(
            Engine.builder().build().fromString("<button dj-click=\"next\">n</button>{% if count == 1 %}<a href=\"/x\">"
                + "{% else %}<b class=\"{% if count %}k{{ count }}{% endif %}\"{% if count %} id=\"i\"{% endif %}>"
                + "{% endif %}<i>{{ count }}</i>{% if count == 1 %}</a>{% else %}</b>{% endif %}"), () -> new Count(0))
        .on("next", state -> new Count(state.count() + 1))
        .build();
    LiveTest page = LiveTest.mount(view);
    assertTrue(page.html().endsWith("<b class=\"\"><i>0</i></b>"), page.html());
    page.find("button").click();
    assertTrue(page.html().endsWith("<a href=\"/x\"><i>1</i></a>"), page.html());
    page.find("button").click();
    assertTrue(page.html().endsWith("<b class=\"k2\" id=\"i\"><i>2</i></b>"), page.html());
  }

  @Test
  void theEventItselfIsThereForEffects() {
    LiveView<Count> view = TemplateViewBuilder.of(
            Engine.builder().build().fromString("<button dj-click=\"hello\">n</button>"), () -> new Count(0))
        .on("hello", (state, params) -> {
          Event event = params.event();
          event.flash("info", "hello " + event.eventId());
          return state;
        })
        .build();
    LiveTest page = LiveTest.mount(view);
    page.find("button").click();
    assertEquals("hello 1", page.flash());
  }
}
