package dev.vivant.ktor.stream

import dev.vivant.ktor.CounterView
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.LiveViewsConfig
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.ktor.robot.count
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.UserIdPrincipal
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.basic
import io.ktor.server.routing.routing
import java.io.BufferedReader
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Duration
import java.util.Base64

/** A connection over HTTP, by hand. */
internal class Hand(private val server: TestServer, val page: RobotPage, private val headers: Map<String, String>) {
  private val origin = "Origin" to server.site

  fun post(vararg more: Pair<String, String>, body: String = "", from: Pair<String, String>? = origin) =
    CLIENT.send(request(body, headers + more + listOfNotNull(from)), HttpResponse.BodyHandlers.ofString())

  /** Opens a connection and joins; the stream's lines that are not empty. */
  fun open(): Pair<HttpResponse<*>, BufferedReader> {
    val request = request(joins(), headers + origin + ("Accept" to "text/event-stream"))
    val answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream())
    return answer to answer.body().bufferedReader()
  }

  private fun request(body: String, headers: Map<String, String>): HttpRequest {
    val builder = HttpRequest.newBuilder(URI(server.site + page.socketUrl)).timeout(Duration.ofSeconds(20))
    headers.forEach(builder::header)
    return builder.POST(HttpRequest.BodyPublishers.ofString(body)).build()
  }

  /** What a page says first. */
  fun joins() = "[\"join\",\"${page.token}\",${page.version},${count(page.tree)},\"${page.path}\"]"

  fun click(number: Int) = "[$number,1,[0,1],0]"

  companion object {
    val CLIENT: HttpClient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
  }
}

internal fun BufferedReader.next(): String = generateSequence { readLine() ?: "the end" }.first { it.isNotEmpty() }

/** A server with a counter for all at `/` and one for people at `/mine`. */
internal fun <T> serving(engine: Engine, config: LiveViewsConfig.() -> Unit = {}, test: (TestServer) -> T): T =
  TestServer(engine) {
    install(Authentication) { basic("people") { validate { UserIdPrincipal(it.name) } } }
    install(LiveViews, config)
    routing {
      live("/", CounterView)
      authenticate("people") { live("/mine", CounterView) }
    }
  }.use(test)

internal fun hand(server: TestServer, path: String = "/", headers: Map<String, String> = emptyMap()) =
  Hand(server, server.page(headers).load(path), headers)

internal fun login(name: String) =
  mapOf("Authorization" to "Basic " + Base64.getEncoder().encodeToString("$name:x".toByteArray()))
