package dev.vivant.django.live;

import dev.vivant.django.Engine;
import dev.vivant.django.Template;
import dev.vivant.node.Node;
import dev.vivant.view.Component;
import dev.vivant.view.Handlers;
import dev.vivant.view.Slots;
import java.util.Map;

/**
 * A component whose part of the page is a template, with handlers of its own by {@link On}. The template sees the
 * members of its state, and {@code props}, {@code state}. The page around shows it by a variable:
 * {@code {{ editor }}}, where {@link TemplateView#context} gives
 * {@code Map.of("editor", on.component(editor, key, props))}.
 *
 * @param <P> props: an immutable value
 * @param <C> the component's state: a record, a data class, a map, an object that is exposed
 */
public abstract class TemplateComponent<P, C> implements Component<P, C> {
  private final TemplatePage<C> page;

  /**
   * A component of a template.
   *
   * @param engine loads the template, at the first render
   * @param template name of the template; {@code name#part} for one of its partials
   * @throws IllegalArgumentException if a method with {@link On} cannot be a handler
   */
  protected TemplateComponent(Engine engine, String template) {
    page = new TemplatePage<>(engine, template, getClass().getSimpleName());
    AnnotatedHandlers.register(this, page.handlers);
  }

  /**
   * A component of a template that it carries itself.
   *
   * @param template the template, as {@link Engine#fromString} gives it
   * @throws IllegalArgumentException if a method with {@link On} cannot be a handler
   */
  protected TemplateComponent(Template template) {
    page = new TemplatePage<>(() -> template, getClass().getSimpleName());
    AnnotatedHandlers.register(this, page.handlers);
  }

  /**
   * Registers a handler by lambda. For constructors.
   *
   * @param name the name that templates use
   * @param handler what it does
   * @throws IllegalArgumentException if the component has one of that name
   */
  protected final void on(String name, TemplateHandler<C> handler) {
    page.handlers.add(name, handler);
  }

  /**
   * Further variables of the template.
   *
   * @param props what the page around gives
   * @param state the component's state
   * @param slots what the page around renders into it
   * @param on renders components inside
   * @return variables by name, before those of the state
   */
  protected Map<String, Object> context(P props, C state, Slots slots, Handlers<C> on) {
    return Map.of();
  }

  @Override
  public final Node render(P props, C state, Slots slots, Handlers<C> on) {
    return page.render(
        LiveVariables.of(Map.of("state", state, "props", props), state, context(props, state, slots, on)), on);
  }
}
