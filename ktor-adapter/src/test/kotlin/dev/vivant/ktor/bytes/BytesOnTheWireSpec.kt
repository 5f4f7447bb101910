package dev.vivant.ktor.bytes

import dev.vivant.ktor.CounterView
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.CuttingProxy
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.ktor.robot.elements
import dev.vivant.node.Path
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.longs.shouldBeLessThanOrEqual
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.io.ByteArrayOutputStream
import java.util.zip.Deflater
import java.util.zip.DeflaterOutputStream

/** An operation, and what the design allows it to cost. */
private class Operation(val name: String, val aim: Long, val deflatedAim: Long? = null, val run: (RobotPage) -> Unit)

private fun deflated(frame: String): Long =
  ByteArrayOutputStream().also { bytes ->
    DeflaterOutputStream(bytes, Deflater(1, true)).use { it.write(frame.toByteArray()) }
  }.size().toLong()

private fun nthRow(page: RobotPage, n: Int): Path =
  Path.of(*elements(page.tree).filter { it.element.tag().name() == "tr" }.elementAt(n).path)

private fun cell(page: RobotPage, row: Int, column: Int): Path = nthRow(page, row).let { path ->
  Path.of(*IntArray(path.length()) { path.place(it) }, column, 0)
}

/**
 * Bytes of the operations of the design, counted between browser and server: of the messages, and of everything that
 * TCP carries, frame headers and masks included.
 */
class BytesOnTheWireSpec : StringSpec({
  "operations cost no more bytes than the design allows" {
    val table = listOf(
      Operation("one row of 1,000 changed", 40) { it.click("update") },
      Operation("prepend the first row of its kind", 150) { it.click("prepend") },
      Operation("prepend another", 150) { it.click("prepend") },
      Operation("remove the first", 24) { it.click("first") },
      Operation("remove from the middle", 24) { it.click("middle") },
      Operation("swap two rows", 40) { it.click("swap") },
      Operation("shuffle 1,000 rows", 6_000) { it.click("shuffle") },
      Operation("select a row", 48) { it.event(cell(it, 10, 1), 0) },
      Operation("select another", 48) { it.event(cell(it, 700, 1), 0) },
      Operation("append 1,000 rows", 32_768, 8_192) { it.click("add") },
      Operation("clear", 24) { it.click("clear") },
      Operation("create 1,000 rows", 32_768) { it.click("add") },
    )
    TestServer(Engine.NETTY) {
      install(LiveViews)
      routing {
        live("/", CounterView)
        live("/table", TableView)
      }
    }.use { server ->
      CuttingProxy(server.port).use { proxy ->
        val missed = ArrayList<String>()
        println("%-36s %8s %8s %8s %8s %8s".format("operation", "up", "down", "aim", "TCP up", "TCP down"))

        fun measure(page: RobotPage, operation: Operation, settled: RobotPage.() -> Unit = { awaitAnswers() }) {
          page.countFromHere()
          proxy.arm(Long.MAX_VALUE)
          operation.run(page)
          page.settled()
          println(
            "%-36s %8d %8d %8d %8d %8d".format(
              operation.name, page.bytesUp, page.bytesDown, operation.aim, proxy.bytesUp, proxy.bytesDown,
            ),
          )
          if (page.bytesDown > operation.aim) missed += operation.name
          operation.deflatedAim?.let {
            val deflated = deflated(page.lastFrame)
            println("%-36s %8s %8d %8d".format("  that frame at deflate level 1", "", deflated, it))
            if (deflated > it) missed += "${operation.name}, deflated"
          }
          withClue("bytes up of ${operation.name}") { page.bytesUp shouldBeLessThanOrEqual 40 }
        }

        fun robot() = RobotPage("http://127.0.0.1:${proxy.port}")
        robot().use { page ->
          page.open("/")
          measure(page, Operation("counter click", 24) { it.click("up") })
          page.awaitQuiet()
        }
        robot().use { page ->
          page.load("/table").connect()
          page.awaitJoined()
          println("%-36s %8d %8d %8d".format("join a page of 1,000 rows", page.bytesUp, page.bytesDown, 300L))
          page.bytesDown + page.bytesUp shouldBeLessThanOrEqual 300
          for (operation in table) {
            measure(page, operation)
            page.awaitQuiet()
          }
          page.cut()
          page.countFromHere()
          page.connect().awaitJoined()
          println("%-36s %8d %8d %8d".format("resume, nothing missed", page.bytesUp, page.bytesDown, 60L))
          page.bytesDown + page.bytesUp shouldBeLessThanOrEqual 60
        }
        withClue("operations beyond their aim: $missed") { missed.size.toLong() shouldBeLessThanOrEqual 0 }
      }
    }
  }
})
