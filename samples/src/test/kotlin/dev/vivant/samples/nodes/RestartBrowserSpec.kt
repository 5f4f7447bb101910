package dev.vivant.samples.nodes

import com.microsoft.playwright.Browser.NewContextOptions
import com.microsoft.playwright.Keyboard.TypeOptions
import com.microsoft.playwright.Page
import com.microsoft.playwright.Page.ScreenshotOptions
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Chromium
import dev.vivant.samples.text
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.engine.spec.tempdir
import io.kotest.matchers.shouldBe
import java.nio.file.Files
import java.nio.file.Path
import kotlin.concurrent.thread

private const val TYPING_MILLIS = 80.0

/**
 * A single node ends and starts again, on the same port and with the same folder of sessions; open pages go on where
 * they were. Pictures from before and after are in `target/restart`.
 */
class RestartBrowserSpec : StringSpec({
  val pictures = Files.createDirectories(Path.of("target", "restart"))
  val ends = mapOf("killed" to GalleryNode::kill, "stopped" to GalleryNode::stop)

  for ((ended, end) in ends) {
    "what is typed, the caret and the state are there after the node was $ended and started again" {
      val settings = mapOf("SESSIONS_DIR" to "${tempdir()}", "VIVANT_KEY" to GalleryNode.KEY)
      val port = GalleryNode.freePort()
      var node = GalleryNode(port, settings).awaitOpen()
      val context = Chromium.shared.browser.newContext(NewContextOptions().setBaseURL("http://localhost:$port"))
      try {
        val counter = context.newPage().live("/counter")
        repeat(3) { counter.getByLabel("One more").click() }
        assertThat(counter.locator("output")).hasText("3")
        val form = context.newPage().live("/signup")
        form.fillIn()

        form.picture(pictures.resolve("$ended-before.png"))
        val ending = thread { end(node) }
        form.keyboard().type("and ", TypeOptions().setDelay(TYPING_MILLIS))
        ending.join()
        form.waitForSelector(".vivant-reconnecting, .vivant-offline")
        form.keyboard().type("Mary ")
        node = GalleryNode(port, settings).awaitOpen()

        withClue(node.logged()) {
          form.waitForSelector(".vivant-connected")
          form.picture(pictures.resolve("$ended-after.png"))
          form.caret() shouldBe "name: Ann and Mary | Bell"
          form.goOn()
          counter.waitForSelector(".vivant-connected")
          counter.getByLabel("One more").click()
          assertThat(counter.locator("output")).hasText("4")
        }
      } finally {
        context.close()
        node.close()
      }
    }
  }
})

private fun Page.live(path: String): Page = apply {
  navigate(path)
  waitForSelector(".vivant-connected")
  evaluate("() => { window.sameDocument = true }")
}

/** Somebody is in the middle of it: an address that will not do, and the caret inside of the name. */
private fun Page.fillIn() {
  locator("#email").fill("ann@example")
  locator("#name").fill("Ann Bell")
  assertThat(locator("#email-error")).isVisible()
  repeat("Bell".length) { keyboard().press("ArrowLeft") }
  caret() shouldBe "name: Ann | Bell"
}

/** The field with the focus, and its text with a bar where the caret is. */
private fun Page.caret(): String = evaluate(
  """() => {
    const field = document.activeElement
    return field.id + ": " + field.value.slice(0, field.selectionStart) + "| " + field.value.slice(field.selectionEnd)
  }""",
).toString()

/** Nothing was loaded anew, nothing has to be told again, and the form works. */
private fun Page.goOn() {
  evaluate("() => window.sameDocument") shouldBe true
  assertThat(locator("#email-error")).isVisible()
  assertThat(locator("#email")).hasValue("ann@example")
  keyboard().type("Jo ")
  locator("#email").fill("ann@example.org")
  locator("#password").fill("correct horse")
  locator("#terms").check()
  assertThat(locator(".error")).hasCount(0)
  text("Sign up").click()
  assertThat(locator("#welcome")).hasText("Welcome, Ann and Mary Jo Bell")
}

private fun Page.picture(file: Path) {
  screenshot(ScreenshotOptions().setPath(file))
}
