package dev.vivant.django.live;

import dev.vivant.django.Context;
import dev.vivant.django.Engine;
import dev.vivant.django.Template;
import dev.vivant.django.nodes.NodeTemplates;
import dev.vivant.django.nodes.RenderedNodes;
import dev.vivant.django.nodes.RowMemory;
import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template with the handlers that it may name. Shared by all sessions.
 *
 * @param <S> the state
 */
final class TemplatePage<S> {
  private static final Pattern NAMED = Pattern.compile("\\b(dj-[a-z.-]+)\\s*=\\s*[\"']\\s*([A-Za-z_]\\w*)\\s*[(\"']");

  final HandlerTable<S> handlers;
  final Models<S> models = new Models<>();
  private final Supplier<Template> template;
  private volatile Template checked;

  TemplatePage(Engine engine, String template, String owner) {
    this(() -> engine.getTemplate(template), owner);
  }

  TemplatePage(Supplier<Template> template, String owner) {
    this.template = template;
    this.handlers = new HandlerTable<>(owner);
  }

  Template template() {
    Template current = template.get();
    if (current != checked) {
      check(current);
      checked = current;
    }
    return current;
  }

  /** Refuses a template that names a handler which is not there, even where nothing is rendered yet. */
  private void check(Template current) {
    Matcher named = NAMED.matcher(current.source());
    while (named.find()) {
      if (EventAttribute.of(named.group(1)) != null) {
        handlers.get(named.group(2));
      } else if (named.group(1).startsWith("dj-model")) {
        models.handler(named.group(2));
      }
    }
  }

  /** The live region: what is inside dj-root, or dj-view, or the body, or all. */
  Node render(Map<String, Object> variables, Handlers<S> on) {
    Template current = template();
    boolean namesLoading = current.source().contains("dj-loading");
    LiveElements<?>[] elements = new LiveElements<?>[1];
    Supplier<LiveElements<?>> maker = () -> elements[0] = new LiveElements<>(handlers, models, on, namesLoading);
    Context context = new Context(variables);
    RenderedNodes nodes = current.engine().isReloading()
        ? NodeTemplates.render(current, context, maker)
        : NodeTemplates.render(current, context, maker, on.keep(RowMemory.class, RowMemory::new));
    elements[0].check();
    return elements[0].root() == null
        ? nodes.node()
        : Fragment.of(elements[0].root().children().toArray(new Node[0]));
  }
}
