package dev.vivant.samples

import com.microsoft.playwright.Browser.NewContextOptions
import com.microsoft.playwright.BrowserContext
import com.microsoft.playwright.Locator
import com.microsoft.playwright.Page
import com.microsoft.playwright.assertions.PlaywrightAssertions
import io.kotest.matchers.shouldBe

/**
 * Somebody who visits the gallery with Chromium, with cookies and tabs of their own. Playwright's own assertions wait
 * for what is to come.
 *
 * @property complaints what the browser complained of: exceptions, and errors on the console, which violations of the
 *   page's policy are, too
 */
class Visitor private constructor(private val context: BrowserContext) : AutoCloseable {
  val complaints = mutableListOf<String>()

  /** Opens a page in a new tab and waits until it is live. */
  fun open(path: String): Page = load(path).also { it.waitForSelector(".vivant-connected") }

  /** Opens a page in a new tab. */
  fun load(path: String): Page {
    val page = context.newPage()
    page.onPageError { complaints += "$path: $it" }
    page.onConsoleMessage { if (it.type() == "error") complaints += "$path: ${it.text()}" }
    page.navigate(GalleryServer.url + path)
    return page
  }

  override fun close() = context.close()

  companion object {
    /** Milliseconds that anything may take, on a busy machine. */
    private const val PATIENCE = 15_000.0

    init {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE)
    }

    /** A visit, after which the browser must not have complained. */
    fun <T> visit(options: NewContextOptions = NewContextOptions(), visit: Visitor.() -> T): T {
      val context = Chromium.shared.browser.newContext(options)
      context.setDefaultTimeout(PATIENCE)
      return Visitor(context).use { visitor ->
        val result = visitor.visit()
        visitor.complaints shouldBe emptyList()
        result
      }
    }
  }
}

/** What the page's script says of the element that has the focus: its id, or its label. */
fun Page.focused(): String =
  evaluate("() => document.activeElement.id || document.activeElement.getAttribute('aria-label')").toString()

/** What has exactly this text; a sample's own source, which stands on its page, has more. */
fun Page.text(text: String): Locator = getByText(text, Page.GetByTextOptions().setExact(true))

/** Waits until a JavaScript expression is true. */
fun Page.waitFor(expression: String) {
  waitForFunction("() => $expression")
}
