package dev.vivant.samples

import com.microsoft.playwright.Page
import com.microsoft.playwright.Page.EmulateMediaOptions
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import com.microsoft.playwright.options.ColorScheme
import com.microsoft.playwright.options.ReducedMotion
import dev.vivant.samples.django.TemplatePage
import dev.vivant.samples.frame.Sample

/** A screen and a taste: what the gallery has to look good on. */
enum class Look(private val width: Int, private val height: Int, private val scheme: ColorScheme) {
  DesktopLight(1200, 850, ColorScheme.LIGHT),
  DesktopDark(1200, 850, ColorScheme.DARK),
  PhoneLight(390, 844, ColorScheme.LIGHT),
  PhoneDark(390, 844, ColorScheme.DARK),
  ;

  /** For files: `phone-dark`. */
  val fileName: String
    get() = name.replace(Regex("(?<=.)(?=[A-Z])"), "-").lowercase()

  /** Gives a page this look. */
  fun show(page: Page) {
    page.setViewportSize(width, height)
    page.emulateMedia(EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE))
  }
}

/**
 * A page at a moment worth looking at.
 *
 * @property fileName for files: `table`
 * @property prepare what a visitor has done before
 */
class Scene(val fileName: String, val path: String, val prepare: Page.() -> Unit = {}) {
  companion object {
    /** What is asked for and is not there is told by the status, which browsers complain of. */
    const val NOT_THERE: String = "status of 404"

    /** All samples, and what else there is to see. */
    val all: List<Scene> = listOf(
      Scene("home", "/"),
      Scene("counter", Sample.Counter.path) { repeat(3) { getByLabel("One more").click() } },
      Scene("counter-java", Sample.CounterInJava.path),
      Scene("counter-html", Sample.CounterInKotlinxHtml.path),
      Scene("todos", Sample.Todo.path),
      Scene("todos-editing", Sample.Todo.path) { locator(".todos .title").first().click() },
      Scene("todos-empty", "${Sample.Todo.path}?show=done"),
      Scene("chat", Sample.Chat.path) {
        locator("#text").fill("Good morning! Is anybody here?")
        keyboard().press("Enter")
        assertThat(locator("#text")).hasValue("")
      },
      Scene("auction", Sample.Auction.path) {
        for (lot in listOf(0, 0, 2)) {
          val price = locator(".lot").nth(lot).locator(".price strong")
          val before = price.textContent()
          locator(".lot").nth(lot).locator("button").click()
          assertThat(price).not().hasText(before)
        }
      },
      Scene("search", Sample.Search.path) {
        locator("#q").fill("arrow")
        assertThat(locator(".results li").first()).isVisible()
      },
      Scene("search-nothing", "${Sample.Search.path}?q=xyzzy"),
      Scene("signup", Sample.SignUp.path) {
        locator("#name").fill("Ann")
        locator("#email").fill("ann@example")
        text("Sign up").click()
        assertThat(locator("#email")).isFocused()
      },
      Scene("dashboard", Sample.Dashboard.path) {
        waitFor("document.querySelector('.line').getAttribute('d').length > 40")
      },
      Scene("dashboard-announced", Sample.Dashboard.path) {
        locator("#announcement-text").fill("We update the server at ten; your page goes on by itself.")
        keyboard().press("Enter")
        assertThat(locator(".announcement p")).isVisible()
      },
      Scene("table", Sample.Table.path) {
        locator("tbody tr").nth(3).locator(".link").click()
        assertThat(locator("tr.chosen")).isVisible()
      },
      Scene("planets", Sample.Planets.path),
      Scene("planet", "${Sample.Planets.path}/saturn"),
      Scene("no-planet", "${Sample.Planets.path}/pluto"),
      Scene("template-shop", TemplatePage.Shop.path),
      Scene("template-astro", TemplatePage.Astro.path) { locator(".results button").first().click() },
      Scene("source", Sample.Counter.path) { text("Source of this page").click() },
      Scene("missing", "/nothing/here"),
    )
  }
}
