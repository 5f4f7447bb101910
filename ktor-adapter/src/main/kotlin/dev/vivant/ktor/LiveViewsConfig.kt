package dev.vivant.ktor

import dev.vivant.ktor.page.PageShell
import dev.vivant.ktor.page.StandardShell
import dev.vivant.pubsub.Presence
import dev.vivant.pubsub.PubSub
import dev.vivant.security.Signer
import dev.vivant.session.ErrorPolicy
import dev.vivant.session.Limits
import dev.vivant.session.LiveObserver
import dev.vivant.session.Scheduler
import dev.vivant.session.SessionStore
import dev.vivant.session.TrafficLimits
import dev.vivant.session.disk.DiskSessionStore
import dev.vivant.view.LiveView
import io.ktor.server.application.ApplicationCall
import java.time.Clock
import java.util.Locale
import java.util.concurrent.Executor

/**
 * Options of [LiveViews]. Set while the plugin is installed and not changed afterwards; everything has a default that
 * is safe, but a site of several nodes, or one whose pages are to outlive a restart, needs [key].
 */
public class LiveViewsConfig internal constructor() {
  internal val keys = ArrayList<Signer.Key>()
  internal val limits: Limits.Builder = Limits.builder()
  internal val traffic: TrafficLimits.Builder = TrafficLimits.builder()
  internal val socket = SocketLimits()
  internal val observers = ArrayList<LiveObserver>()
  internal var visitor = VisitorSource()
  internal var nanoTime: () -> Long = System::nanoTime

  /**
   * Signs pages' tokens. The first key signs; further ones are those it replaced, accepted until what they signed has
   * expired. Without any a random key is made: pages then have to be loaded again after a restart.
   *
   * @param id 0 to 255, another one for each new secret
   * @param secret at least 32 bytes as UTF-8 that nobody can guess, such as `openssl rand -base64 48` prints; the same
   *   on all nodes, kept where you keep passwords
   */
  public fun key(id: Int, secret: String) {
    keys += Signer.Key(id, secret.toByteArray())
  }

  /**
   * Origins whose pages may open a socket, such as `https://app.example.com`. Empty: pages of the very host and port
   * that they connect to. See the README for what this means behind a proxy.
   */
  public var allowedOrigins: List<String> = emptyList()

  /** Bounds of sessions. */
  public fun limits(configure: Limits.Builder.() -> Unit) {
    limits.configure()
  }

  /** Bounds of people and of addresses, with all their pages together. */
  public fun traffic(configure: TrafficLimits.Builder.() -> Unit) {
    traffic.configure()
  }

  /** Bounds of sockets. */
  public fun socket(configure: SocketLimits.() -> Unit) {
    socket.configure()
  }

  /** The document around each view. */
  public var shell: PageShell = StandardShell()

  /** Makes the document a [StandardShell] with these options. */
  public fun page(configure: StandardShell.() -> Unit) {
    shell = StandardShell().apply(configure)
  }

  /** What views get to see of the web server's session as `MountRequest.sessionData`; immutable values. */
  public fun sessionData(read: (ApplicationCall) -> Map<String, Any>) {
    visitor = visitor.copy(sessionData = read)
  }

  /**
   * The name of a principal: what ties a page to a person. Needed inside `authenticate { }` for types of your own;
   * `java.security.Principal` and Ktor's `UserIdPrincipal` have names.
   *
   * @param name never null, never empty, another one for each person; null where the type is not known here
   */
  public fun principalName(name: (Any) -> String?) {
    visitor = visitor.copy(principalName = name)
  }

  /**
   * The roles of a principal, for `requireRole`; a principal that is a `dev.vivant.view.HasRoles` needs none of this.
   * Without either nobody has a role.
   */
  public fun principalRoles(roles: (Any) -> Set<String>) {
    visitor = visitor.copy(principalRoles = roles)
  }

  /**
   * Whose pages a call is for, on a site of several tenants: by host name, by a claim of the login. Sessions, topics
   * and kept states of tenants are apart, and a person of one is nobody in another.
   *
   * @param name 1 to 64 letters, digits, dots, hyphens and underscores; null and anything else is no tenant, and gets
   *   neither a page (404) nor a connection (403)
   */
  public fun tenant(name: (ApplicationCall) -> String?) {
    visitor = visitor.copy(tenant = name)
  }

  /**
   * Addresses and networks of our own proxies, such as `10.0.0.0/8`: only they are believed when they say by
   * `X-Forwarded-For` whom they ask for. That decides which address the limits per address count; `XForwardedHeaders`
   * is not needed for it.
   */
  public var trustedProxies: List<String> = emptyList()
    set(value) {
      field = value
      visitor = visitor.copy(address = ClientAddress(value))
    }

  /** The language of a visitor; the first of `Accept-Language` otherwise. */
  public fun locale(read: (ApplicationCall) -> Locale) {
    visitor = visitor.copy(locale = read)
  }

  /** How pages stay connected. */
  public var transport: Transport = Transport.Auto

  /** Whether long messages are compressed on WebSockets; off by default, for the reason that stands there. */
  public var compression: Compression = Compression.None

  /** Where the plugin's own routes stand: socket and script. */
  public var path: String = "/_vivant"

  /** What a reverse proxy takes from the front of every path before it asks this server: `/app`. Empty for nothing. */
  public var publicPath: String = ""

  /**
   * Checks that views render the same twice, shows exceptions on the page. Null: as the application's own
   * `developmentMode`.
   */
  public var developmentMode: Boolean? = null

  /**
   * Names the build: pages of another build are loaded again when they connect. Without it they go on across a deploy,
   * as long as the wire stays the same: their states are migrated, or mounted anew with a notice.
   */
  public var buildId: String = ""

  /**
   * Where sessions are written down, so that pages go on after a crash, a restart or a deploy: a [DiskSessionStore] for
   * one node, Redis for several. Views that write their state down use it for each answer, unless they say otherwise
   * ([LiveView.durability]). Needs [key], the same after the restart and on all nodes. Close it when the application
   * has stopped.
   *
   * ```
   * key(1, System.getenv("PAGE_SECRET"))
   * store = DiskSessionStore.open(Path.of("/var/lib/shop/sessions"))
   * ```
   */
  public var store: SessionStore? = null

  /**
   * The `Content-Security-Policy` of pages, from the nonce of the response; null sends none. The default lets no script
   * run but the client's and those with the nonce, no plug-in, no `<base>`, no foreign frame around the page.
   */
  public var contentSecurityPolicy: (nonce: String) -> String? = { nonce ->
    "script-src 'self' 'nonce-$nonce'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; " +
      "require-trusted-types-for 'script'"
  }

  /** What a visitor sees where a view failed; the id stands in the log beside the exception. */
  public var errorPage: (errorId: String) -> String = ErrorPage::html

  /** What a visitor sees who is logged in, or not, but may not see the page. */
  public var forbiddenPage: () -> String = ErrorPage::forbidden

  /** Hears of everything that views throw; writes to SLF4J otherwise. */
  public var errors: ErrorPolicy? = null

  /** Carries broadcasts between nodes; within this one otherwise. */
  public var pubSub: PubSub? = null

  /** Says who is there; beside [pubSub]. Within this node, where topics are, otherwise. */
  public var presence: Presence? = null

  /**
   * Runs views, which may block. Otherwise a few threads, on which sessions take turns by what they cost, and further
   * ones for as many turns as wait for something: virtual where the JVM has such.
   */
  public var workers: Executor? = null

  /** Runs background work of views; virtual threads, or a bounded pool where the JVM has none, otherwise. */
  public var background: Executor? = null

  /** Timers of sessions; a thread of its own otherwise. */
  public var scheduler: Scheduler? = null

  /** The time of day, for the expiry of tokens. */
  public var clock: Clock = Clock.systemUTC()

  /** How long the end of the application waits for sessions to end. */
  public var drainMillis: Long = 5_000

  /** Path of a page for load balancers: 200 while connections are taken, 503 when the server drains. Null for none. */
  public var readinessPath: String? = null

  /** Path of a page that says whether this process does its work: 200, or 503 when its threads do not. */
  public var healthPath: String? = null

  /**
   * Hears what sessions do, for metrics and traces; `vivant-metrics` has observers for Micrometer and OpenTelemetry.
   * May be called for several.
   */
  public fun observer(observer: LiveObserver) {
    observers += observer
  }
}
