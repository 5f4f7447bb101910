package dev.vivant.samples.signup

import dev.vivant.protocol.Effect
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.nulls.shouldBeNull
import io.kotest.matchers.shouldBe
import io.kotest.matchers.shouldNotBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain

class SignUpSpec : StringSpec({
  fun LiveTest.errors() = findAll(".error").map { it.attribute("id") }

  fun LiveTest.focusesOn() = effects().filterIsInstance<Effect.Focus>().last().elementId()

  "an error appears when a field is left, not before" {
    val page = LiveTest.mount(signUpView)
    page.errors() shouldBe emptyList()
    page.find("#email").type("ann")
    page.errors() shouldBe emptyList()
    page.find("#email").blur()
    page.errors() shouldBe listOf("email-error")
    page.find("#email").attribute("aria-invalid") shouldBe "true"
    page.find("#email").attribute("aria-describedby") shouldBe "email-error"
  }

  "an error goes while it is corrected" {
    val page = LiveTest.mount(signUpView)
    page.find("#email").change("ann")
    page.find("#email").type("ann@example.org")
    page.errors() shouldBe emptyList()
    page.find("#email").attribute("aria-invalid").shouldBeNull()
  }

  "the password's hint counts down" {
    val page = LiveTest.mount(signUpView)
    page.find("#password").attribute("aria-describedby") shouldBe "password-hint"
    page.find("#password").type("eleven char")
    page.find("#password-hint").text() shouldBe "1 more to go"
    page.find("#password").type("twelve chars")
    page.find("#password-hint").text() shouldBe "Long enough."
  }

  "a form that is sent too early shows all errors and moves the focus to the first" {
    val page = LiveTest.mount(signUpView)
    page.find("#name").type("Ann")
    page.find("form").submit()
    page.errors() shouldBe listOf("email-error", "password-error", "terms-error")
    page.focusesOn() shouldBe "email"
    page.find("#name").value() shouldBe "Ann"
  }

  "the check-box has to be on" {
    val page = LiveTest.mount(signUpView)
    page.find("#terms").check()
    page.find("#terms").uncheck()
    page.errors() shouldBe listOf("terms-error")
    page.find("#terms").check()
    page.errors() shouldBe emptyList()
  }

  "a complete form welcomes, forgets the password, and can be begun again" {
    val page = LiveTest.mount(signUpView)
    page.find("#name").type("Ann <3")
    page.find("#email").type("ann@example.org")
    page.find("#password").type("correct horse")
    page.find("#terms").check()
    page.find("form").submit()
    page.find("h2#welcome").text() shouldBe "Welcome, Ann <3"
    page.focusesOn() shouldBe "welcome"
    page.html() shouldNotContain "correct horse"
    page.findText("Once more").click()
    page.find("#name").value() shouldBe ""
    page.find("#password").value() shouldBe ""
  }

  "errors name what would be right" {
    val errors = SignUp(name = " ", email = "a@b", password = "short", terms = false).errors()
    errors.keys.toList() shouldBe listOf("name", "email", "password", "terms")
    errors["email"] shouldContain "ann@example.org"
    errors["password"] shouldContain "12"
    SignUp("Ann", " ann@example.org ", "twelve chars", true).errors() shouldBe emptyMap()
    SignUp("Ann", "two@at@example.org", "twelve chars", true).errors() shouldNotBe emptyMap<String, String>()
  }
})
