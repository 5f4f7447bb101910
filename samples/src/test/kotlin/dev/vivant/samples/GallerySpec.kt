package dev.vivant.samples

import dev.vivant.samples.frame.Sample
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.inspectors.forAll
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.testing.testApplication

class GallerySpec : StringSpec({
  "every sample answers with its whole page and its source" {
    testApplication {
      application(Application::gallery)
      Sample.entries.forAll { sample ->
        val response = client.get(sample.path)
        response.status shouldBe HttpStatusCode.OK
        response.bodyAsText() shouldContain "<h1>${sample.title}</h1>"
        val source = response.bodyAsText().substringAfter("<code>").substringBefore("</code>")
        source shouldContain "Sample.${sample.name}"
        source shouldNotContain "package dev.vivant"
      }
    }
  }

  "what is not there is answered by 404, in the gallery's look" {
    testApplication {
      application(Application::gallery)
      for (path in listOf("/nothing", "/a/b/c?d=e", "/planets/pluto", "/counter/cobol")) {
        val response = client.get(path)
        response.status shouldBe HttpStatusCode.NotFound
        response.bodyAsText() shouldContain if ("planet" in path) "All planets" else "To the gallery"
      }
      client.get("/assets/missing.css").status shouldBe HttpStatusCode.NotFound
      client.get("/planets/earth").status shouldBe HttpStatusCode.OK
      client.get("/planets").status shouldBe HttpStatusCode.OK
    }
  }

  "style sheets and the icon are there" {
    testApplication {
      application(Application::gallery)
      val page = client.get("/").bodyAsText()
      val assets = Regex("href=\"(/assets/[^\"]+)\"").findAll(page).map { it.groupValues[1] }.toList()
      assets.size shouldBe 4
      assets.forEach { client.get(it).status shouldBe HttpStatusCode.OK }
    }
  }

  "a handler that throws changes nothing, and the next event works" {
    val page = LiveTest.mount(brokenView)
    page.findText("Count").click()
    for (trouble in listOf("Throw", "Break")) {
      val before = page.html()
      page.expectFailure { page.findText(trouble).click() }
      page.html() shouldBe before
    }
    page.findText("Count").click()
    page.find("h1").text() shouldBe "2 clicks"
  }
})
