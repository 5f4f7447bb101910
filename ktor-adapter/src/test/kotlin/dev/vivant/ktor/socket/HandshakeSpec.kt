package dev.vivant.ktor.socket

import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.types.shouldBeInstanceOf
import io.ktor.http.Headers
import io.ktor.http.HttpMethod

class HandshakeSpec : StringSpec({
  val good = mapOf(
    "Upgrade" to "websocket",
    "Connection" to "keep-alive, Upgrade",
    "Sec-WebSocket-Version" to "13",
    "Sec-WebSocket-Key" to "dGhlIHNhbXBsZSBub25jZQ==",
  )

  fun read(headers: Map<String, String>, method: HttpMethod = HttpMethod.Get, mayDeflate: Boolean = false) =
    Handshake.read(method, Headers.build { headers.forEach(::append) }, mayDeflate)

  "answers the key of RFC 6455's example" {
    val upgrade = read(good).shouldBeInstanceOf<Handshake.Request.Upgrade>()
    upgrade.answer["Sec-WebSocket-Accept"] shouldBe "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
    upgrade.answer["Connection"] shouldBe "Upgrade"
  }

  "compression is agreed upon where it is offered and allowed" {
    val offering = good + ("Sec-WebSocket-Extensions" to "permessage-deflate; client_max_window_bits")
    val agreed = read(offering, mayDeflate = true).shouldBeInstanceOf<Handshake.Request.Upgrade>()
    agreed.deflates shouldBe true
    agreed.answer["Sec-WebSocket-Extensions"] shouldBe
      "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
    for (other in listOf(read(offering), read(good, mayDeflate = true))) {
      val plain = other.shouldBeInstanceOf<Handshake.Request.Upgrade>()
      plain.deflates shouldBe false
      plain.answer["Sec-WebSocket-Extensions"] shouldBe null
    }
  }

  "a request without an upgrade is a probe" {
    read(emptyMap()) shouldBe Handshake.Request.Probe
    read(good + ("Upgrade" to "h2c")) shouldBe Handshake.Request.Probe
  }

  "a handshake of another version learns which one is spoken" {
    val bad = read(good + ("Sec-WebSocket-Version" to "8")).shouldBeInstanceOf<Handshake.Request.Bad>()
    bad.status.value shouldBe 426
    bad.answer["Sec-WebSocket-Version"] shouldBe "13"
  }

  "half a handshake is refused" {
    val cases = mapOf(
      "no key" to good - "Sec-WebSocket-Key",
      "short key" to good + ("Sec-WebSocket-Key" to "c2hvcnQ="),
      "no base64" to good + ("Sec-WebSocket-Key" to "***"),
      "no connection header" to good - "Connection",
    )
    for ((name, headers) in cases) {
      withClue(name) { read(headers).shouldBeInstanceOf<Handshake.Request.Bad>().status.value shouldBe 400 }
    }
    read(good, HttpMethod.Post).shouldBeInstanceOf<Handshake.Request.Bad>().status.value shouldBe 400
  }
})
