package dev.vivant.dsl

import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.OutputStream
import java.io.UncheckedIOException

private val nested = component<Int, Int>({ it }) { _, value, _ -> p { text(value) } }

class PlainHtmlSpec : StringSpec({
  "is a text" {
    plainHtml { h1 { +"Not found" }; ul { each(listOf(1, 2), { it }) { li { text(it) } } } } shouldBe
      "<h1>Not found</h1><ul><li>1</li><li>2</li></ul>"
  }

  "is written as UTF-8" {
    val out = ByteArrayOutputStream()
    plainHtml(out) { p { +"日本" } }
    out.toByteArray().decodeToString() shouldBe "<p>日本</p>"
  }

  "hands on what the stream throws" {
    val broken = object : OutputStream() {
      override fun write(byte: Int): Unit = throw IOException("full")
    }
    shouldThrow<UncheckedIOException> { plainHtml(broken) { p { } } }.cause?.message shouldBe "full"
  }

  "has no components" {
    shouldThrow<IllegalStateException> { plainHtml { component(nested, 1) } }
      .message shouldContain "what is no live page holds neither handlers nor components"
  }
})
