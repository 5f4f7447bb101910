package dev.vivant.samples.browser

import com.microsoft.playwright.Clock
import com.microsoft.playwright.Page
import dev.vivant.protocol.ServerMessage
import dev.vivant.samples.Chromium
import dev.vivant.wire.ServerFrameWriter

/**
 * A page in Chromium whose client talks to the test instead of a server: the test reads the frames that the client
 * sends and writes those that it gets.
 */
class ClientPage private constructor(val server: BareServer, val page: Page) : AutoCloseable {
  private var writer = ServerFrameWriter()
  private val errors = mutableListOf<String>()

  /** What scripts of the page threw and nobody caught. */
  val exceptions: List<String> get() = thrown
  private val thrown = mutableListOf<String>()

  init {
    page.onPageError { thrown += it }
    page.onConsoleMessage { if (it.type() == "error") errors += it.text() }
  }

  /** Everything that the client sent over the newest connection; a join without the random name of the page. */
  fun sent(): List<String> = raw().map { it.replace(PAGE, "\"]") }

  /** Everything that the client sent over the newest connection. */
  fun raw(): List<String> = strings("() => test.socket.sent")

  /** What the client sent since it joined, over the newest connection. */
  fun events(): List<String> = sent().filter { it[1].isDigit() || it.startsWith("[\"visit\"") }

  /** How many connections there were. */
  fun connections(): Int = page.evaluate("() => test.sockets.length") as Int

  /** A frame comes down, and what it needs is there. */
  fun feed(frame: String) {
    page.evaluate("frame => test.feed(frame)", frame)
    settle()
  }

  /** A frame comes down that makes the browser leave the page. */
  fun feedLast(frame: String) {
    page.evaluate("frame => test.feed(frame)", frame)
  }

  /** Waits until the client has what it loads on demand: imports are answered in the order in which they were asked. */
  fun settle() {
    val parts = BareServer.PARTS.joinToString { "import('/client/$it.js')" }
    repeat(2) { page.evaluate("() => Promise.all([$parts]).then(() => 0)") }
  }

  /** A message comes down. */
  fun feed(message: ServerMessage) = feed(frame(message))

  /** A message as the wire writes it after those before it. */
  fun frame(message: ServerMessage): String = writer.write(message).toString(Charsets.UTF_8)

  /** The server accepts the page as it is. */
  fun join(version: Int = 1, last: Int = 0) {
    waitFor("test.socket?.sent.length > 0")
    writer = ServerFrameWriter()
    feed("""["joined",$version,$last]""")
  }

  /** The connection breaks. */
  fun cut() {
    page.evaluate("() => test.cut()")
  }

  /** The connection breaks, and the client opens another one. */
  fun cutAndReconnect() {
    val before = connections()
    cut()
    waitFor("test.sockets.length > $before && test.socket.sent.length")
  }

  /** Waits until a JavaScript expression is true. */
  fun waitFor(condition: String) {
    page.waitForCondition { js("Boolean($condition)") as Boolean }
  }

  /** The value of a JavaScript expression. */
  fun js(expression: String): Any? = page.evaluate("() => ($expression)")

  fun strings(function: String): List<String> = (page.evaluate(function) as List<*>).map { it.toString() }

  /** What the browser complained of: exceptions, errors on the console, and violations of the page's policy. */
  fun complaints(): List<String> = thrown + errors + strings("() => test.violations")

  override fun close() {
    page.context().close()
    server.close()
  }

  companion object {
    /**
     * A page with this live region, not joined yet.
     *
     * @param settled whether all that the client may load on demand is there already
     */
    fun open(
      content: String,
      around: String = "",
      path: String = "/",
      settled: Boolean = true,
      prepare: (Page) -> Unit = {},
    ): ClientPage {
      val server = BareServer()
      server.content = content
      server.around = around
      val page = Chromium.shared.browser.newContext().newPage()
      page.setDefaultTimeout(10_000.0)
      page.addInitScript(script("fake-socket.js"))
      prepare(page)
      val client = ClientPage(server, page)
      page.navigate(server.url + path)
      if (settled) client.settle()
      return client
    }

    /** A joined page with this live region, for the length of a test. */
    fun <T> live(content: String, around: String = "", prepare: (Page) -> Unit = {}, test: (ClientPage) -> T): T =
      open(content, around, prepare = prepare).use {
        it.join()
        test(it)
      }

    /** As [live], in a time that passes only by `page.clock().runFor(…)`. */
    fun <T> timed(content: String, test: (ClientPage) -> T): T = live(content, prepare = ::stopTime, test = test)

    private val PAGE = Regex("(?<=^\\[\"join\".{1,200})\",\"[a-z0-9]{1,8}\"]$")

    /** Time passes only by `page.clock().runFor(…)`. */
    fun stopTime(page: Page) {
      page.clock().install(Clock.InstallOptions().setTime(0))
      page.clock().pauseAt(1_000)
    }

    /** A script of the tests by name. */
    fun script(name: String): String = checkNotNull(ClientPage::class.java.getResource("/browser/$name")).readText()
  }
}
