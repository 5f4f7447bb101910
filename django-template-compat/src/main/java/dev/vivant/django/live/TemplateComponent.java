package dev.vivant.django.live;

import dev.vivant.django.Engine;
import dev.vivant.django.Template;
import dev.vivant.node.Element;
import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import dev.vivant.node.Text;
import dev.vivant.view.Component;
import dev.vivant.view.Handlers;
import dev.vivant.view.Permission;
import dev.vivant.view.Slots;
import java.util.Map;

/**
 * A component whose part of the page is a template, with handlers of its own by {@link On}. The template sees the
 * members of its state, and {@code props}, {@code state}. The page around shows it by a variable:
 * {@code {{ editor }}}, where {@link TemplateView#context} gives
 * {@code Map.of("editor", on.component(editor, key, props))}. Its root element, if it has a single one, gets
 * {@code data-component-id}; {@code {{ component_id }}} is the same name.
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
   * Lets only those run a handler who have the permission. It is asked with each event, of the newest state; a refused
   * event changes nothing, and the page is told. For constructors.
   *
   * <pre>{@code
   * require("close", (who, state) -> state.owner().equals(who.name()));
   * }</pre>
   *
   * @param handler name of a handler of this component, of {@link On} or {@link #on}
   * @param permission asked beside what the handler requires already
   * @throws IllegalArgumentException if there is no handler of that name
   */
  protected final void require(String handler, Permission<? super C> permission) {
    page.handlers.require(handler, permission);
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
  public final Node render(P props, C state, Slots slots, Handlers<C> on) {
    String id = on.componentId();
    Map<String, Object> always = Map.of("state", state, "props", props, "component_id", id);
    return identified(page.render(LiveVariables.of(always, state, context(props, state, slots, on)), on), id);
  }

  /** The nodes with {@code data-component-id} at their root, if they have a single one. */
  private static Node identified(Node nodes, String id) {
    if (id.isEmpty()) {
      return nodes;
    }
    if (nodes instanceof Element root) {
      return root.withAttribute("data-component-id", id);
    }
    if (!(nodes instanceof Fragment parts)) {
      return nodes;
    }
    Node[] children = parts.children().toArray(new Node[0]);
    int root = -1;
    for (int i = 0; i < children.length; i++) {
      boolean blank = children[i] instanceof Text text && text.value().isBlank();
      if (!blank && (root >= 0 || !(children[i] instanceof Element))) {
        return nodes;
      }
      root = blank ? root : i;
    }
    if (root < 0) {
      return nodes;
    }
    children[root] = ((Element) children[root]).withAttribute("data-component-id", id);
    return Fragment.of(children);
  }
}
