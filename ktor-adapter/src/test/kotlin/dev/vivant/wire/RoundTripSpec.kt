package dev.vivant.wire

import dev.vivant.diff.Diff
import dev.vivant.node.Element
import dev.vivant.node.Path
import dev.vivant.node.Tag
import dev.vivant.node.Text
import dev.vivant.protocol.ClientMessage
import dev.vivant.protocol.Effect
import dev.vivant.protocol.Refusal
import dev.vivant.protocol.ServerMessage
import dev.vivant.testing.RandomTrees
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.shouldBe
import kotlin.random.Random

private val CONNECTIONS = Integer.getInteger("vivant.connections", 500)
private const val FRAMES = 6

/** What was written is what is read, on random messages. `-Dvivant.seed=7` begins where a failure said. */
class RoundTripSpec : FunSpec({
  test("what a session says arrives as it is, over several frames of a connection") {
    forSeeds { seed ->
      val random = Random(seed)
      val trees = RandomTrees(seed)
      var page = trees.tree(1 + random.nextInt(120))
      val writer = ServerFrameWriter()
      val reader = ServerFrameReader(keyless(page) as Element)
      for (version in 2..FRAMES) {
        val fresh = random.nextInt(6) == 0
        val changed = if (fresh) trees.tree(1 + random.nextInt(120)) else trees.changed(trees.changed(page))
        val next = if (random.nextBoolean()) trees.withEditions(changed) else changed
        val effects = List(random.nextInt(3)) { effect(random, trees) }
        val message = when (random.nextInt(8)) {
          0 -> ServerMessage.Whole(version, seed ushr 1, next.children(), trees.text().ifEmpty { null }, effects)
          else -> ServerMessage.Update(version, seed ushr 1, Diff.between(page, next), effects)
        }
        val frame = writer.write(message).decodeToString(throwOnInvalidSequence = true)
        withClue(frame) {
          reader.read(frame) shouldBe keyless(message)
          reader.tree shouldBe keyless(next)
        }
        page = next
      }
    }
  }

  test("lists of rows arrive as they are, whatever differs between them") {
    forSeeds { seed ->
      val random = Random(seed)
      fun rows() = List(random.nextInt(40)) { row(random) }
      val writer = ServerFrameWriter()
      var page = list(rows())
      val reader = ServerFrameReader(page)
      for (version in 2..FRAMES) {
        val next = list(if (random.nextBoolean()) rows() else page.children().map { it as Element } + rows())
        val message = ServerMessage.Update(version, 1, Diff.between(page, next), emptyList())
        val frame = writer.write(message).decodeToString()
        withClue(frame) {
          reader.read(frame)
          reader.tree shouldBe next
        }
        page = next
      }
    }
  }

  test("what has no tree in it arrives as it is") {
    val messages = listOf(ServerMessage.Joined(7, 1L shl 40), ServerMessage.Pong()) +
      Refusal.entries.map { ServerMessage.Refused(3, it, "\"no\" \u2028") } +
      ServerMessage.Close.Reason.entries.map { ServerMessage.Close(it) }
    val reader = ServerFrameReader(list(emptyList()))
    messages.forEach { reader.read(ServerFrameWriter().write(it).decodeToString()) shouldBe it }
  }

  test("what a browser says arrives as it is") {
    forSeeds { seed ->
      val random = Random(seed)
      val message = clientMessage(random, RandomTrees(seed))
      val frame = ClientFrames.write(message)
      withClue(frame) { ClientFrames.read(frame) shouldBe message }
    }
  }

  test("more shapes than a connection remembers push out the oldest") {
    val writer = ServerFrameWriter()
    val empty = list(emptyList())
    val reader = ServerFrameReader(empty)
    repeat(3) { round ->
      for (kind in 0 until 300) {
        val next = list(List(2) { element("section", listOf("data-kind-of-this-$kind", "$round"), "$kind") })
        reader.read(writer.write(ServerMessage.Update(2, 1, Diff.between(empty, next), emptyList())).decodeToString())
        reader.tree shouldBe next
        reader.read(writer.write(ServerMessage.Update(2, 1, Diff.between(next, empty), emptyList())).decodeToString())
      }
    }
  }
})

private fun forSeeds(check: (Long) -> Unit) {
  val first = java.lang.Long.getLong("vivant.seed", Random.nextLong())
  for (seed in first until first + CONNECTIONS) {
    withClue("-Dvivant.seed=$seed") { check(seed) }
  }
}

private fun list(rows: List<Element>): Element =
  Element.of(Tag.html("div"), null, arrayOf(), Element.noBindings(), rows.toTypedArray())

private fun row(random: Random): Element {
  val attributes = if (random.nextInt(4) == 0) listOf("class", value(random)) else listOf()
  return element("section", attributes, value(random), value(random), value(random))
}

private fun element(tag: String, attributes: List<String>, vararg texts: String): Element =
  Element.of(
    Tag.html(tag), null, attributes.toTypedArray(), Element.noBindings(),
    texts.map { list(listOf()).withChildren(Text(it)) }.toTypedArray(),
  )

private fun value(random: Random): String =
  when (random.nextInt(9)) {
    0 -> "0"
    1 -> "007"
    2 -> "${random.nextInt(2000)}"
    3 -> "-1"
    4 -> "999999999999999"
    5 -> "1000000000000000"
    6 -> "a rather long text that is no number at all"
    else -> "usual"
  }

private fun effect(random: Random, trees: RandomTrees): Effect =
  when (random.nextInt(9)) {
    0 -> Effect.Title(trees.text())
    1 -> Effect.Meta(trees.text(), trees.text())
    2 -> Effect.Flash("info", trees.text())
    3 -> Effect.PatchUrl(trees.text(), random.nextBoolean())
    4 -> Effect.Navigate(trees.text(), random.nextBoolean())
    5 -> Effect.Redirect(trees.text())
    6 -> Effect.PushEvent(trees.text(), plain(random, trees, 3))
    7 -> Effect.ResetForm(trees.text())
    else -> Effect.Focus(trees.text())
  }

private fun clientMessage(random: Random, trees: RandomTrees): ClientMessage {
  val id = 1 + random.nextLong(1L shl 50)
  val version = 1 + random.nextInt(1 shl 30)
  return when (random.nextInt(10)) {
    6 -> ClientMessage.Resume(trees.text(), version, random.nextInt(9_999))
    0 -> ClientMessage.Join(trees.text(), version, random.nextInt(9_999), trees.text(), trees.text())
    1 -> ClientMessage.Visit(id, trees.text(), random.nextBoolean(), random.nextBoolean())
    2 -> ClientMessage.Ack(version)
    3 -> ClientMessage.Heal(version)
    4 -> ClientMessage.Ping()
    5 -> ClientMessage.Leave()
    else -> ClientMessage.Event(
      id, version, Path.of(*IntArray(random.nextInt(9)) { random.nextInt(3_000) }), random.nextInt(4),
      List(random.nextInt(5)) { plain(random, trees, 3) },
    )
  }
}

private fun plain(random: Random, trees: RandomTrees, depth: Int): Any? =
  when (random.nextInt(if (depth == 0) 6 else 8)) {
    0 -> null
    1 -> random.nextBoolean()
    2 -> random.nextLong()
    3 -> random.nextDouble() * 1e9 + 0.25
    4, 5 -> trees.text()
    6 -> List(random.nextInt(4)) { plain(random, trees, depth - 1) }
    else -> List(random.nextInt(4)) { trees.text() to plain(random, trees, depth - 1) }.toMap()
  }
