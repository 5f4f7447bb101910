package dev.vivant.samples

import io.ktor.http.ContentType
import io.ktor.server.application.Application
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

/** Starts the gallery on the port named by `PORT`, or 8080. */
fun main() {
  val port = System.getenv("PORT")?.toInt() ?: 8080
  embeddedServer(Netty, port = port, module = Application::gallery).start(wait = true)
}

/** The gallery's pages. */
fun Application.gallery() {
  routing {
    get("/") {
      call.respondText("<!doctype html><title>Vivant</title><h1>Tableau vivant</h1>", ContentType.Text.Html)
    }
  }
}
