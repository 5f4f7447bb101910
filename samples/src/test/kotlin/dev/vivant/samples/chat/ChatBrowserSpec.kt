package dev.vivant.samples.chat

import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.focused
import dev.vivant.samples.text
import dev.vivant.samples.waitFor
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class ChatBrowserSpec : StringSpec({
  "two tabs talk" {
    visit {
      val page = open("/chat")
      val other = open("/chat")
      page.locator("#text").fill("Good morning")
      page.keyboard().press("Enter")
      assertThat(page.locator(".message.mine").last()).containsText("Good morning")
      assertThat(page.locator("#text")).hasValue("")
      page.focused() shouldBe "text"
      assertThat(other.locator(".message:not(.mine)").last()).containsText("Good morning")

      other.locator("#text").fill("Good evening")
      other.text("Send").click()
      assertThat(page.locator(".message:not(.mine)").last()).containsText("Good evening")
      assertThat(other.locator("#text")).hasValue("")
    }
  }

  "what is typed stays while others talk, and the newest message is in sight" {
    visit {
      val page = open("/chat")
      val other = open("/chat")
      page.locator("#text").pressSequentially("I was just say")
      repeat(12) {
        other.locator("#text").fill("Line $it")
        other.keyboard().press("Enter")
        assertThat(other.locator("#text")).hasValue("")
      }
      assertThat(page.text("Line 11")).isVisible()
      assertThat(page.locator("#text")).hasValue("I was just say")
      page.focused() shouldBe "text"
      page.waitFor("document.querySelector('.messages').scrollTop === 0")
      assertThat(page.text("Line 11")).isInViewport()
    }
  }
})
