package dev.vivant.samples

import com.microsoft.playwright.Browser
import com.microsoft.playwright.BrowserType
import com.microsoft.playwright.Playwright
import java.nio.file.Files
import java.nio.file.Path

/**
 * The machine's Chromium, driven by Playwright. Tests share [shared], which lives as long as the JVM; give each its own
 * browser context.
 *
 * The browser is the one named by the environment variable `CHROMIUM`, or the first that stands where Linux
 * distributions put it; nothing is downloaded.
 */
class Chromium : AutoCloseable {
  private val playwright: Playwright =
    Playwright.create(Playwright.CreateOptions().setEnv(mapOf("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD" to "1")))

  val browser: Browser = playwright.chromium().launch(
    BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS),
  )

  override fun close() {
    browser.close()
    playwright.close()
  }

  companion object {
    /** One browser for all tests of this JVM. */
    val shared: Chromium by lazy {
      Chromium().also { Runtime.getRuntime().addShutdownHook(Thread(it::close)) }
    }

    private val PLACES = listOf("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
    private val FLAGS = listOf(
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    )

    private fun executable(): Path = (listOfNotNull(System.getenv("CHROMIUM")) + PLACES)
      .map(Path::of)
      .firstOrNull(Files::isExecutable)
      ?: error("No Chromium found at $PLACES: install it (apt install chromium) or name one in CHROMIUM.")
  }
}
