package dev.vivant.samples.auction

import com.microsoft.playwright.Browser.NewContextOptions
import com.microsoft.playwright.Page
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.focused
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.shouldNotBe

/** A part that all pages share, in two browsers with nothing in common but the server. */
class AuctionBrowserSpec : StringSpec({
  fun Page.lot(painting: Painting) = locator(".lot").nth(painting.ordinal)

  fun Page.price(painting: Painting) = lot(painting).locator(".price strong")

  "what one offers the other sees, and the buttons of both work in turn" {
    visit {
      val page = open("/auction")
      visit {
        val other = open("/auction")
        val first = page.price(Painting.Hills).textContent()
        assertThat(other.price(Painting.Hills)).hasText(first)
        page.lot(Painting.Hills).locator("button").click()
        assertThat(page.price(Painting.Hills)).not().hasText(first)
        val second = page.price(Painting.Hills).textContent()
        assertThat(other.price(Painting.Hills)).hasText(second)
        assertThat(page.locator(".standing")).containsText("Two hills")
        assertThat(other.locator(".standing")).not().containsText("Two hills")

        other.lot(Painting.Hills).locator("button").click()
        assertThat(other.price(Painting.Hills)).not().hasText(second)
        assertThat(page.price(Painting.Hills)).hasText(other.price(Painting.Hills).textContent())
        assertThat(other.locator(".standing")).containsText("Two hills")
        assertThat(page.locator(".standing")).not().containsText("Two hills")
        assertThat(page.locator(".bids li").first()).hasText(other.locator(".bids li").first().textContent())
      }
    }
  }

  "whoever bids by the keyboard keeps the focus, and what others offer moves nothing away" {
    visit {
      val page = open("/auction")
      visit {
        val other = open("/auction")
        page.lot(Painting.Pear).locator("button").focus()
        page.evaluate("() => { window.button = document.activeElement }")
        for (turn in 1..3) {
          val before = page.price(Painting.Pear).textContent()
          page.keyboard().press("Enter")
          assertThat(page.price(Painting.Pear)).not().hasText(before)
          val mine = page.price(Painting.Pear).textContent()
          assertThat(other.price(Painting.Pear)).hasText(mine)
          other.lot(Painting.Pear).locator("button").click()
          assertThat(page.price(Painting.Pear)).not().hasText(mine)
        }
        page.evaluate("() => button === document.activeElement") shouldBe true
        page.focused() shouldNotBe "Offer € 650 for Still life with pear"
      }
    }
  }

  "who comes while it goes on sees the board as all do, also without script" {
    visit {
      val page = open("/auction")
      val before = page.price(Painting.Five).textContent()
      page.lot(Painting.Five).locator("button").click()
      assertThat(page.price(Painting.Five)).not().hasText(before)
      val board = page.locator(".lots").textContent()
      visit { open("/auction").locator(".lots").textContent() shouldBe board }
      visit(NewContextOptions().setJavaScriptEnabled(false)) {
        load("/auction").locator(".lots").textContent() shouldBe board
      }
    }
  }
})
