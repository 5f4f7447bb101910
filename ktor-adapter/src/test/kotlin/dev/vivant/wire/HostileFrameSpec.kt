package dev.vivant.wire

import dev.vivant.diff.Diff
import dev.vivant.node.Element
import dev.vivant.protocol.ServerMessage
import dev.vivant.testing.RandomTrees
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import kotlin.random.Random

private val FRAMES = Integer.getInteger("vivant.frames", 10_000)

/** A value of two characters is an object in a list, and that in a list again. */
private const val BYTES_A_CHARACTER = 400L

private val VALID = listOf(
  """["join","eyJ0",1,457,"/todos?filter=open"]""",
  """[1,1,[0,2],0]""",
  """[77,12,[0,2,14,0],1,["name","Ann","tag","a","tag","b"],"tag"]""",
  """[3,2,[],0,{"x":[1,2.5,null,true,"\u00e9\ud83d\ude00"]}]""",
  """["visit",4,"/todos/7",2]""",
  """["ack",5]""",
  """["heal",5]""",
  """["ping"]""",
  """["leave"]""",
)

/** Whatever a stranger sends is a message or refused; nothing else comes out, and memory stays bounded. */
class HostileFrameSpec : FunSpec({
  test("frames that are nearly right are read or refused") {
    val first = java.lang.Long.getLong("vivant.seed", Random.nextLong())
    for (seed in first until first + FRAMES) {
      val random = Random(seed)
      val frame = mutated(VALID.random(random), random)
      withClue("-Dvivant.seed=$seed: $frame") {
        try {
          val message = bounded(BYTES_A_CHARACTER, frame.length) { ClientFrames.read(frame) }
          ClientFrames.read(ClientFrames.write(message)) shouldBe message
        } catch (e: MalformedFrame) {
          (e.message!!.length < 200) shouldBe true
        }
      }
    }
  }

  test("events without a payload are read by the short way as all frames are read") {
    val first = java.lang.Long.getLong("vivant.seed", Random.nextLong())
    var read = 0
    for (seed in first until first + FRAMES) {
      val random = Random(seed)
      val frame = mutated("[77,12,[0,2,140,0],1]", random)
      withClue("-Dvivant.seed=$seed: $frame") {
        PlainEvent.read(frame, FrameLimits())?.let { event ->
          read++
          // The short way takes no spaces.
          PlainEvent.read("$frame ", FrameLimits()) shouldBe null
          ClientFrames.read("$frame ") shouldBe event
        }
      }
    }
    (read > FRAMES / 20) shouldBe true
  }

  test("what no session says is refused by programs that act as a browser, too") {
    val first = java.lang.Long.getLong("vivant.seed", Random.nextLong())
    for (seed in first until first + FRAMES / 20) {
      val random = Random(seed)
      val trees = RandomTrees(seed)
      val page = trees.tree()
      val next = trees.changed(trees.changed(page))
      val frame = ServerFrameWriter().write(ServerMessage.Update(2, 1, Diff.between(page, next), emptyList()))
      repeat(20) {
        val text = mutated(frame.decodeToString(), random)
        withClue("-Dvivant.seed=$seed: $text") {
          try {
            ServerFrameReader(keyless(page) as Element).read(text)
          } catch (e: IllegalArgumentException) {
            (e.message != null) shouldBe true
          }
        }
      }
    }
  }

  test("limits are held before a frame is parsed") {
    refused("[" + "1,".repeat(40_000) + "1]") shouldContain "at most 65536 characters, not 80003"
    refused("[".repeat(21)) shouldContain "at most 20 arrays deep"
    refused("[" + "{\"a\":".repeat(20)) shouldContain "at most 20 arrays deep"
    refused("[" + "1,".repeat(8_192) + "1]") shouldContain "at most 8192 values"
    refused("[1,1,[" + "0,".repeat(8_192) + "0],0]") shouldContain "at most 8192 values"
    shouldThrow<MalformedFrame> { ClientFrames.read("""["ping"]""", FrameLimits(maxFrameChars = 7)) }
  }

  test("the largest frames take no more memory than their characters are worth") {
    for (piece in listOf("1,", "[],", "{},", "\"\",", "[[1]],", "{\"a\":1},", "1.5e-3,", "\"\\u0000\",")) {
      val frame = "[1,1,[0],0," + piece.repeat(8_000 / piece.count { it == ',' }).take(65_000).trimEnd(',') + "]"
      bounded(BYTES_A_CHARACTER, frame.length) { runCatching { ClientFrames.read(frame) } }
    }
  }

  test("brackets and commas inside strings are no structure") {
    ClientFrames.read("[1,1,[0],0,\"" + "[{,\\\"\\\\".repeat(2_000) + "\"]")
  }

  for ((name, frame) in listOf(
    "nothing" to "",
    "white space" to "  ",
    "an object" to "{}",
    "a string" to "\"ping\"",
    "a bare word" to "[ping]",
    "an empty array" to "[]",
    "two arrays" to "[\"ping\"][\"ping\"]",
    "something after it" to "[\"ping\"] x",
    "half an array" to "[\"ping\"",
    "an unknown name" to "[\"eval\"]",
    "a missing item" to "[\"ack\"]",
    "an item too many" to "[\"ack\",1,2]",
    "a number as a string" to "[\"ack\",\"1\"]",
    "a fraction" to "[\"ack\",1.5]",
    "an exponent" to "[\"ack\",1e3]",
    "a number with a leading zero" to "[\"ack\",01]",
    "a number beyond all bounds" to "[\"ack\",99999999999]",
    "a negative number" to "[\"ack\",-1]",
    "a version of 0" to "[\"ack\",0]",
    "an event's id of 0" to "[0,1,[0],0]",
    "an id beyond all bounds" to "[99999999999999999999,1,[0],0]",
    "a path of strings" to "[1,1,[\"0\"],0]",
    "a path that is none" to "[1,1,0,0]",
    "a negative place" to "[1,1,[-1],0]",
    "a nested path" to "[1,1,[[0]],0]",
    "no binding" to "[1,1,[0]]",
    "a binding's name" to "[1,1,[0],\"click\"]",
    "a bare word in the payload" to "[1,1,[0],0,NaN]",
    "an infinite number in the payload" to "[1,1,[0],0,1e999]",
    "a mode that is none" to "[\"visit\",1,\"/\",4]",
    "a token that is none" to "[\"join\",null,1,1,\"/\"]",
    "a comment" to "[\"ping\"/*,1*/]",
    "a trailing comma" to "[\"ping\",]",
    "single quotes" to "['ping']",
  )) {
    test("$name is refused") { refused(frame).length shouldBe refused(frame).take(200).length }
  }
})

private fun refused(frame: String): String = shouldThrow<MalformedFrame> { ClientFrames.read(frame) }.message!!

private fun mutated(frame: String, random: Random): String {
  val text = StringBuilder(frame)
  repeat(1 + random.nextInt(3)) {
    val at = random.nextInt(text.length + 1)
    val end = minOf(text.length, at + random.nextInt(6))
    when (random.nextInt(5)) {
      0 -> text.delete(at, end)
      1 -> text.insert(at, PIECES.random(random))
      2 -> text.replace(at, end, PIECES.random(random))
      3 -> text.insert(at, text.substring(at, end))
      else -> if (at < text.length) text.setCharAt(at, random.nextInt(0x180).toChar())
    }
  }
  return text.toString()
}

private val PIECES = listOf(
  "[", "]", "{", "}", ",", ":", "\"", "\\", "0", "-1", "-", "1e400", "99999999999999999999",
  "2147483647", "null", "true",
  "\"a\"", "[]", "{}", "{\"a\":1}", "\\u0000", "\\ud800", "\u0000", "\uD800", "NaN", ".5", " ", "\n", "//",
)
