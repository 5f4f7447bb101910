package dev.vivant.django.live;

import dev.vivant.django.Context;
import dev.vivant.django.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The document around a live region, of a template that is a whole page: what an adapter writes before and after the
 * region, and where the browser client goes. For the first response:
 *
 * <pre>{@code
 * TemplateDocument page = TemplateDocument.render(engine.getTemplate("shop.html"), variables);
 * out.append(page.beforeScripts());      // then the client's script
 * out.append(page.beforeRoot());         // then the root's element, with page.rootAttributes(), and the live region
 * out.append(page.afterRoot());
 * }</pre>
 *
 * @param beforeScripts the document up to {@code {% djust_scripts %}}, or up to {@code </head>}
 * @param beforeRoot from there up to the root's element
 * @param rootTag name of the root's element
 * @param rootAttributes its attributes, without those that are read on the server
 * @param afterRoot what stands behind the root's element
 */
public record TemplateDocument(
    String beforeScripts, String beforeRoot, String rootTag, Map<String, String> rootAttributes, String afterRoot) {
  /**
   * Renders the document around a live region.
   *
   * @param template a template that gives a whole page
   * @param variables what is outside of the region may show
   * @return the document in parts
   * @throws IllegalArgumentException if the page has no body
   */
  public static TemplateDocument render(Template template, Map<String, ?> variables) {
    Context context = new Context(variables);
    context.rootState().put(LiveLibrary.SCRIPTS, true);
    String html = template.render(context);
    Document document = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    Element root = root(document);
    if (!root.sourceRange().isTracked() || root.sourceRange().isImplicit() || root.endSourceRange().isImplicit()) {
      throw new IllegalArgumentException("'" + template + "' gives no element that the live region could be in: write "
          + "an element with dj-root, with its end tag");
    }
    int start = root.sourceRange().startPos();
    int end = root.endSourceRange().endPos();
    int scripts = html.indexOf(LiveLibrary.SCRIPTS);
    int cut = scripts >= 0 && scripts < start ? scripts : headEnd(html, start);
    return new TemplateDocument(html.substring(0, cut), without(html.substring(cut, start)), root.normalName(),
        attributes(root), without(html.substring(end)));
  }

  private static String without(String html) {
    return html.replace(LiveLibrary.SCRIPTS, "");
  }

  private static int headEnd(String html, int before) {
    int end = html.substring(0, before).toLowerCase(java.util.Locale.ROOT).lastIndexOf("</head>");
    return end < 0 ? before : end;
  }

  private static Element root(Document document) {
    Element innermost = null;
    for (Element candidate : document.select("[dj-root], [dj-liveview]")) {
      if (innermost == null || candidate.parents().contains(innermost)) {
        innermost = candidate;
      }
    }
    Element view = innermost == null ? document.selectFirst("[dj-view]") : innermost;
    return view == null ? document.body() : view;
  }

  private static Map<String, String> attributes(Element root) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : root.attributes()) {
      if (!attribute.getKey().startsWith("dj-")) {
        attributes.put(attribute.getKey(), attribute.getValue());
      }
    }
    return attributes;
  }
}
