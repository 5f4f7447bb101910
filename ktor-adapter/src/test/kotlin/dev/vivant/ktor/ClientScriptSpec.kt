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
import java.util.zip.GZIPInputStream

class ClientScriptSpec : StringSpec({
  val source = "export const greeting = 'hello';\n".repeat(50).toByteArray()
  val script = ClientScript(source)

  fun asked(vararg headers: Pair<String, String>, check: suspend (HttpResponse) -> Unit) = testApplication {
    routing { get("/s.js") { script.respond(call) } }
    check(client.get("/s.js") { headers.forEach { (name, value) -> header(name, value) } })
  }

  "its name is its content" {
    ClientScript(source).fileName shouldBe script.fileName
    ClientScript("other".toByteArray()).fileName shouldNotBe script.fileName
    script.fileName shouldBe script.hash + ".js"
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
