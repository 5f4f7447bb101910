package dev.vivant.samples.counter

import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.frame.Sample
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class CounterBrowserSpec : StringSpec({
  for (sample in listOf(Sample.Counter, Sample.CounterInJava, Sample.CounterInKotlinxHtml)) {
    "${sample.title} counts clicks" {
      visit {
        val page = open(sample.path)
        page.evaluate("() => window.output = document.querySelector('output')")
        repeat(3) { page.getByLabel("One more").click() }
        page.getByLabel("One less").click()
        assertThat(page.locator("output")).hasText("2")
        page.evaluate("() => window.output === document.querySelector('output')") shouldBe true
        page.title() shouldBe "Counter: 2"
      }
    }
  }

  "the ways to write a counter lead to each other over one connection" {
    visit {
      val page = open(Sample.Counter.path)
      page.evaluate("() => window.loaded = 'once'")
      page.getByLabel("Ways to write it").getByText("Java").click()
      assertThat(page.locator("h1")).hasText("Counter in Java")
      page.getByLabel("Ways to write it").getByText("kotlinx.html").click()
      assertThat(page.locator("h1")).hasText("Counter in kotlinx.html")
      page.evaluate("() => window.loaded") shouldBe "once"
    }
  }
})
