package dev.vivant.samples.dashboard

import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.focused
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

  "what one announces another visitor reads, and puts away by the keyboard" {
    visit {
      val page = open("/dashboard")
      visit {
        val other = open("/dashboard")
        other.locator("#announcement-text").fill("half a sente")
        page.locator("#announcement-text").fill("We update at ten")
        page.keyboard().press("Enter")
        assertThat(page.locator(".announcement")).containsText("We update at ten")
        assertThat(page.locator("#announcement-text")).hasValue("")
        assertThat(other.locator("[role=status].announcement")).containsText("We update at ten")
        assertThat(other.locator("#announcement-text")).hasValue("half a sente")
        other.focused() shouldBe "announcement-text"
        other.getByLabel("Put the announcement away").focus()
        other.keyboard().press("Enter")
        assertThat(other.locator(".announcement p")).hasCount(0)
        assertThat(other.locator("#announcement-text")).isFocused()
        assertThat(page.locator(".announcement p")).hasCount(1)
      }
    }
  }
})
