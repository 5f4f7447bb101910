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
  "the core of the shipped client is at most 6 KB after gzip, each part at most 2 KB" {
    for ((name, text) in shipped) {
      val size = gzip(text)
      println("$name: ${text.size} bytes, $size after gzip")
      withClue(name) { size shouldBeLessThanOrEqual (if (name == "vivant.js") 6 else 2) * 1024 }
    }
  }

  "nothing in it parses HTML, runs text or needs a policy to be relaxed" {
    for ((name, text) in sources + shipped.mapValues { it.value.toString(Charsets.UTF_8) }) {
      withClue(name) { FORBIDDEN.find(text)?.value.shouldBeNull() }
    }
  }

  "the core imports its own parts and nothing else, and they import the core" {
    for ((name, bytes) in shipped) {
      val imports = IMPORTS.findAll(bytes.toString(Charsets.UTF_8)).map { it.groupValues[1] }.toList()
      withClue(name) { imports shouldBe if (name == "vivant.js") listOf("(") else listOf("./vivant.js") }
    }
  }

  "imports go one way, from index to dom" {
    val left = sources.mapValues { (name, text) ->
      IMPORT.findAll(text).map { "${Path.of(name).resolveSibling(it.groupValues[1]).normalize()}" }.toSet()
    }.toMutableMap()
    left.getValue("dom.js").shouldBeEmpty()
    left.filterKeys { "/" !in it }.values.flatten().none { "/" in it } shouldBe true
    val order = mutableListOf<String>()
    while (left.isNotEmpty()) {
      val free = left.filterValues { imports -> imports.all { it in order } }.keys
      withClue("in a circle: $left") { free.isEmpty() shouldBe false }
      order += free
      left -= free
    }
    order.filter { "/" !in it }.last() shouldBe "index.js"
  }
}) {
  private companion object {
    val FORBIDDEN = Regex(
      "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function|createContextualFragment|" +
        "DOMParser|setHTML|srcdoc|setAttribute\\(\"style\"|set(Timeout|Interval)\\([\"'`]",
    )

    /** Where a source is imported from: `./dom.js`, `../forms/pace.js`. */
    val IMPORT = Regex("from \"(\\.\\.?/[a-z/]+\\.js)\"")

    /** Every import of a shipped file; that by a name which is made up at run time as "(". */
    val IMPORTS = Regex("\\bimport(?:[^\"'(]*from)?[\"']?(\\(|[^\"']*)")

    /** The client's files as they are shipped, by name. */
    val shipped: Map<String, ByteArray> = (BareServer.PARTS + "vivant").map { "$it.js" }.associateWith(BareServer::file)

    /** The client's modules by name; those of parts with their folder. */
    val sources: Map<String, String> by lazy {
      val places = listOf("..", ".").map { Path.of(it, "ktor-adapter/src/main/client/src") }
      val folder = places.firstOrNull { it.isDirectory() } ?: error("no sources at $places: run from samples")
      Files.walk(folder).use { files ->
        files.filter { it.name.endsWith(".js") }.toList().associate { "${folder.relativize(it)}" to it.readText() }
      }
    }

    fun gzip(bytes: ByteArray): Int {
      val out = ByteArrayOutputStream()
      val zip = object : GZIPOutputStream(out) {
        init {
          def.setLevel(Deflater.BEST_COMPRESSION)
        }
      }
      zip.use { it.write(bytes) }
      return out.size()
    }
  }
}
