package dev.vivant.samples

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.string.shouldContain
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.Application
import io.ktor.server.testing.testApplication

class GallerySpec : StringSpec({
  "the start page answers without a browser" {
    testApplication {
      application(Application::gallery)
      client.get("/").bodyAsText() shouldContain "<h1>Pictures that are alive</h1>"
    }
  }
})
