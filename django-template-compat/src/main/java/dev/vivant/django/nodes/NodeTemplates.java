package dev.vivant.django.nodes;

import dev.vivant.django.Context;
import dev.vivant.django.RenderError;
import dev.vivant.django.Template;
import dev.vivant.django.TemplateSyntaxError;
import java.util.List;
import java.util.function.Supplier;

/**
 * Renders templates to nodes: {@code NodeTemplates.render(template, new Context(variables)).node()}. Both outputs of a
 * template are the same page: the nodes are what a browser makes of the text, of a whole document the content of its
 * body. Comments are dropped. What no page may have, such as {@code onclick}, is refused.
 */
public final class NodeTemplates {
  private NodeTemplates() {}

  /**
   * Renders a template to nodes.
   *
   * @param template the template
   * @param context the variables and what surrounds them; not used before
   * @return the nodes
   * @throws dev.vivant.django.TemplateError if something goes wrong, saying where
   */
  public static RenderedNodes render(Template template, Context context) {
    return render(template, context, () -> ElementMaker.PLAIN);
  }

  /**
   * Renders a template to nodes whose elements are made in a way of its own.
   *
   * @param template the template
   * @param context the variables and what surrounds them; not used before
   * @param maker makes the elements; called again for all of them where the markup turns out not to be well nested
   * @return the nodes
   * @throws dev.vivant.django.TemplateError if something goes wrong, saying where
   */
  public static RenderedNodes render(Template template, Context context, Supplier<? extends ElementMaker> maker) {
    int maxChars = template.engine().limits().maxOutputChars();
    return render(template, context, new NodeOutput(maker.get(), maxChars), maker);
  }

  /**
   * Renders a template to nodes, and keeps the rows of its loops for the next time.
   *
   * @param template the template
   * @param context the variables and what surrounds them; not used before; values are immutable
   * @param maker makes the elements; called again for all of them where the markup turns out not to be well nested
   * @param memory the rows of the last time
   * @return the nodes
   * @throws dev.vivant.django.TemplateError if something goes wrong, saying where
   */
  public static RenderedNodes render(Template template, Context context, Supplier<? extends ElementMaker> maker,
      RowMemory memory) {
    memory.begin();
    int maxChars = template.engine().limits().maxOutputChars();
    return render(template, context, new NodeOutput(maker.get(), maxChars, memory), maker);
  }

  static RenderedNodes render(Template template, Context context, NodeOutput out,
      Supplier<? extends ElementMaker> maker) {
    if (template.isWellNested()) {
      try {
        template.render(context, out);
        return new RenderedNodes(out.doctype(), List.of(out.finish()));
      } catch (NotWellNested refused) {
        template.markNotWellNested();
      } catch (RenderError error) {
        if (!(error.getCause() instanceof NotWellNested)) {
          throw error;
        }
        template.markNotWellNested();
      }
    }
    return byText(template, template.render(context.again()), maker.get());
  }

  /** The nodes of a template's text, put in order as browsers do. */
  static RenderedNodes byText(Template template, String html, ElementMaker maker) {
    try {
      return JsoupNodes.parse(html, maker);
    } catch (IllegalArgumentException refused) {
      throw new TemplateSyntaxError(
          "What '" + template.origin() + "' prints cannot be a page: " + refused.getMessage());
    }
  }
}
