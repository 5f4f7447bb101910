package dev.vivant.ktor

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.shouldNotBe
import io.kotest.matchers.string.shouldContain
import io.ktor.client.request.get
import io.ktor.client.request.header
import io.ktor.client.statement.HttpResponse
import io.ktor.client.statement.readRawBytes
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.ktor.server.testing.testApplication
import java.nio.file.Files
import java.nio.file.Path
import java.util.zip.GZIPInputStream

class ClientScriptSpec : StringSpec({
  val source = "export const greeting = 'hello';\n".repeat(50).toByteArray()
  val part = "import './vivant.js';\n".toByteArray()
  val script = ClientScript(mapOf("vivant.js" to source, "part.js" to part))

  fun asked(
    vararg headers: Pair<String, String>,
    file: String = "vivant.js",
    check: suspend (HttpResponse) -> Unit,
  ) = testApplication {
    routing { get("/scripts/{file}") { script.respond(call, call.parameters["file"]!!) } }
    check(client.get("/scripts/$file") { headers.forEach { (name, value) -> header(name, value) } })
  }

  "its folder is the content of all its files" {
    ClientScript(mapOf("part.js" to part, "vivant.js" to source)).fileName shouldBe script.fileName
    ClientScript(mapOf("vivant.js" to source, "part.js" to source)).fileName shouldNotBe script.fileName
    script.fileName shouldBe script.hash + "/vivant.js"
  }

  "serves the parts beside the core, and nothing else" {
    asked(file = "part.js") { it.readRawBytes() shouldBe part }
    asked(file = "other.js") { it.status.value shouldBe 404 }
  }

  "the jar brings every part that the client's sources have" {
    val places = listOf(".", "ktor-adapter").map { Path.of(it, "src/main/client/src/parts") }
    val folder = places.firstOrNull(Files::isDirectory) ?: error("no sources at $places: run from ktor-adapter")
    Files.list(folder).use { files -> files.map { it.fileName.toString() }.sorted().toList() } shouldBe
      ClientScript.PARTS
    ClientScript.bundled().hash.length shouldBe 32
  }

  "goes plain to whoever accepts nothing else, to be kept for ever" {
    asked { response ->
      response.readRawBytes() shouldBe source
      response.headers["Content-Type"]!! shouldContain "text/javascript"
      response.headers["Cache-Control"] shouldBe "public, max-age=31536000, immutable"
      response.headers["X-Content-Type-Options"] shouldBe "nosniff"
      response.headers["Vary"] shouldBe "Accept-Encoding"
      response.headers["Content-Encoding"] shouldBe null
    }
  }

  "goes compressed to whoever accepts gzip" {
    asked("Accept-Encoding" to "br, gzip;q=0.8") { response ->
      response.headers["Content-Encoding"] shouldBe "gzip"
      GZIPInputStream(response.readRawBytes().inputStream()).readBytes() shouldBe source
    }
  }

  "is not sent again to whoever has it" {
    asked("If-None-Match" to "\"other\", W/\"${script.hash}\"") { it.status.value shouldBe 304 }
    asked("If-None-Match" to "\"other\"") { it.status.value shouldBe 200 }
    asked("Accept-Encoding" to "gzip", "If-None-Match" to "\"${script.hash}-gzip\"") { it.status.value shouldBe 304 }
  }

  "reads Accept-Encoding as HTTP means it" {
    for (header in listOf("gzip", "*", "GZIP", "br, gzip;q=0.1")) ClientScript.acceptsGzip(header) shouldBe true
    for (header in listOf("gzip;q=0", "gzip; q=0.0", "br", "")) ClientScript.acceptsGzip(header) shouldBe false
  }
})
