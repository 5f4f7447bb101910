package dev.vivant.samples.counter

import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.shouldBe

class CounterSpec : StringSpec({
  val dialects = mapOf(
    "Kotlin's builder" to counterInKotlin,
    "Java's factories" to CounterInJava(),
    "functions for kotlinx.html" to counterInKotlinxHtml,
  )

  for ((dialect, view) in dialects) {
    "a counter in $dialect counts up and down" {
      val page = LiveTest.mount(view)
      page.find("output").text() shouldBe "0"
      repeat(3) { page.find("[aria-label='One more']").click() }
      page.find("[aria-label='One less']").click()
      page.find("output").text() shouldBe "2"
      page.title() shouldBe "Counter: 2"
    }

    "a click on a counter in $dialect changes one text and nothing else" {
      val page = LiveTest.mount(view)
      page.takePatches()
      page.find("[aria-label='One more']").click()
      page.takePatches() shouldHaveSize 1
    }
  }

  "two pages count for themselves" {
    val page = LiveTest.mount(counterInKotlin)
    val other = page.open("/")
    page.find("[aria-label='One more']").click()
    other.find("output").text() shouldBe "0"
  }
})
