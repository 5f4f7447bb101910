package dev.vivant.samples.browser

import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.ints.shouldBeLessThanOrEqual
import io.kotest.matchers.nulls.shouldBeNull
import io.kotest.matchers.shouldBe
import java.io.ByteArrayOutputStream
import java.nio.file.Files
import java.nio.file.Path
import java.util.zip.Deflater
import java.util.zip.GZIPOutputStream
import kotlin.io.path.isDirectory
import kotlin.io.path.name
import kotlin.io.path.readText

/** What the client's size, sources and imports promise. */
class ClientBundleSpec : StringSpec({
  "the shipped client is at most 8 KB after gzip" {
    val out = ByteArrayOutputStream()
    val zip = object : GZIPOutputStream(out) {
      init {
        def.setLevel(Deflater.BEST_COMPRESSION)
      }
    }
    zip.use { it.write(BareServer.client) }
    println("vivant.js: ${BareServer.client.size} bytes, ${out.size()} after gzip")
    out.size() shouldBeLessThanOrEqual 8 * 1024
  }

  "nothing in it parses HTML, runs text or needs a policy to be relaxed" {
    val bundle = "vivant.js" to BareServer.client.toString(Charsets.UTF_8)
    for ((name, text) in sources + bundle) {
      withClue(name) { FORBIDDEN.find(text)?.value.shouldBeNull() }
    }
  }

  "the shipped client imports nothing" {
    Regex("\\bimport\\b|\\brequire\\(").find(BareServer.client.toString(Charsets.UTF_8))?.value.shouldBeNull()
  }

  "imports go one way, from index to dom" {
    val left = sources.mapValues { (_, text) -> IMPORT.findAll(text).map { it.groupValues[1] }.toSet() }.toMutableMap()
    left.getValue("dom.js").shouldBeEmpty()
    val order = mutableListOf<String>()
    while (left.isNotEmpty()) {
      val free = left.filterValues { imports -> imports.all { it in order } }.keys
      withClue("in a circle: $left") { free.isEmpty() shouldBe false }
      order += free
      left -= free
    }
    order.last() shouldBe "index.js"
  }
}) {
  private companion object {
    val FORBIDDEN = Regex(
      "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function|createContextualFragment|" +
        "DOMParser|setHTML|srcdoc|setAttribute\\(\"style\"|set(Timeout|Interval)\\([\"'`]",
    )
    val IMPORT = Regex("from \"\\./([a-z]+\\.js)\"")

    /** The client's modules by name. */
    val sources: Map<String, String> by lazy {
      val places = listOf("..", ".").map { Path.of(it, "ktor-adapter/src/main/client/src") }
      val folder = places.firstOrNull { it.isDirectory() } ?: error("no sources at $places: run from samples")
      Files.list(folder).use { files -> files.toList().associate { it.name to it.readText() } }
    }
  }
}
