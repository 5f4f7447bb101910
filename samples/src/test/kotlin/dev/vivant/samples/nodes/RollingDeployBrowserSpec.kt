package dev.vivant.samples.nodes

import com.microsoft.playwright.Browser.NewContextOptions
import com.microsoft.playwright.Page
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.redis.nodes.Fleet
import dev.vivant.redis.nodes.Site
import dev.vivant.redis.nodes.Told
import dev.vivant.samples.Chromium
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeGreaterThan
import io.kotest.matchers.shouldBe
import java.util.concurrent.Future
import java.util.concurrent.FutureTask
import kotlin.concurrent.thread

private const val AT_ONCE = 3

/**
 * A new build takes the place of the old one, node by node, under robots and a person in Chromium. Its page has a
 * heading that the old one had not, and another form of state. `-Dvivant.robots=500` is the long run.
 */
class RollingDeployBrowserSpec : StringSpec({
  val robots = Integer.getInteger("vivant.robots", 20)

  "a page in a browser goes on across a deploy that changes the view and its state, and no action fails" {
    Site(nodes = 2, build = "v1").use { site ->
      Fleet(site.url, robots, seed = System.nanoTime(), paceMillis = 10L * robots).use { fleet ->
        val context = Chromium.shared.browser.newContext(NewContextOptions().setBaseURL(site.url))
        try {
          val page = context.newPage()
          val actions = page.actAll {
            inBackground {
              site.deploy(0, "v2", fleet::rush)
              site.deploy(1, "v2", fleet::rush)
            }
          }
          fleet.finish()
          println("$actions actions in the browser and ${fleet.told} of $robots robots, ${fleet.failed} failed")
          withClue(site.logged()) { fleet.failures() shouldBe emptyList() }
          fleet.failed shouldBe 0
          actions shouldBeGreaterThan AT_ONCE
          assertThat(page.locator("h1")).hasText("Numbers")
          assertThat(page.locator("#note")).hasText("v2, from v1")
        } finally {
          context.close()
        }
      }
    }
  }
})

private fun inBackground(task: () -> Unit): Future<Unit> =
  FutureTask(task).also { thread(isDaemon = true, block = it::run) }

/** Tells numbers, some at once, and sees each of them on the page, until the work that begins meanwhile is done. */
private fun Page.actAll(begin: () -> Future<Unit>): Int {
  navigate("/")
  waitForSelector(".vivant-connected")
  evaluate("() => addEventListener('vivant-refused', (event) => (window.refused ??= []).push(event.detail))")
  var told = act(Told())
  val work = begin()
  while (!work.isDone) told = act(told)
  work.get()
  told = act(told)
  evaluate("() => window.refused ?? []") shouldBe emptyList<Any>()
  return told.count
}

private fun Page.act(before: Told): Told {
  val numbers = List(AT_ONCE) { "${before.count + 1 + it}" }
  val after = numbers.fold(before, Told::plus)
  for (number in numbers) {
    locator("#number").fill(number)
    locator("#number").blur()
  }
  assertThat(locator("#numbers")).hasText("$after")
  return after
}
