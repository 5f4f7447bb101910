package dev.vivant.samples

import com.microsoft.playwright.Browser.NewContextOptions
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import com.microsoft.playwright.options.AriaRole
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.frame.Sample
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class GalleryBrowserSpec : StringSpec({
  "live links of the bar lead through all samples without a page load or a complaint" {
    visit {
      val page = open("/")
      page.evaluate("() => { window.loaded = 'once' }")
      for (sample in Sample.inBar) {
        page.locator(".bar li").getByText(sample.title).click()
        assertThat(page.locator("h1")).hasText(sample.title)
        assertThat(page.locator(".bar [aria-current]")).hasText(sample.title)
      }
      page.evaluate("() => window.loaded") shouldBe "once"
    }
  }

  "every page shows its content without script, and its links work" {
    visit(NewContextOptions().setJavaScriptEnabled(false)) {
      val page = load("/")
      for (sample in Sample.entries) {
        page.locator(".gallery").getByRole(AriaRole.LINK).nth(sample.ordinal).click()
        page.waitForURL("**${sample.path}")
        assertThat(page.locator("h1")).hasText(sample.title)
        assertThat(page.locator(".noscript")).isVisible()
        page.text("Source of this page").click()
        assertThat(page.locator(".made pre")).isVisible()
        page.locator(".brand").click()
      }
      page.navigate("${GalleryServer.url}/todos?show=done")
      assertThat(page.locator(".filter [aria-current]")).hasText("Done")
      page.navigate("${GalleryServer.url}/planets")
      page.text("Saturn").click()
      page.text("Next: Uranus").click()
      assertThat(page.locator("h1")).hasText("Uranus")
      page.navigate("${GalleryServer.url}/table")
      assertThat(page.locator("tbody tr")).hasCount(1_000)
    }
  }

  "on a phone no page is wider than the screen, and the bar shows where one is" {
    for (width in listOf(320, 390)) {
      visit(NewContextOptions().setViewportSize(width, 700)) {
        val page = open("/")
        page.evaluate("() => document.documentElement.scrollWidth") shouldBe width
        for (sample in Sample.inBar) {
          page.navigate(GalleryServer.url + sample.path)
          page.evaluate("() => document.documentElement.scrollWidth") shouldBe width
          assertThat(page.locator(".bar [aria-current]")).isInViewport(inFull)
        }
      }
    }
  }

  "a handler or a page that fails is told, changes nothing, and the next event works" {
    visit {
      val page = open(BROKEN_PATH)
      page.text("Count").click()
      assertThat(page.locator("h1")).hasText("1 clicks")
      page.text("Throw").click()
      assertThat(page.text("Something went wrong. Nothing was changed.")).hasCount(1)
      page.text("Break").click()
      assertThat(page.text("Something went wrong. Nothing was changed.")).hasCount(2)
      page.text("Count").click()
      assertThat(page.locator("h1")).hasText("2 clicks")
    }
  }

  "a live link to nowhere shows the empty frame, and back leads out of it" {
    visit {
      val page = open("/")
      page.evaluate("() => { window.loaded = 'once' }")
      page.evaluate("() => document.querySelector('.gallery a').setAttribute('href', '/nowhere')")
      page.locator(".gallery a").first().click()
      assertThat(page.locator("h1")).hasText("An empty frame")
      page.goBack()
      assertThat(page.locator("h1")).hasText("Pictures that are alive")
      page.evaluate("() => window.loaded") shouldBe "once"
    }
  }

  "the picture on the start page changes by a click or by the keyboard" {
    visit {
      val page = open("/")
      page.getByLabel("Let time pass in the picture").click()
      assertThat(page.locator("figcaption")).containsText("Noon")
      page.keyboard().press("Enter")
      assertThat(page.locator("figcaption")).containsText("Evening")
    }
  }
})

private val inFull = IsInViewportOptions().setRatio(0.99)
