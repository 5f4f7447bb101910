package dev.vivant.samples.dashboard

import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.text
import dev.vivant.samples.waitFor
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class DashboardBrowserSpec : StringSpec({
  "the server's pulse moves on by itself, until it is paused" {
    visit {
      val page = open("/dashboard")
      page.evaluate("() => { window.svg = document.querySelector('svg[role=img]'); window.first = svg.innerHTML }")
      page.waitFor("svg.innerHTML !== first")
      page.evaluate("() => svg === document.querySelector('svg[role=img]')") shouldBe true
      page.text("Pause").click()
      assertThat(page.text("Go on")).isVisible()
      page.evaluate("() => { window.paused = svg.innerHTML }")
      page.text("Go on").click()
      page.waitFor("svg.innerHTML !== paused")
    }
  }
})
