package dev.vivant.dsl

import dev.vivant.view.LiveView
import dev.vivant.view.StateCodec
import io.kotest.assertions.throwables.shouldNotThrowAny
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain
import java.io.File
import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import kotlinx.serialization.Contextual
import kotlinx.serialization.Polymorphic
import kotlinx.serialization.Serializable
import kotlinx.serialization.Transient

@Serializable
private data class Note(val text: String, @Contextual val at: Instant, val tags: Set<String> = emptySet())

@Serializable
private data class Point(val x: Int, val y: Int)

@Serializable
private sealed interface Mark {
  @Serializable
  data class Dot(val at: Point) : Mark

  @Serializable
  data object None : Mark
}

@Serializable
private data class Box<T>(val content: T, val next: Box<T>? = null)

@Serializable
private data class Board(
  val notes: List<Note> = emptyList(),
  val marks: Map<Point, Mark> = emptyMap(),
  val ratio: Double = 0.5,
  val box: Box<Point>? = null,
  @Contextual val price: BigDecimal? = null,
  @Contextual val day: LocalDate = LocalDate.EPOCH,
)

private class NotMarked(val name: String = "")

@Serializable
private data class HoldsFile(@Contextual val file: File)

@Serializable
private data class Deep(val first: List<Map<String, Box<HoldsFile>>> = emptyList())

@Serializable
private sealed interface Upload {
  @Serializable
  data class Kept(val file: HoldsFile) : Upload
}

@Serializable
private data class Uploads(val all: List<Upload> = emptyList())

@Serializable
private abstract class Animal

@Serializable
private data class Zoo(val animals: List<@Polymorphic Animal> = emptyList())

@Serializable
private class NoEquals(val count: Int = 0)

@Serializable
private data class Forgets(val count: Int = 0, @Transient val cached: Int = 0)

private inline fun <reified S : Any> refusal(): String =
  shouldThrow<IllegalArgumentException> { SerializedState.of<S>() }.message.orEmpty()

class SerializedStateSpec : StringSpec({
  "gives back the state that was written" {
    val codec = SerializedState.of<Board>()
    val board = Board(
      listOf(Note("a \"b\" ü", Instant.parse("2030-12-31T23:59:59Z"), setOf("x"))),
      mapOf(Point(1, 2) to Mark.Dot(Point(3, 4)), Point(0, 0) to Mark.None),
      Double.NaN,
      Box(Point(1, 1), Box(Point(2, 2))),
      BigDecimal("1.50"),
    )
    codec.decode(codec.encode(board)) shouldBe board
    codec.decode(codec.encode(Board())) shouldBe Board()
  }

  "writes defaults, too, because the next build may have others" {
    SerializedState.of<Point>().encode(Point(1, 2)).decodeToString() shouldBe """{"x":1,"y":2}"""
    SerializedState.of<Board>().encode(Board()).decodeToString() shouldContain "\"ratio\":0.5"
  }

  "refuses a state that is not marked, and says what to do" {
    refusal<NotMarked>() shouldContain "the state NotMarked cannot be serialised"
    refusal<NotMarked>() shouldContain "@Serializable"
  }

  "refuses what is known at run time only, however deep, and names the way there" {
    refusal<HoldsFile>() shouldBe "HoldsFile.file cannot be serialised for sure: " +
      "kotlinx.serialization.ContextualSerializer<File> is known at run time only; " +
      "give it a @Serializable type, sealed where there are alternatives"
    refusal<Deep>() shouldContain "Deep.first[][].content.file cannot be serialised for sure"
    refusal<Zoo>() shouldContain "Zoo.animals[] cannot be serialised for sure"
    refusal<Uploads>() shouldContain "Uploads.all[](Kept).file.file cannot be serialised for sure"
    refusal<Box<Box<HoldsFile>>>() shouldContain "Box.content.content.file cannot be serialised for sure"
  }

  "refuses a view whose state could not be written, when the view is built" {
    shouldThrow<IllegalArgumentException> { liveView(::NotMarked) { } }
    shouldThrow<IllegalArgumentException> { liveView({ Zoo() }) { } }
    shouldThrow<IllegalArgumentException> { htmlView({ Deep() }) { _, _ -> } }
  }

  "takes the codec that a view brings, whatever its state is" {
    val own = object : StateCodec<NotMarked> {
      override fun encode(state: NotMarked) = state.name.encodeToByteArray()

      override fun decode(bytes: ByteArray) = NotMarked(bytes.decodeToString())
    }
    val view: LiveView<NotMarked> = liveView {
      codec(own)
      mount { NotMarked("x") }
      render { state -> p { +state.name } }
    }
    view.stateCodec().get().decode("y".encodeToByteArray()).name shouldBe "y"
  }

  "says that a state comes back as another one" {
    shouldThrow<IllegalStateException> { SerializedState.of<NoEquals>().checkSurvives(NoEquals(1)) }
      .message shouldContain "the state NoEquals does not survive being written down"
    shouldThrow<IllegalStateException> { SerializedState.of<Forgets>().checkSurvives(Forgets(1, 2)) }
      .message shouldContain "Forgets(count=1, cached=2) comes back as Forgets(count=1, cached=0)"
    shouldNotThrowAny { SerializedState.of<Forgets>().checkSurvives(Forgets(1)) }
  }

  "refuses what was written by another build, without showing what it holds" {
    val codec = SerializedState.of<Point>()
    for (bad in listOf("""{"x":1,"y":2,"z":"secret"}""", """{"x":1}""", "secret", "", """{"x":"secret","y":2}""")) {
      val refused = shouldThrow<IllegalArgumentException> { codec.decode(bad.encodeToByteArray()) }
      refused.message shouldContain "a written Point has another shape than now"
      refused.message shouldNotContain "secret"
      refused.cause shouldBe null
    }
    shouldThrow<IllegalArgumentException> { codec.decode(byteArrayOf(-1)) }.message shouldContain "is not UTF-8"
  }
})
