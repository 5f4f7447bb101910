package dev.vivant.samples.dashboard

import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import java.time.Duration

class DashboardSpec : StringSpec({
  /** A server whose every pulse has one more thread, and a page that looks at it. */
  class Scene {
    private var reads = 0
    val lastMinute = LastMinute {
      Pulse(heapMegabytes = 10.0 * ++reads, load = 0.25, threads = reads, uptimeSeconds = 61)
    }
    val page: LiveTest = LiveTest.mount(dashboardView(lastMinute))

    fun second() {
      lastMinute.feel()
      page.advance(Duration.ofSeconds(1))
    }

    fun values() = page.findAll(".value").map { it.text() }

    fun points() = page.find("[aria-label^=Memory] .line").attribute("d").split('L').size
  }

  "the first response shows the server's pulse" {
    Scene().values() shouldBe listOf("10 MB", "25 %", "1", "1 min 1 s")
  }

  "each second the page changes by itself" {
    val scene = Scene()
    repeat(2) { scene.second() }
    scene.values() shouldBe listOf("30 MB", "25 %", "3", "1 min 1 s")
    scene.points() shouldBe 3
  }

  "the line shows a minute and no more" {
    val scene = Scene()
    repeat(70) { scene.second() }
    scene.points() shouldBe 60
    scene.page.find("[aria-label^=Memory] .line").attribute("d").split('L').last() shouldBe "600 2.2"
  }

  "a page that is paused stands still, and goes on where the server is" {
    val scene = Scene()
    scene.page.findText("Pause").click()
    scene.page.takePatches()
    repeat(3) { scene.second() }
    scene.page.takePatches().shouldBeEmpty()
    scene.page.findText("Go on").click()
    scene.second()
    scene.values()[2] shouldBe "5"
  }

  "an announcement reaches all who look, and each puts it away for themselves" {
    val page = Scene().page
    val other = page.open("/")
    page.find("#announcement-text").type("  At ten <we> update  ")
    page.find("#announce").submit()
    for (each in listOf(page, other)) each.find(".announcement p").text() shouldBe "At ten <we> update"
    page.find("#announcement-text").value() shouldBe ""
    page.find(".announcement button").click()
    page.exists(".announcement p") shouldBe false
    other.exists(".announcement p") shouldBe true
  }

  "nothing is announced of blanks or too much" {
    val page = Scene().page
    for (text in listOf("  ", "x".repeat(141))) {
      page.find("#announcement-text").type(text)
      page.find("#announce").submit()
    }
    page.flash() shouldContain "140 characters are the limit"
    page.exists(".announcement p") shouldBe false
  }

  "who comes later sees the minute before" {
    val scene = Scene()
    repeat(9) { scene.second() }
    scene.page.open("/").find("[aria-label^=Memory] .line").attribute("d").split('L').size shouldBe 10
  }
})
