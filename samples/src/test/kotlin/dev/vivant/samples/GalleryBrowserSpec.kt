package dev.vivant.samples

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.ktor.server.application.Application
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty

class GalleryBrowserSpec : StringSpec({
  "the start page opens in Chromium" {
    val server = embeddedServer(Netty, port = 0, module = Application::gallery).start()
    try {
      val port = server.engine.resolvedConnectors().single().port
      Chromium().use { chromium ->
        val page = chromium.browser.newPage()
        page.navigate("http://localhost:$port/")
        page.locator("h1").textContent() shouldBe "Pictures that are alive"
      }
    } finally {
      server.stop(0, 0)
    }
  }
})
