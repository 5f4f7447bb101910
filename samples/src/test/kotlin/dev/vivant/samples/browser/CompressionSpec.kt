package dev.vivant.samples.browser

import dev.vivant.ktor.Compression
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.bytes.TableView
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.CuttingProxy
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.TestServer
import dev.vivant.samples.Chromium
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.longs.shouldBeGreaterThan
import io.kotest.matchers.longs.shouldBeLessThanOrEqual
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.routing.routing

/** Chromium and a server that agree upon compression, and what goes between them. */
class CompressionSpec : StringSpec({
  fun bytesOfThousandRows(compression: Compression): Long =
    TestServer(Engine.NETTY) {
      install(LiveViews) { this.compression = compression }
      routing { live("/", TableView) }
    }.use { server ->
      CuttingProxy(server.port).use { proxy ->
        Chromium.shared.browser.newContext().use { context ->
          val page = context.newPage()
          val complaints = mutableListOf<String>()
          page.onPageError { complaints += it }
          page.setDefaultTimeout(15_000.0)
          page.navigate("http://127.0.0.1:${proxy.port}/")
          page.waitForSelector(".vivant-connected")
          val rows = "document.querySelectorAll('tbody tr')"
          fun awaitRows(count: Int) = page.waitForCondition { page.evaluate("() => $rows.length") == count }
          // The first rows that come make the client load, over the same proxy, what it needs for such.
          page.click("#add")
          awaitRows(2_000)
          page.click("#clear")
          awaitRows(0)
          proxy.arm(Long.MAX_VALUE)
          page.click("#add")
          awaitRows(1_000)
          val bytes = proxy.bytesDown
          page.evaluate("() => $rows[999].cells[0].textContent") shouldBe "3000"
          page.evaluate("() => $rows[998].cells[1].textContent === $rows[999].cells[1].textContent") shouldBe false
          page.click("#shuffle")
          page.click("#first")
          awaitRows(999)
          page.evaluate("() => new Set([...$rows].map(row => row.cells[0].textContent)).size") shouldBe 999
          page.click("#clear")
          awaitRows(0)
          complaints.shouldBeEmpty()
          bytes
        }
      }
    }

  "1,000 rows more are at most 8 KB of the connection with compression, and all there" {
    val bytes = bytesOfThousandRows(Compression.Deflate)
    println("append 1,000 rows, compressed: $bytes bytes down, frame headers included")
    bytes shouldBeLessThanOrEqual 8_192
  }

  "the same page lives without compression" {
    bytesOfThousandRows(Compression.None) shouldBeGreaterThan 20_000
  }
})
