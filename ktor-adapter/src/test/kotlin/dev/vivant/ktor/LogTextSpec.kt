package dev.vivant.ktor

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class LogTextSpec : StringSpec({
  "one line stays one line" {
    LogText.clean("/a\r\nINFO all is well\u001b[2J\u2028x\u202Ey") shouldBe "/a??INFO all is well?[2J?x?y"
  }

  "letters of all languages stay" {
    LogText.clean("/käse/日本語?q=1") shouldBe "/käse/日本語?q=1"
  }

  "what is too long is cut" {
    LogText.clean("x".repeat(201)) shouldBe "x".repeat(200) + "..."
  }
})
