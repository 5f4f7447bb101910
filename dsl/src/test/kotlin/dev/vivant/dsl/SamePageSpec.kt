package dev.vivant.dsl

import dev.vivant.node.HtmlSink
import dev.vivant.node.HtmlWriter
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.property.arbitrary.long
import io.kotest.property.Arb
import io.kotest.property.checkAll
import kotlinx.html.div
import kotlinx.html.stream.createHTML

/** A page is the same whichever way it is made. Kotest prints the seed of what fails. */
class SamePageSpec : StringSpec({
  "straight into HTML and by way of nodes" {
    checkAll(3_000, Arb.long()) { seed ->
      val program = RandomProgram(seed, plain = false).flow()
      val out = StringBuilder()
      val sink = HtmlSink(out)
      emitInto(sink, PlainHandlers()) { run(program) }
      sink.finish()
      out.toString() shouldBe HtmlWriter.toString(page { run(program) })
    }
  }

  "by the builder and by functions for kotlinx.html, with attributes before or after content" {
    checkAll(3_000, Arb.long()) { seed ->
      val program = RandomProgram(seed, plain = true).flow()
      val nodes = page { div { run(program) } }
      htmlNodes { div { consumer.run(program, late = false) } } shouldBe nodes
      htmlNodes { div { consumer.run(program, late = true) } } shouldBe nodes
    }
  }

  "as kotlinx.html itself writes it" {
    checkAll(3_000, Arb.long()) { seed ->
      val program = RandomProgram(seed, plain = true).flow()
      val own = htmlNodes { div { run(program, late = false) } }.toString()
      val theirs = createHTML(prettyPrint = false).div { consumer.run(program, late = false) }
      own.alike() shouldBe theirs.alike()
    }
  }
})

/** Without the line breaks of which browsers skip the first: kotlinx.html does not write it twice. */
private fun String.alike(): String = replace(Regex("(<(?:pre|textarea)[^>]*>)\n+"), "$1")
