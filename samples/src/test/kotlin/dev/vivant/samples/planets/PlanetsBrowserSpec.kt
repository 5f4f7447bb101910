package dev.vivant.samples.planets

import com.microsoft.playwright.Browser.NewContextOptions
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.text
import dev.vivant.samples.waitFor
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class PlanetsBrowserSpec : StringSpec({
  "views follow each other over one connection, with addresses, titles and history" {
    visit {
      val page = open("/planets")
      page.evaluate("() => { window.loaded = 'once' }")
      page.text("Earth").click()
      page.waitForURL("**/planets/earth")
      assertThat(page.locator("h1")).hasText("Earth")
      assertThat(page).hasTitle("Earth")
      page.text("Next: Mars").click()
      page.waitForURL("**/planets/mars")
      assertThat(page).hasTitle("Mars")
      page.goBack()
      assertThat(page.locator("h1")).hasText("Earth")
      page.goBack()
      assertThat(page.locator(".planet")).hasCount(8)
      assertThat(page).hasTitle("Planets")
      page.goForward()
      assertThat(page.locator("h1")).hasText("Earth")
      page.evaluate("() => window.loaded") shouldBe "once"
    }
  }

  "going back finds the place where one was" {
    visit(NewContextOptions().setViewportSize(390, 500)) {
      val page = open("/planets")
      page.text("Neptune").scrollIntoViewIfNeeded()
      val place = page.evaluate("() => scrollY") as Int
      (place > 100) shouldBe true
      page.text("Neptune").click()
      assertThat(page.locator("h1")).hasText("Neptune")
      page.waitFor("scrollY === 0")
      page.goBack()
      assertThat(page.locator(".planet")).hasCount(8)
      page.waitFor("Math.abs(scrollY - $place) <= 1")
    }
  }
})
