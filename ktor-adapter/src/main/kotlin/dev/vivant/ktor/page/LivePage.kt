package dev.vivant.ktor.page

import dev.vivant.node.Attribute
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Text
import java.io.ByteArrayOutputStream
import java.io.OutputStream
import java.util.Locale

/**
 * What a [PageShell] puts into a document: the view as it is first rendered, and what belongs to it in the head.
 *
 * Made by the plugin for one response; a shell uses it during its call and on that thread.
 *
 * @property title what the view calls the page; empty where it says nothing and the shell decides
 * @property locale the language that the browser prefers; the shell decides which one the page has
 * @property nonce allows scripts and styles under the response's `Content-Security-Policy`: the value of a `nonce`
 *   attribute; another one for each response
 * @property path decoded path of the address, `/todos/7`
 */
public class LivePage internal constructor(
  public val title: String,
  public val locale: Locale,
  public val nonce: String,
  public val path: String,
  private val metas: Map<String, String>,
  private val view: ByteArrayOutputStream,
  private val token: String,
  private val scriptUrl: String,
  private val socketUrl: String,
  private val transport: String?,
) {
  /**
   * Writes what belongs into `<head>`: the `<meta>` elements that the view asked for, and the script that brings the
   * page to life. The `<title>` is the shell's.
   */
  public fun writeHead(out: Appendable) {
    for ((name, content) in metas) {
      out.append("<meta name=\"").append(attribute(name))
      out.append("\" content=\"").append(attribute(content)).append("\">")
    }
    out.append("<script type=\"module\" src=\"").append(attribute(scriptUrl))
    out.append("\" data-socket=\"").append(attribute(socketUrl))
    if (transport != null) out.append("\" data-transport=\"").append(transport)
    out.append("\" nonce=\"").append(attribute(nonce)).append("\"></script>")
  }

  /** As [writeHead], as text. */
  public fun head(): String = StringBuilder().also(::writeHead).toString()

  /**
   * Writes the live region: an element with the view inside. Everything in it belongs to the view, everything around it
   * to the shell; it stands in the document once.
   *
   * @param tag name of the element: `main`, `div`, `body`
   * @param attributes further attributes by name, unescaped
   */
  public fun writeLive(out: Appendable, tag: String = "main", attributes: Map<String, String> = emptyMap()) {
    require(tag.isNotEmpty() && tag.all { it in 'a'..'z' || it in '0'..'9' || it == '-' }) {
      "\"$tag\" is no name of an element; write main, div, section or another one in lower case"
    }
    out.append('<').append(tag).append(" data-vivant=\"").append(attribute(token)).append('"')
    for ((name, value) in attributes) {
      Attribute.of(name, value)
      out.append(' ').append(name).append("=\"").append(attribute(value)).append('"')
    }
    out.append('>')
    if (out is OutputStream) view.writeTo(out as OutputStream) else out.append(view.toString(Charsets.UTF_8))
    out.append("</").append(tag).append('>')
  }

  /** As [writeLive], as text. */
  public fun live(): String = StringBuilder().also { writeLive(it) }.toString()

  internal companion object {
    /** Escaped as the value of an attribute in double quotes. */
    fun attribute(value: String): String = text(value).replace("\"", "&quot;")

    /** Escaped as the content of an element. */
    fun text(value: String): String = HtmlWriter.toString(Text(value))
  }
}
