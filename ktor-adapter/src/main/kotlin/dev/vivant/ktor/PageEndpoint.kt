package dev.vivant.ktor

import dev.vivant.ktor.page.LivePage
import dev.vivant.ktor.page.Utf8Page
import dev.vivant.ktor.routing.LiveMount
import dev.vivant.ktor.routing.LiveMounts
import dev.vivant.ktor.routing.PublicAddress
import dev.vivant.ktor.routing.RouteParams
import dev.vivant.ktor.routing.Vantage
import dev.vivant.node.HtmlSink
import dev.vivant.session.FirstRender
import dev.vivant.session.LiveSessions
import dev.vivant.session.Visitor
import dev.vivant.view.Forbidden
import dev.vivant.view.Params
import io.ktor.http.ContentType
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.http.decodeURLPart
import io.ktor.http.withCharset
import io.ktor.server.engine.defaultExceptionStatusCode
import io.ktor.server.request.path
import io.ktor.server.response.header
import io.ktor.server.response.respond
import io.ktor.server.response.respondBytes
import io.ktor.server.response.respondRedirect
import io.ktor.server.response.respondText
import io.ktor.server.routing.RoutingCall
import java.io.ByteArrayOutputStream
import java.security.SecureRandom
import java.util.Base64
import kotlin.coroutines.CoroutineContext
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.withContext
import org.slf4j.Logger

/** Answers the GET of a live view: mounts, renders, puts it into the page shell. */
internal class PageEndpoint(
  private val config: LiveViewsConfig,
  private val sessions: LiveSessions,
  private val mounts: LiveMounts,
  private val addresses: PublicAddress,
  private val rootPath: String,
  private val scriptUrl: String,
  private val workers: CoroutineContext,
  private val log: Logger,
) {
  /** Set when the sessions are closed: another server, or this one after its restart, answers. */
  @Volatile var stopped: Boolean = false

  private val html = ContentType.Text.Html.withCharset(Charsets.UTF_8)

  /** The page. */
  suspend fun get(call: RoutingCall, mount: LiveMount) {
    if (stopped) {
      call.response.header(HttpHeaders.RetryAfter, "1")
      return call.respond(HttpStatusCode.ServiceUnavailable)
    }
    val group = mount.group.address(call.pathParameters)
    val visitor = try {
      config.visitor.visitor(call, Vantage.of(call, group, mounts.askForHeaders))
    } catch (_: UnknownTenant) {
      return call.respond(HttpStatusCode.NotFound)
    }
    val page = try {
      withContext(workers) { page(call, mount, visitor) }
    } catch (cancelled: CancellationException) {
      throw cancelled
    } catch (_: Forbidden) {
      headers(call, nonce())
      return call.respondText(config.forbiddenPage(), html, HttpStatusCode.Forbidden)
    } catch (failure: Exception) {
      return fail(call, mount, failure)
    }
    when (page) {
      is Page.Redirect -> call.respondRedirect(page.url)
      is Page.Document -> {
        headers(call, page.nonce)
        call.respondBytes(page.bytes, html)
      }
    }
  }

  /** What a GET would say of the page, without mounting it. */
  suspend fun head(call: RoutingCall) {
    headers(call, nonce())
    call.respondText("", html)
  }

  private sealed interface Page {
    class Redirect(val url: String) : Page

    class Document(val bytes: ByteArray, val nonce: String) : Page
  }

  private fun page(call: RoutingCall, mount: LiveMount, visitor: Visitor): Page {
    val path = addresses.outside(call.request.path().decodeURLPart())
    val query = call.request.queryParameters.entries().associateTo(LinkedHashMap()) { (name, values) -> name to values }
    val params = Params(path, RouteParams.of(call.pathParameters), query)
    val view = ByteArrayOutputStream(INITIAL_BYTES)
    val sink = HtmlSink(view)
    val first = sessions.firstRender(mount.route(call.pathParameters), params, visitor, sink)
    if (first.redirect().isPresent) return Page.Redirect(first.redirect().get())
    sink.finish()
    val nonce = nonce()
    val out = Utf8Page()
    config.shell.write(livePage(call, mount, first, view, visitor, nonce, path), out)
    return Page.Document(out.toByteArray(), nonce)
  }

  private fun livePage(
    call: RoutingCall,
    mount: LiveMount,
    first: FirstRender,
    view: ByteArrayOutputStream,
    visitor: Visitor,
    nonce: String,
    path: String,
  ): LivePage = LivePage(
    title = first.title(),
    locale = visitor.locale(),
    nonce = nonce,
    path = path,
    metas = first.metas(),
    view = view,
    token = first.token(),
    scriptUrl = scriptUrl,
    transport = config.transport.word,
    socketUrl = addresses.outside(rootPath + mount.group.address(call.pathParameters)),
  )

  private fun headers(call: RoutingCall, nonce: String) = with(call.response) {
    header(HttpHeaders.CacheControl, "no-store")
    header("X-Content-Type-Options", "nosniff")
    header("X-Frame-Options", "SAMEORIGIN")
    header("Referrer-Policy", "strict-origin-when-cross-origin")
    config.contentSecurityPolicy(nonce)?.let { header("Content-Security-Policy", it) }
  }

  /** What Ktor has a status for (`NotFoundException`, `BadRequestException`) is the application's to answer. */
  private suspend fun fail(call: RoutingCall, mount: LiveMount, failure: Exception) {
    if (defaultExceptionStatusCode(failure) != null) throw failure
    val id = ErrorPage.newId()
    log.error("Error {}: the page of {} could not be made", id, mount.name, failure)
    headers(call, nonce())
    call.respondText(config.errorPage(id), html, HttpStatusCode.InternalServerError)
  }

  private companion object {
    const val NONCE_BYTES = 16
    const val INITIAL_BYTES = 4096
    val random = SecureRandom()

    fun nonce(): String = Base64.getEncoder().encodeToString(ByteArray(NONCE_BYTES).also(random::nextBytes))
  }
}
