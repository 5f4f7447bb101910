package dev.vivant.samples.search

import com.microsoft.playwright.Browser.NewContextOptions
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldHaveAtMostSize
import io.kotest.matchers.shouldBe

class SearchBrowserSpec : StringSpec({
  "results come while somebody types, after a pause, and what is typed stays" {
    visit {
      val page = load("/search")
      val sent = mutableListOf<String>()
      page.onWebSocket { socket -> socket.onFrameSent { sent += it.text() } }
      page.reload()
      page.waitForSelector(".vivant-connected")
      page.locator("#q").pressSequentially("umbrella")
      assertThat(page.locator("#q")).hasValue("umbrella")
      assertThat(page.locator(".results .name").first()).containsText("umbrella")
      sent.filter { "umb" in it }.shouldHaveAtMostSize(3)
      page.locator("#q").pressSequentially(" with rain")
      assertThat(page.locator(".results li")).hasCount(1)
      assertThat(page.locator("#q")).hasValue("umbrella with rain")
      page.title() shouldBe "“umbrella with rain” in Unicode"
    }
  }

  "rows that stay in the result are not touched" {
    visit {
      val page = open("/search?q=umbrella")
      page.evaluate("() => document.querySelectorAll('.results li').forEach(li => li.mark = li.textContent)")
      page.locator("#q").fill("umbrella with")
      assertThat(page.locator(".results li")).hasCount(1)
      page.evaluate("() => [...document.querySelectorAll('.results li')].every(li => li.mark === li.textContent)")
        .shouldBe(true)
    }
  }

  "enter makes the question part of the address" {
    visit {
      val page = open("/search")
      page.locator("#q").fill("half")
      page.keyboard().press("Enter")
      page.waitForURL("**/search?q=half")
      page.goBack()
      assertThat(page.locator(".results li")).hasCount(0)
    }
  }

  "the form works without script" {
    visit(NewContextOptions().setJavaScriptEnabled(false)) {
      val page = load("/search")
      page.locator("#q").fill("umbrella")
      page.keyboard().press("Enter")
      page.waitForURL("**/search?q=umbrella")
      assertThat(page.locator(".results .name").first()).containsText("umbrella")
      assertThat(page.locator("#q")).hasValue("umbrella")
    }
  }
})
