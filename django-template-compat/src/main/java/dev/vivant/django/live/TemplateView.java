package dev.vivant.django.live;

import dev.vivant.django.Engine;
import dev.vivant.django.Template;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveView;
import dev.vivant.view.Permission;
import java.util.Map;

/**
 * A live view whose page is a template.
 *
 * <pre>{@code
 * public final class Counter extends TemplateView<Counter.State> {
 *   public record State(int count) {}
 *
 *   public Counter(Engine engine) {
 *     super(engine, "counter.html");      // <h1>{{ count }}</h1><button dj-click="increment">+</button>
 *   }
 *
 *   public State mount(MountRequest request, LiveContext live) {
 *     return new State(0);
 *   }
 *
 *   @On State increment(State state) {
 *     return new State(state.count() + 1);
 *   }
 * }
 * }</pre>
 *
 * <p>The template sees the members of the state as variables, and {@code state}, {@code dj_view_id}. What it shows of a
 * whole document is the live region: what is inside {@code dj-root}; the document around it is a
 * {@link TemplateDocument}. Without {@code dj-root} it is what is inside {@code dj-view}, else the body, else all.
 * Without a class of its own a view is made by {@link TemplateViewBuilder}.
 *
 * @param <S> the state: a record, a data class, a map, an object that is exposed
 */
public abstract class TemplateView<S> implements LiveView<S> {
  private final TemplatePage<S> page;

  /**
   * A view of a template.
   *
   * @param engine loads the template, at the first render
   * @param template name of the template; {@code name#part} for one of its partials
   * @throws IllegalArgumentException if a method with {@link On} cannot be a handler
   */
  protected TemplateView(Engine engine, String template) {
    page = new TemplatePage<>(engine, template, getClass().getSimpleName());
    AnnotatedHandlers.register(this, page.handlers);
  }

  /**
   * A view of a template that it carries itself.
   *
   * @param template the template, as {@link Engine#fromString} gives it
   * @throws IllegalArgumentException if a method with {@link On} cannot be a handler
   */
  protected TemplateView(Template template) {
    page = new TemplatePage<>(() -> template, getClass().getSimpleName());
    AnnotatedHandlers.register(this, page.handlers);
  }

  /**
   * Registers a handler by lambda. For constructors.
   *
   * @param name the name that templates use
   * @param handler what it does
   * @throws IllegalArgumentException if the view has one of that name
   */
  protected final void on(String name, TemplateHandler<S> handler) {
    page.handlers.add(name, handler);
  }

  /**
   * Lets only those run a handler who have the permission. It is asked with each event, of the newest state; a refused
   * event changes nothing, and the page is told. For constructors.
   *
   * <pre>{@code
   * require("close", (who, state) -> state.owner().equals(who.name()));
   * }</pre>
   *
   * @param handler name of a handler of this view, of {@link On} or {@link #on}
   * @param permission asked beside what the handler requires already
   * @throws IllegalArgumentException if there is no handler of that name
   */
  protected final void require(String handler, Permission<? super S> permission) {
    page.handlers.require(handler, permission);
  }

  /**
   * Lets {@code dj-model} change components of the state. For constructors.
   *
   * @param state class of the state, a record
   * @param fields names of components
   * @throws IllegalArgumentException if there is none of a name, or no field can hold it
   */
  protected final void bindable(Class<S> state, String... fields) {
    for (String field : fields) {
      page.models.add(state, field);
    }
  }

  /**
   * Further variables of the template: what is computed from the state, components, nodes made elsewhere. Values are
   * immutable.
   *
   * @param state the state
   * @param on renders components: {@code Map.of("editor", on.component(new Editor(engine), null, props))}
   * @return variables by name, before those of the state
   */
  protected Map<String, Object> context(S state, Handlers<S> on) {
    return Map.of();
  }

  /**
   * How many parameters of events were dropped since the start, because no handler has read them: arguments in
   * brackets, values of elements, fields of forms. It grows where a template and its handlers do not speak of the same
   * things.
   *
   * @return of all sessions together
   */
  public final long droppedParameters() {
    return page.handlers.dropped();
  }

  @Override
  public final Node render(S state, Handlers<S> on) {
    return page.render(LiveVariables.of(Map.of("state", state, "dj_view_id", "live"), state, context(state, on)), on);
  }
}
