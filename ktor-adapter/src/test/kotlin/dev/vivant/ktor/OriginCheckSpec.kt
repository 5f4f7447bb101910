package dev.vivant.ktor

import io.kotest.assertions.throwables.shouldThrow
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.ktor.client.request.get
import io.ktor.client.request.header
import io.ktor.client.statement.bodyAsText
import io.ktor.server.plugins.forwardedheaders.XForwardedHeaders
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.ktor.server.testing.testApplication

/** One request of the matrix: what the browser says, whether a proxy is trusted, what comes of it. */
private class Case(
  val origin: List<String>,
  val host: String = "app.example.com",
  val forwarded: Map<String, String> = emptyMap(),
  val trusted: Boolean = false,
  val allowed: List<String> = emptyList(),
  val passes: Boolean,
)

class OriginCheckSpec : StringSpec({
  val https = mapOf("X-Forwarded-Proto" to "https")
  val cases = mapOf(
    "same host" to Case(listOf("http://app.example.com"), passes = true),
    "same host and port" to Case(listOf("http://app.example.com:8080"), "app.example.com:8080", passes = true),
    "same host, port written out" to Case(listOf("http://app.example.com"), "app.example.com:80", passes = true),
    "same host in capitals" to Case(listOf("http://APP.example.com"), passes = true),
    "https page, TLS ended by an unknown proxy" to Case(listOf("https://app.example.com"), passes = true),
    "IPv6" to Case(listOf("http://[::1]:8080"), "[::1]:8080", passes = true),
    "missing" to Case(emptyList(), passes = false),
    "null" to Case(listOf("null"), passes = false),
    "empty" to Case(listOf(""), passes = false),
    "two" to Case(listOf("http://app.example.com", "http://evil.example"), passes = false),
    "other host" to Case(listOf("http://evil.example"), passes = false),
    "other port" to Case(listOf("http://app.example.com:81"), passes = false),
    "host as a beginning" to Case(listOf("http://app.example.com.evil.example"), passes = false),
    "host as user" to Case(listOf("http://app.example.com@evil.example"), passes = false),
    "with a path" to Case(listOf("http://app.example.com/x"), passes = false),
    "other scheme" to Case(listOf("file://app.example.com"), passes = false),
    "no URL" to Case(listOf("http://app example"), passes = false),

    "forwarded, not trusted" to
      Case(listOf("http://evil.example"), forwarded = mapOf("X-Forwarded-Host" to "evil.example"), passes = false),
    "forwarded host, trusted" to Case(
      listOf("https://app.example.com"), "backend:8080", https + ("X-Forwarded-Host" to "app.example.com"), true,
      passes = true,
    ),
    "forwarded host and port, trusted" to Case(
      listOf("https://app.example.com:8443"), "backend:8080", https + ("X-Forwarded-Host" to "app.example.com:8443"),
      true, passes = true,
    ),
    "forwarded scheme, host passed on, trusted" to
      Case(listOf("https://app.example.com"), "app.example.com", https, true, passes = true),
    "http page for https, trusted" to
      Case(listOf("http://app.example.com"), "app.example.com", https, true, passes = false),
    "other host, trusted" to Case(
      listOf("https://evil.example"), "backend:8080", https + ("X-Forwarded-Host" to "app.example.com"), true,
      passes = false,
    ),

    "listed" to Case(listOf("https://one.example"), allowed = listOf("https://one.example"), passes = true),
    "listed with the scheme's port" to
      Case(listOf("https://one.example"), allowed = listOf("https://one.example:443"), passes = true),
    "not listed" to Case(listOf("https://two.example"), allowed = listOf("https://one.example"), passes = false),
    "listed, other scheme" to
      Case(listOf("http://one.example"), allowed = listOf("https://one.example"), passes = false),
    "same host, but a list without it" to
      Case(listOf("http://app.example.com"), allowed = listOf("https://one.example"), passes = false),
    "null with a list" to Case(listOf("null"), allowed = listOf("https://one.example"), passes = false),
  )

  for ((name, case) in cases) {
    "$name: ${if (case.passes) "passes" else "is refused"}" {
      testApplication {
        if (case.trusted) install(XForwardedHeaders)
        val check = OriginCheck(case.allowed)
        routing { get("/") { call.respondText(check.refusal(call) ?: "passes") } }
        val answer = client.get("/") {
          header("Host", case.host)
          case.origin.forEach { header("Origin", it) }
          case.forwarded.forEach { (name, value) -> header(name, value) }
        }.bodyAsText()
        withClue(answer) { (answer == "passes") shouldBe case.passes }
      }
    }
  }

  "an allowed origin that is none is refused when the plugin is installed" {
    for (wrong in listOf("app.example.com", "https://app.example.com/", "*", "https://*.example.com", "null")) {
      shouldThrow<IllegalArgumentException> { OriginCheck(listOf(wrong)) }.message!! shouldContain "\"$wrong\""
    }
  }
})
