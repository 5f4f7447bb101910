package dev.vivant.benchmarks.html

import dev.vivant.dsl.FlowContent
import dev.vivant.dsl.htmlNodes
import dev.vivant.dsl.nodes
import dev.vivant.dsl.plainHtml
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Node
import gg.jte.ContentType
import gg.jte.TemplateEngine
import gg.jte.output.Utf8ByteOutput
import gg.jte.resolve.ResourceCodeResolver
import io.pebbletemplates.pebble.PebbleEngine
import io.pebbletemplates.pebble.loader.ClasspathLoader
import j2html.rendering.FlatHtml
import j2html.tags.DomContent
import java.io.ByteArrayOutputStream
import java.io.OutputStream
import java.io.OutputStreamWriter
import java.nio.file.Files
import kotlinx.html.TagConsumer
import kotlinx.html.stream.appendHTML

/**
 * One page, made in several ways.
 *
 * @param name `list-100`, `list-10000`, `stocks-20`, `stocks-1000` or `shop-24`
 */
class HtmlPages(name: String) {
  private val template = "${name.substringBefore('-')}.jte"
  private val count = name.substringAfter('-').toInt()
  private val stocks = Stock.of(count)
  private val products = Product.of(count)
  private val items: List<Any> = if (template == "shop.jte") products else stocks

  private val builder: FlowContent<*>.() -> Unit
  private val kotlinx: TagConsumer<*>.() -> Unit
  private val java: () -> Node
  private val j2html: () -> DomContent

  init {
    when (template) {
      "list.jte" -> {
        builder = { with(Builder) { list(stocks) } }
        kotlinx = { with(KotlinxHtml) { list(stocks) } }
        java = { Factories.list(stocks) }
        j2html = { J2html.list(stocks) }
      }
      "stocks.jte" -> {
        builder = { with(Builder) { stocks(stocks) } }
        kotlinx = { with(KotlinxHtml) { stocks(stocks) } }
        java = { Factories.stocks(stocks) }
        j2html = { J2html.stocks(stocks) }
      }
      else -> {
        builder = { with(Builder) { shop(products) } }
        kotlinx = { with(KotlinxHtml) { shop(products) } }
        java = { Factories.shop(products) }
        j2html = { J2html.shop(products) }
      }
    }
    check(text(::builder) == text(::builderNodes)) { "the builder gives two pages for $name" }
    check(words(::builder) == words(::factories)) { "factories give another page for $name" }
    check(words(::builder) == words(::jte)) { "jte gives another page for $name" }
    check(words(::builder) == words(::pebble)) { "Pebble gives another page for $name" }
    check(words(::builder) == words(::j2html)) { "j2html gives another page for $name" }
    check(words(::builder) == words(::kotlinxHtml)) { "kotlinx.html gives another page for $name" }
  }

  /** Whether Rocker, whose templates are compiled with the first page only, gives the same page. */
  fun isRockersToo(): Boolean = words(::builder) == words(::rocker)

  /** By the builder, straight into HTML. */
  fun builder(out: OutputStream): Unit = plainHtml(out) { builder.invoke(this) }

  /** By the builder, by way of nodes. */
  fun builderNodes(out: OutputStream): Unit = HtmlWriter.write(builderTree(), out)

  /** By Java's factories, which are nodes. */
  fun factories(out: OutputStream): Unit = HtmlWriter.write(java(), out)

  /** By a template that jte compiled. */
  fun jte(out: OutputStream) {
    val bytes = Utf8ByteOutput()
    engine.render(template, items, bytes)
    bytes.writeTo(out)
  }

  /** By a template that Rocker made a class. */
  fun rocker(out: OutputStream): Unit = RockerPages.write(template.removeSuffix(".jte"), items, out)

  /** By kotlinx.html's own writer. */
  fun kotlinxHtml(out: OutputStream) {
    val text = StringBuilder()
    text.appendHTML(prettyPrint = false).kotlinx()
    out.write(text.toString().encodeToByteArray())
  }

  /** By a template of Pebble. */
  fun pebble(out: OutputStream) {
    val writer = OutputStreamWriter(out, Charsets.UTF_8)
    pebble.getTemplate(template.replace(".jte", ".html")).evaluate(writer, mapOf("items" to items))
    writer.flush()
  }

  /** By j2html. */
  fun j2html(out: OutputStream) {
    val writer = OutputStreamWriter(out, Charsets.UTF_8)
    j2html().render(FlatHtml.into(writer))
    writer.flush()
  }

  /** Nodes by the builder. */
  fun builderTree(): Node = nodes(PlainHandlers<Unit>()) { builder.invoke(this) }

  /** Nodes by Java's factories. */
  fun factoriesTree(): Node = java()

  /** Nodes by functions for kotlinx.html. */
  fun kotlinxHtmlTree(): Node = htmlNodes { kotlinx() }

  private fun text(write: (OutputStream) -> Unit): String =
    ByteArrayOutputStream().also(write).toString(Charsets.UTF_8)

  /** The words of each tag, in an order of their own: that of attributes may differ. */
  private fun words(write: (OutputStream) -> Unit): List<List<String>> =
    text(write).split('<').map { tag -> tag.split(' ', '>').sorted() }

  private companion object {
    val engine: TemplateEngine = TemplateEngine.create(
      ResourceCodeResolver("jte"), Files.createTempDirectory("jte"), ContentType.Html, null,
    ).apply { setBinaryStaticContent(true) }

    val pebble: PebbleEngine = PebbleEngine.Builder()
      .loader(ClasspathLoader().apply { prefix = "pebble/html" })
      .newLineTrimming(false)
      .build()
  }
}
