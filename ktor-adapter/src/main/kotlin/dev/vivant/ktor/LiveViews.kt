package dev.vivant.ktor

import dev.vivant.ktor.routing.LiveMounts
import dev.vivant.ktor.routing.PublicAddress
import dev.vivant.ktor.routing.SocketRoutes
import dev.vivant.security.Signer
import dev.vivant.session.LiveSessions
import dev.vivant.view.LiveView
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationStarted
import io.ktor.server.application.ApplicationStopPreparing
import io.ktor.server.application.ApplicationStopping
import io.ktor.server.application.BaseApplicationPlugin
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.RoutingNode
import io.ktor.server.routing.RoutingRoot
import io.ktor.server.routing.get
import io.ktor.server.routing.head
import io.ktor.server.routing.route
import io.ktor.server.routing.routing
import io.ktor.util.AttributeKey
import java.time.Duration
import java.util.concurrent.atomic.AtomicBoolean
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.delay
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.slf4j.LoggerFactory

/**
 * Live views on a Ktor server: pages by [live], their sockets, the browser client.
 *
 * ```
 * install(LiveViews) {
 *   key(1, System.getenv("PAGE_SECRET"))
 *   page { title = "Shop"; stylesheets = listOf("/app.css") }
 * }
 * routing { live("/", home) }
 * ```
 *
 * Works on every engine that can upgrade a connection (Netty, CIO). Needs no other plugin; works with Ktor's
 * `Authentication`, `Sessions`, `XForwardedHeaders` and `ForwardedHeaders` where they are installed.
 */
public class LiveViews private constructor(
  application: Application,
  private val config: LiveViewsConfig,
) {
  private val log = LoggerFactory.getLogger(LiveViews::class.java)
  private val stopped = AtomicBoolean()
  private val addresses = PublicAddress(config.publicPath)
  private val script = ClientScript.bundled()
  private val root: RoutingRoot = application.routing {}
  private val mounts: LiveMounts = LiveMounts("${config.path}/socket") { group ->
    group.boundary.route(group.socketPath) { handle { sockets.serve(call, group) } }
  }
  private val routes: SocketRoutes = SocketRoutes(mounts, root, addresses)

  /** Sessions of this node, for counting them. */
  public val sessions: LiveSessions = sessions(config.developmentMode ?: application.developmentMode)

  private val pages = PageEndpoint(
    config,
    sessions,
    mounts,
    addresses,
    application.rootPath,
    addresses.outside("${application.rootPath}${config.path}/${script.fileName}"),
    config.workers?.asCoroutineDispatcher() ?: Dispatchers.IO.limitedParallelism(PAGE_THREADS),
    log,
  )
  private val sockets: SocketEndpoint = SocketEndpoint(config, sessions, mounts, log)

  init {
    require(config.path.startsWith("/") && !config.path.endsWith("/")) {
      "path: \"${config.path}\" must begin with a slash and not end with one, such as /_vivant"
    }
    root.get("${config.path}/${script.hash}/{file}") { script.respond(call, call.parameters["file"].orEmpty()) }
    config.readinessPath?.let { path ->
      root.get(path) {
        if (sockets.ready) call.respondText("ready") else call.respond(HttpStatusCode.ServiceUnavailable)
      }
    }
    config.healthPath?.let { path ->
      root.get(path) {
        val alive = withContext(Dispatchers.IO) { sessions.isAlive(Duration.ofMillis(HEALTH_MILLIS)) }
        if (alive) call.respondText("up") else call.respond(HttpStatusCode.ServiceUnavailable)
      }
    }
    application.monitor.subscribe(ApplicationStarted) { mounts.seal() }
    application.monitor.subscribe(ApplicationStopPreparing) { stop() }
    application.monitor.subscribe(ApplicationStopping) { stop() }
    application.launch {
      while (isActive) {
        delay(CHECK_MILLIS)
        sockets.check()
      }
    }
  }

  internal fun mount(route: Route, view: LiveView<*>) {
    val mount = mounts.add(route as RoutingNode, view)
    route.get { pages.get(call, mount) }
    route.head { pages.head(call) }
  }

  private fun sessions(development: Boolean): LiveSessions {
    val builder = LiveSessions.builder(routes)
      .limits(config.limits.build())
      .traffic(config.traffic.build())
      .build(config.buildId.ifEmpty { WIRE })
      .clock(config.clock)
      .errors(config.errors ?: Failures(log, development))
      .checkPurity(development)
      .observer(AuditLog(LoggerFactory.getLogger("dev.vivant.audit"), config.nanoTime))
    config.observers.forEach(builder::observer)
    signer()?.let(builder::signer)
    config.pubSub?.let(builder::pubSub)
    config.presence?.let(builder::presence)
    config.store?.let(builder::store)
    config.scheduler?.let(builder::scheduler)
    config.workers?.let(builder::workers)
    config.background?.let(builder::background)
    return builder.build()
  }

  private fun signer(): Signer? {
    if (config.keys.isEmpty()) {
      log.warn(
        "No key is set, so pages are signed with a random one: after a restart, and on every other node, they have " +
          "to be loaded again. For production: install(LiveViews) { key(1, secret) }",
      )
      return null
    }
    return Signer.of(config.keys.first(), *config.keys.drop(1).toTypedArray())
  }

  /**
   * Takes no more sockets, and says so where [LiveViewsConfig.readinessPath] is asked; pages that are open live on
   * until the application stops. For a server that is to be taken out of service without haste.
   */
  public fun drain() {
    sockets.drain()
  }

  /** Tells all pages to connect elsewhere and ends all sessions, as well as the time allows. */
  private fun stop() {
    if (!stopped.compareAndSet(false, true)) return
    sockets.drain()
    pages.stopped = true
    val end = System.nanoTime() + config.drainMillis * NANOS_PER_MILLI
    val ended = sessions.close(Duration.ofMillis(config.drainMillis))
    val left = maxOf((end - System.nanoTime()) / NANOS_PER_MILLI, config.socket.closeMillis)
    val closed = sockets.closeAll(left)
    if (!ended || !closed) log.warn("Not everything ended within {} ms", config.drainMillis)
  }

  /** The plugin: `install(LiveViews) { }`. */
  public companion object Plugin : BaseApplicationPlugin<Application, LiveViewsConfig, LiveViews> {
    private const val CHECK_MILLIS = 500L

    /** For first responses. Beside those of engines that read and write on [Dispatchers.IO]: a mount may block. */
    private const val PAGE_THREADS = 64

    /** Longer than any hiccup, shorter than a load balancer waits. */
    private const val HEALTH_MILLIS = 2_000L

    /** What pages have in common with a server that they can talk to, see `PROTOCOL.md`. */
    private const val WIRE = "wire 1"
    private const val NANOS_PER_MILLI = 1_000_000L

    override val key: AttributeKey<LiveViews> = AttributeKey("dev.vivant.LiveViews")

    override fun install(pipeline: Application, configure: LiveViewsConfig.() -> Unit): LiveViews =
      LiveViews(pipeline, LiveViewsConfig().apply(configure))
  }
}
