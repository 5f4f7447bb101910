package dev.vivant.ktor.page

import dev.vivant.node.Attribute
import dev.vivant.node.Fragment
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Node

/**
 * The document that most applications need: language, title, style sheets, something before and after the view.
 *
 * Set up while the plugin is installed and not changed afterwards. What it cannot do a [PageShell] of your own can.
 */
public class StandardShell : PageShell {
  /** Language of the pages, as `<html lang>` has it. */
  public var lang: (LivePage) -> String = { "en" }

  /** Title where a view has none. */
  public var title: String = ""

  /** Stands after the title of a view: `" · Shop"`. */
  public var titleSuffix: String = ""

  /** Addresses of style sheets, in order. */
  public var stylesheets: List<String> = emptyList()

  /** More for the head: icons, `<meta>`, scripts with [LivePage.nonce]. */
  public var head: (LivePage) -> Node = { Fragment.EMPTY }

  /** Attributes of `<body>` by name. */
  public var bodyAttributes: (LivePage) -> Map<String, String> = { emptyMap() }

  /** What stands before the live region and never changes: a header, navigation. */
  public var before: (LivePage) -> Node = { Fragment.EMPTY }

  /** What stands after the live region and never changes: a footer. */
  public var after: (LivePage) -> Node = { Fragment.EMPTY }

  /** Name of the live region's element. */
  public var rootTag: String = "main"

  /** Attributes of the live region's element by name. */
  public var rootAttributes: Map<String, String> = emptyMap()

  override fun write(page: LivePage, out: Appendable) {
    out.append("<!doctype html>\n<html lang=\"").append(LivePage.attribute(lang(page))).append("\">\n<head>\n")
    out.append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    val name = if (page.title.isEmpty()) title else page.title + titleSuffix
    out.append("<title")
    if (title.isNotEmpty()) out.append(" data-own=\"").append(LivePage.attribute(title)).append('"')
    if (titleSuffix.isNotEmpty()) out.append(" data-suffix=\"").append(LivePage.attribute(titleSuffix)).append('"')
    out.append('>').append(LivePage.text(name)).append("</title>\n")
    for (sheet in stylesheets) {
      out.append("<link rel=\"stylesheet\" href=\"").append(LivePage.attribute(sheet)).append("\">\n")
    }
    page.writeHead(out)
    HtmlWriter.write(head(page), out)
    out.append("\n</head>\n<body")
    for ((attribute, value) in bodyAttributes(page)) {
      Attribute.of(attribute, value)
      out.append(' ').append(attribute).append("=\"").append(LivePage.attribute(value)).append('"')
    }
    out.append(">\n")
    HtmlWriter.write(before(page), out)
    page.writeLive(out, rootTag, rootAttributes)
    HtmlWriter.write(after(page), out)
    out.append("\n</body>\n</html>\n")
  }
}
