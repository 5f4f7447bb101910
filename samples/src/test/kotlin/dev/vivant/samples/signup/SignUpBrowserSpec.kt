package dev.vivant.samples.signup

import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.text
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class SignUpBrowserSpec : StringSpec({
  "errors come when a field is left, and a complete form succeeds" {
    visit {
      val page = open("/signup")
      page.locator("#email").pressSequentially("ann")
      assertThat(page.locator(".error")).hasCount(0)
      page.keyboard().press("Tab")
      assertThat(page.locator("#email-error")).isVisible()
      assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true")
      assertThat(page.locator("#email")).hasAccessibleDescription("This needs to look like ann@example.org.")
      assertThat(page.locator("#password")).isFocused()

      page.keyboard().press("Enter")
      assertThat(page.locator("#name")).isFocused()
      assertThat(page.locator(".error")).hasCount(4)
      assertThat(page.locator("#email")).hasValue("ann")

      page.locator("#name").fill("Ann")
      page.locator("#email").pressSequentially("@example.org")
      page.locator("#password").fill("correct horse")
      page.locator("#terms").check()
      assertThat(page.locator(".error")).hasCount(0)
      page.text("Sign up").click()
      assertThat(page.locator("h2#welcome")).hasText("Welcome, Ann")
      assertThat(page.locator("#welcome")).isFocused()

      page.text("Once more").click()
      assertThat(page.locator("#name")).hasValue("")
      page.locator("#terms").isChecked shouldBe false
    }
  }
})
