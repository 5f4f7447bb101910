package dev.vivant.samples.django

import com.microsoft.playwright.Page
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import com.microsoft.playwright.options.AriaRole
import dev.vivant.samples.Chromium
import dev.vivant.samples.gallery
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldHaveAtMostSize
import io.kotest.matchers.shouldBe
import io.ktor.server.application.Application
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty

private const val PATIENCE = 15_000.0

/** The templates of the gallery, driven as their visitors do. */
class TemplatesBrowserSpec : StringSpec({
  val server = embeddedServer(Netty, port = 0, module = Application::gallery)
  beforeSpec { server.start() }
  afterSpec { server.stop(0, 0) }

  /** Opens a page, waits until it is live, and lets the browser complain of nothing. */
  suspend fun visit(page: TemplatePage, test: Page.() -> Unit) {
    val url = "http://localhost:${server.engine.resolvedConnectors().single().port}"
    Chromium.shared.browser.newContext().use { context ->
      context.setDefaultTimeout(PATIENCE)
      val complaints = mutableListOf<String>()
      val tab = context.newPage()
      tab.onPageError { complaints += it }
      tab.onConsoleMessage { if (it.type() == "error" && "favicon" !in it.location()) complaints += it.text() }
      tab.navigate(url + page.path)
      tab.waitForSelector(".vivant-connected")
      tab.test()
      complaints shouldBe emptyList()
    }
  }

  fun Page.text(text: String) = getByText(text, Page.GetByTextOptions().setExact(true))

  fun Page.label(label: String) = getByLabel(label, Page.GetByLabelOptions().setExact(true))

  fun Page.press(name: String) =
    getByRole(AriaRole.BUTTON, Page.GetByRoleOptions().setName(name).setExact(true)).click()

  fun Page.follow(name: String) = getByRole(AriaRole.LINK, Page.GetByRoleOptions().setName(name).setExact(true)).click()

  "dj-click counts, by name, argument and value" {
    visit(TemplatePage.Counter) {
      val count = locator("output")
      press("One less")
      assertThat(count).hasText("-1")
      assertThat(count).hasClass("count negative")
      press("Ten more")
      assertThat(count).hasText("9")
      press("Double")
      assertThat(count).hasText("18")
      assertThat(this).hasTitle("18 – Counter in a template")
      press("Start again")
      assertThat(count).hasText("0")
      assertThat(locator(".counter .ghost")).hasCount(0)
    }
  }

  "rows with data-key are the same elements after a move" {
    visit(TemplatePage.Todos) {
      val titles = locator(".todos .title")
      locator("#title").fill("Sing & dance")
      keyboard().press("Enter")
      assertThat(titles.last()).hasText("Sing & dance")
      assertThat(locator("#title")).hasValue("")
      evaluate("() => document.querySelectorAll('.todos li').forEach(li => li.mark = li.textContent.trim()[0])")
      label("Move up: Sing & dance").focus()
      keyboard().press("Enter")
      assertThat(titles.nth(2)).hasText("Sing & dance")
      evaluate("() => document.querySelectorAll('.todos li')[2].mark") shouldBe "S"
      evaluate("() => document.activeElement.getAttribute('aria-label')") shouldBe "Move up: Sing & dance"
      label("Done: Sing & dance").check()
      assertThat(locator(".todos .done")).hasCount(2)
      label("Done: Sing & dance").uncheck()
      assertThat(locator(".todos .done")).hasCount(1)
      press("Remove: Sing & dance")
      assertThat(titles).hasCount(3)
      repeat(3) { left ->
        locator(".todos [aria-label^=Remove]").first().click()
        assertThat(titles).hasCount(2 - left)
      }
      assertThat(text("Nothing here.")).isVisible()
    }
  }

  "dj-debounce sends a question after a pause, and what is typed stays" {
    visit(TemplatePage.Search) {
      val sent = mutableListOf<String>()
      onWebSocket { socket -> socket.onFrameSent { sent += it.text().orEmpty() } }
      reload()
      waitForSelector(".vivant-connected")
      locator("#q").pressSequentially("lisbon")
      assertThat(locator(".results li")).hasCount(1)
      assertThat(locator(".results b")).hasText("Lisbon")
      assertThat(locator("#q")).hasValue("lisbon")
      assertThat(locator("#q")).isFocused()
      sent.filter { "lis" in it }.shouldHaveAtMostSize(3)
    }
  }

  "dj-patch makes a filter part of the address and of the history" {
    visit(TemplatePage.Shop) {
      val names = locator(".results b")
      evaluate("() => { window.loaded = 'once' }")
      follow("Cheese")
      waitForURL("**/templates/shop?category=cheese")
      assertThat(names).hasText(arrayOf("Comté", "Roquefort"))
      assertThat(this).hasTitle("Cheese – Shop in a template")
      follow("Fruit")
      assertThat(names).hasText(arrayOf("Mirabelles", "Quinces"))
      goBack()
      assertThat(names).hasText(arrayOf("Comté", "Roquefort"))
      goForward()
      assertThat(names).hasText(arrayOf("Mirabelles", "Quinces"))
      evaluate("() => window.loaded") shouldBe "once"
      reload()
      assertThat(names).hasText(arrayOf("Mirabelles", "Quinces"))
    }
  }

  "dj-submit gives a form to its handler, and what was typed stays until it is right" {
    visit(TemplatePage.Form) {
      locator("#guests").fill("13")
      press("Book")
      assertThat(locator("#name-error")).isVisible()
      assertThat(locator("#guests-error")).hasText("Tables are for 1 to 12 guests.")
      assertThat(locator("#name")).isFocused()
      assertThat(locator("#guests")).hasValue("13")
      locator("#name").fill("Ada <Lovelace>")
      locator("#guests").fill("4")
      locator("#window").check()
      press("Book")
      assertThat(locator(".booked li")).hasText(arrayOf("Ada <Lovelace>, 4 guests by the window"))
      assertThat(locator(".error")).hasCount(0)
      assertThat(locator("#name")).hasValue("")
    }
  }

  "components answer their own events and go with their keys" {
    visit(TemplatePage.Component) {
      val ratings = locator(".rating output")
      press("4 stars for Ratatouille")
      press("2 stars for Apple tart")
      assertThat(ratings).hasText(arrayOf("–", "4", "2"))
      press("Turn the menu round")
      assertThat(ratings).hasText(arrayOf("2", "4", "–"))
      press("2 stars for Apple tart")
      assertThat(ratings).hasText(arrayOf("–", "4", "–"))
    }
  }

  "dj-navigate leads from template to template, and into the rest of the gallery, over one connection" {
    visit(TemplatePage.Counter) {
      evaluate("() => { window.loaded = 'once' }")
      for (page in TemplatePage.entries) {
        locator("#content .tabs").getByText(page.name).click()
        assertThat(locator("h1")).hasText(page.title)
      }
      locator(".brand").click()
      assertThat(locator("h1")).hasText("Pictures that are alive")
      evaluate("() => window.loaded") shouldBe "once"
    }
  }
})
