package dev.vivant.ktor

import dev.vivant.ktor.robot.CuttingProxy
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.ktor.robot.allowLongRun
import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Key
import dev.vivant.node.Node
import dev.vivant.view.Event
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeGreaterThan
import io.kotest.matchers.longs.shouldBeGreaterThan
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.util.concurrent.atomic.AtomicInteger

/** A list that remembers every act in its order, where it is, and what was pushed to it. */
private data class Notes(val where: String, val items: List<String> = listOf("first"), val pushed: Int = 0) {
  fun heading(): Node = Html.h1(Html.text("$where, pushed $pushed"))

  fun list(): Node = Html.ul(*Array(items.size) { Html.li(Key(items[it]), Html.text(items[it])) })
}

private class NotesView(val runs: AtomicInteger) : LiveView<Notes> {
  override fun mount(request: MountRequest, live: LiveContext): Notes = Notes("nowhere")

  override fun handleParams(state: Notes, params: Params, live: LiveContext): Notes =
    state.copy(where = params.path() + params.get("step", ""))

  override fun handleInfo(state: Notes, message: Any, live: LiveContext): Notes = state.copy(pushed = state.pushed + 1)

  override fun render(state: Notes, on: Handlers<Notes>): Node = Html.div(
    Html.button(Attr.id("prepend"), on.click { now, _ -> ran(now, listOf("p${now.items.size}") + now.items) }),
    Html.button(Attr.id("append"), on.click { now, _ -> ran(now, now.items + "a${now.items.size}") }),
    Html.button(Attr.id("turn"), on.click { now, _ -> ran(now, now.items.reversed()) }),
    Html.button(Attr.id("push"), on.click { now, event -> ran(now, now.items).also { event.send("pushed") } }),
    Html.form(
      on.submit { now, event: Event.Form -> ran(now, now.items + event.form().text("item")) },
      Html.input(Attr.name("item")),
    ),
    state.heading(),
    state.list(),
  )

  private fun ran(now: Notes, items: List<String>): Notes = now.copy(items = items).also { runs.incrementAndGet() }
}

/** What a person does, what it does to the page, and whether a handler runs for it. */
private enum class Act(val handled: Boolean = true) {
  PREPEND {
    override fun play(page: RobotPage, step: Int) = page.click("prepend")
    override fun on(notes: Notes, step: Int) = notes.copy(items = listOf("p${notes.items.size}") + notes.items)
  },
  APPEND {
    override fun play(page: RobotPage, step: Int) = page.click("append")
    override fun on(notes: Notes, step: Int) = notes.copy(items = notes.items + "a${notes.items.size}")
  },
  TURN {
    override fun play(page: RobotPage, step: Int) = page.click("turn")
    override fun on(notes: Notes, step: Int) = notes.copy(items = notes.items.reversed())
  },
  SUBMIT {
    override fun play(page: RobotPage, step: Int) =
      page.event("submit", listOf(listOf("item", "form $step"), "")) { it.tag().name() == "form" }
    override fun on(notes: Notes, step: Int) = notes.copy(items = notes.items + "form $step")
  },
  PUSH {
    override fun play(page: RobotPage, step: Int) = page.click("push")
    override fun on(notes: Notes, step: Int) = notes.copy(pushed = notes.pushed + 1)
  },
  PATCH(handled = false) {
    override fun play(page: RobotPage, step: Int) = page.visit("${page.path}?step=$step", navigate = false)
    override fun on(notes: Notes, step: Int) = notes.copy(where = notes.where.takeWhile { !it.isDigit() } + step)
  },
  NAVIGATE(handled = false) {
    override fun play(page: RobotPage, step: Int) =
      page.visit(if (page.path == "/") "/other" else "/", navigate = true)
    override fun on(notes: Notes, step: Int) = Notes(if (notes.where.startsWith("/other")) "/" else "/other")
  }, ;

  abstract fun play(page: RobotPage, step: Int): Long

  abstract fun on(notes: Notes, step: Int): Notes
}

private val ACTS = listOf(
  Act.PREPEND, Act.SUBMIT, Act.PUSH, Act.APPEND, Act.TURN, Act.PATCH, Act.PREPEND, Act.NAVIGATE, Act.APPEND, Act.SUBMIT,
).let { round -> List(40) { round[it % round.size] } }

private val HANDLED = ACTS.count { it.handled }

/** What the page shows in the end, each act done once and in order. */
private val WANTED = ACTS.foldIndexed(Notes("/")) { step, notes, act -> act.on(notes, step) }
  .let { HtmlWriter.toString(it.heading()) + HtmlWriter.toString(it.list()) + "</div>" }

/**
 * A proxy cuts a page's connection after so many bytes, of both directions together, in the midst of clicks, forms,
 * navigation and pushes.
 *
 * `-Dvivant.cut.stride=1` cuts after every single byte; by default after every so many that each transport is cut about
 * 60 times on each engine.
 */
class CutSpec : StringSpec({
  allowLongRun()
  for (engine in Engine.entries) {
    for (line in Line.entries) {
      "wherever the connection is cut nothing is lost and nothing doubled ($engine, $line)" {
        val view = NotesView(AtomicInteger())
        TestServer(engine) {
          install(LiveViews) { limits { eventBurst(10_000) } }
          routing {
            live("/", view)
            live("/other", view)
          }
        }.use { server ->
          CuttingProxy(server.port).use { proxy ->
            val whole = scenario(proxy, line, view, Long.MAX_VALUE)
            whole shouldBeGreaterThan 3_000L
            val stride = Integer.getInteger("vivant.cut.stride", (whole / 60).toInt())
            for (cut in 1 until whole step stride.toLong()) {
              withClue("cut after $cut of $whole bytes") { scenario(proxy, line, view, cut) }
            }
            println("$engine $line: ${proxy.cuts} cuts in $whole bytes")
            proxy.cuts shouldBeGreaterThan (whole / stride / 2).toInt()
          }
        }
      }
    }
  }
})

/** Plays all acts, coming back after the cut; checks the page and the handlers; how many bytes went through. */
private fun scenario(proxy: CuttingProxy, line: Line, view: NotesView, cutAfter: Long): Long {
  val site = "http://127.0.0.1:${proxy.port}"
  val before = view.runs.get()
  RobotPage(site, origin = site, line = line).use { page ->
    // The cut before may not have come: how many answers polls get, and so bytes, is not the same each time.
    proxy.arm(Long.MAX_VALUE)
    page.load("/")
    proxy.arm(cutAfter)
    page.tryConnect()
    for ((step, act) in ACTS.withIndex()) {
      act.play(page, step)
      page.await("an answer or the end") { page.settled || !page.connected }
      page.comeBack()
    }
    // Something goes up after the last answer, too: an acknowledgement, a poll. The cut may come there.
    do {
      page.comeBack()
      page.await("what all acts lead to, or the end") { page.isDone || !page.connected }
    } while (!page.connected)
    page.shown shouldBe WANTED
    page.lost shouldBe 0
  }
  view.runs.get() - before shouldBe HANDLED
  return proxy.bytes
}

private val RobotPage.isDone: Boolean get() = joined && settled && shown == WANTED

private val RobotPage.shown: String get() = html.substringAfter("</form>")

private fun RobotPage.comeBack() {
  while (!connected) {
    tryConnect()
    await("to be joined, or the end") { joined && settled || !connected }
  }
}
