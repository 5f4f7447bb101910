package dev.vivant.dsl

import dev.vivant.node.Element
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.types.shouldBeSameInstanceAs

private val counting = component<Int, Int>({ it }) { _, value, _ -> p { text(value) } }

class StaticSpec : StringSpec({
  fun foot() = page<Unit> { footer { static { p { +"always" } } } } as Element

  "makes its nodes once, for all pages" {
    val first = foot()
    first.toString() shouldBe "<footer><p>always</p></footer>"
    foot().child(0) shouldBeSameInstanceAs first.child(0)
  }

  "holds lists and memos" {
    html {
      static {
        ul {
          each(listOf(1, 2), { it }) { li { text(it) } }
          each(listOf(3), { it }, { 4 }) { a, b -> li { text(a + b) } }
        }
      }
    } shouldBe "<ul><li>1</li><li>2</li><li>7</li></ul>"
    html { static { memo(1) { p { text(it) } } } } shouldBe "<p>1</p>"
  }

  "refuses to capture what may change, and names its type" {
    val chosen = listOf(1)
    shouldThrow<IllegalArgumentException> { html { static { p { +"$chosen" } } } }
      .message shouldContain "static { } captures List from around it"
  }

  "refuses components" {
    shouldThrow<IllegalStateException> { html { static { div { component(counting, 1) } } } }
      .message shouldContain "holds neither handlers nor components"
  }
})
