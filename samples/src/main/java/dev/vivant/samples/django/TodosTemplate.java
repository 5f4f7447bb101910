package dev.vivant.samples.django;

import dev.vivant.django.live.On;
import dev.vivant.django.live.TemplateView;
import dev.vivant.view.Event;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.MountRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A list of things to do, each visitor's own, in a template. */
public final class TodosTemplate extends TemplateView<TodosTemplate.State> {
  private static final int MAX_CHARS = 200;
  private static final int MAX_COUNT = 100;

  /** Something to do. */
  public record Todo(int id, String title, boolean done) {}

  /** The list in its order, and the number of the item that comes next. */
  public record State(List<Todo> todos, int nextId) {
    State with(List<Todo> changed) {
      return new State(List.copyOf(changed), nextId);
    }
  }

  /** The view. */
  public TodosTemplate() {
    super(TemplatePage.templates, "todos.html");
  }

  @Override
  public State mount(MountRequest request, LiveContext live) {
    return new State(
        List.of(
            new Todo(1, "Bring the templates", true),
            new Todo(2, "Write the handlers", false),
            new Todo(3, "Go live", false)),
        4);
  }

  @On
  State add(State state, String title, Event event) {
    String trimmed = title.trim();
    if (trimmed.isEmpty() || trimmed.length() > MAX_CHARS || state.todos().size() >= MAX_COUNT) {
      event.flash("error", "Say it in 1 to " + MAX_CHARS + " characters, and no more than " + MAX_COUNT + " times.");
      return state;
    }
    List<Todo> todos = new ArrayList<>(state.todos());
    todos.add(new Todo(state.nextId(), trimmed, false));
    event.resetForm("new-todo");
    return new State(List.copyOf(todos), state.nextId() + 1);
  }

  @On
  State toggle(State state, int todoId, boolean value) {
    UnaryOperator<Todo> mark = todo -> todo.id() == todoId ? new Todo(todoId, todo.title(), value) : todo;
    return state.with(state.todos().stream().map(mark).toList());
  }

  @On
  State remove(State state, int todoId) {
    return state.with(state.todos().stream().filter(todo -> todo.id() != todoId).toList());
  }

  @On("move_up")
  State moveUp(State state, int todoId) {
    List<Todo> todos = new ArrayList<>(state.todos());
    for (int i = 1; i < todos.size(); i++) {
      if (todos.get(i).id() == todoId) {
        todos.add(i - 1, todos.remove(i));
        return state.with(todos);
      }
    }
    return state;
  }

  @Override
  public String title(State state) {
    return TemplatePage.Todos.getTitle();
  }

  @Override
  protected Map<String, Object> context(State state, Handlers<State> on) {
    Map<String, Object> variables = new HashMap<>(TemplatePage.Todos.variables());
    variables.put("open", state.todos().stream().filter(todo -> !todo.done()).count());
    return variables;
  }
}
