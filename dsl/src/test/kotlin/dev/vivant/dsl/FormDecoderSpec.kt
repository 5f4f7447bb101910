package dev.vivant.dsl

import dev.vivant.view.FormData
import dev.vivant.view.InvalidPayload
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import java.math.BigDecimal
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.YearMonth
import java.util.UUID
import kotlinx.serialization.Contextual
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
private enum class Plan { Free, @SerialName("paid-yearly") Yearly }

@JvmInline
@Serializable
private value class Email(val text: String) {
  init {
    require('@' in text) { "an address has an @ in it" }
  }
}

@Serializable
private data class Address(val street: String, val city: String = "Rome")

@Serializable
private data class Line(val title: String, val count: Int = 1)

@Serializable
private data class SignUp(
  val name: String,
  val email: Email,
  val age: Int?,
  val plan: Plan = Plan.Free,
  val news: Boolean = true,
  val tags: List<String> = listOf("none"),
  val address: Address? = null,
)

@Serializable
private data class Numbers(val b: Byte, val s: Short, val i: Int, val l: Long, val f: Float, val d: Double, val c: Char)

@Serializable
private data class Times(
  @Contextual val date: LocalDate,
  @Contextual val time: LocalTime,
  @Contextual val both: LocalDateTime?,
  @Contextual val month: YearMonth,
  @Contextual val id: UUID,
  @Contextual val price: BigDecimal,
)

@Serializable
private data class Order(val lines: List<Line>, val plans: Set<Plan>, val sizes: List<Int?>)

@Serializable
private data class Range(val from: Int, val to: Int) {
  init {
    require(from <= to) { "from must not be more than to" }
  }
}

@Serializable
private sealed interface Shape

@Serializable
private data class Circle(val radius: Int) : Shape

@Serializable
private data class Drawing(val shapes: List<Shape>)

@Serializable
private data class Lookup(val words: Map<String, String>)

@Serializable
private data class Tree(val children: List<Tree>)

@Serializable
private data class Loose(@Contextual val any: Any)

private class Plain(val name: String)

private inline fun <reified T : Any> refusal(vararg fields: String): String =
  shouldThrow<InvalidPayload> { FormData.of(*fields).decode<T>() }.message.orEmpty()

private inline fun <reified T : Any> impossible(): String =
  shouldThrow<IllegalArgumentException> { FormData.of().decode<T>() }.message.orEmpty()

class FormDecoderSpec : StringSpec({
  "reads texts, numbers, enums, check-boxes, lists, value classes and nested classes" {
    FormData.of(
      "name", "Ann", "email", "a@b", "age", "41", "plan", "paid-yearly", "news", "on", "tags", "x", "tags", "y",
      "address.street", "Via Appia",
    ).decode<SignUp>() shouldBe
      SignUp("Ann", Email("a@b"), 41, Plan.Yearly, true, listOf("x", "y"), Address("Via Appia", "Rome"))
  }

  "takes defaults where fields are missing, but not for check-boxes and lists, whose absence says off and none" {
    FormData.of("name", "", "email", "@").decode<SignUp>() shouldBe
      SignUp("", Email("@"), null, Plan.Free, false, emptyList(), null)
  }

  "reads an empty field as null where null is allowed and the empty text is no value" {
    FormData.of("name", "x", "email", "@", "age", "").decode<SignUp>().age shouldBe null
  }

  "ignores fields that the class does not have" {
    FormData.of("from", "1", "to", "2", "csrf", "x").decode<Range>() shouldBe Range(1, 2)
  }

  "reads all numbers strictly" {
    FormData.of("b", "-128", "s", "32767", "i", "+7", "l", "9223372036854775807", "f", "1.5", "d", "1e3", "c", "é")
      .decode<Numbers>() shouldBe Numbers(-128, 32767, 7, Long.MAX_VALUE, 1.5f, 1000.0, 'é')
  }

  "reads dates, times and the like of the JDK" {
    val id = UUID.randomUUID()
    FormData.of("date", "2030-12-31", "time", "23:59", "both", "", "month", "2030-12", "id", "$id", "price", "12.50")
      .decode<Times>() shouldBe Times(
        LocalDate.of(2030, 12, 31), LocalTime.of(23, 59), null, YearMonth.of(2030, 12), id, BigDecimal("12.50"),
      )
  }

  "reads the items of a list of classes by their numbers" {
    FormData.of(
      "lines.1.title", "b", "lines.0.title", "a", "lines.0.count", "3", "plans", "Free", "plans", "paid-yearly",
      "sizes", "1", "sizes", "",
    ).decode<Order>() shouldBe Order(listOf(Line("a", 3), Line("b")), setOf(Plan.Free, Plan.Yearly), listOf(1, null))
    FormData.of().decode<Order>() shouldBe Order(emptyList(), emptySet(), emptyList())
  }

  "names the field, what was given and what would be right" {
    val fine = arrayOf("name", "x", "email", "a@b")
    mapOf(
      refusal<SignUp>("email", "@") to "the field name is missing",
      refusal<SignUp>("name", "x", "name", "y", "email", "@") to "the field name must be given once, not 2 times",
      refusal<SignUp>(*fine, "age", "4 1") to
        "the field age must be a whole number from -2147483648 to 2147483647, not \"4 1\"",
      refusal<SignUp>(*fine, "age", "2147483648") to
        "the field age must be a whole number from -2147483648 to 2147483647, not \"2147483648\"",
      refusal<SignUp>(*fine, "age", "٤") to
        "the field age must be a whole number from -2147483648 to 2147483647, not \"٤\"",
      refusal<SignUp>(*fine, "plan", "Yearly") to
        "the field plan must be one of Free, paid-yearly, not \"Yearly\"",
      refusal<SignUp>(*fine, "plan", "") to "the field plan must be one of Free, paid-yearly, not empty",
      refusal<SignUp>(*fine, "news", "maybe") to "the field news must be on, true or 1, or not there, not \"maybe\"",
      refusal<SignUp>(*fine, "address.city", "Oslo") to "the field address.street is missing",
      refusal<Order>("lines.0.title", "a", "lines.0.count", "x") to
        "the field lines.0.count must be a whole number from -2147483648 to 2147483647, not \"x\"",
      refusal<Order>("lines.1.title", "a") to
        "the items of lines must be numbered from 0 without gaps: lines.0, lines.1",
      refusal<Order>("lines.99999999999.title", "a") to
        "the items of lines must be numbered from 0 without gaps: lines.0, lines.1",
      refusal<Order>("plans", "Free", "plans", "Rich") to
        "the field plans must be one of Free, paid-yearly, not \"Rich\"",
      refusal<Numbers>("b", "128") to "the field b must be a whole number from -128 to 127, not \"128\"",
    ).forEach { (given, wanted) -> given shouldBe wanted }
  }

  "cuts long values short in messages" {
    refusal<Range>("from", "x".repeat(1000)) shouldBe
      "the field from must be a whole number from -2147483648 to 2147483647, not \"${"x".repeat(40)}…\""
  }

  "refuses numbers that are none" {
    for (bad in listOf("NaN", "Infinity", "1e999", "0x10", "1_000", "1,5", " 1", "1 ", "", "--1", "1e", ".")) {
      withClue(bad) {
        refusal<Numbers>("b", "1", "s", "1", "i", "1", "l", "1", "f", "1", "d", bad) shouldContain
          "the field d must be a number such as 12.5, not "
      }
    }
  }

  "refuses dates that are none, and says how one looks" {
    refusal<Times>("date", "31.12.2030") shouldBe
      "the field date must be a date such as 2030-12-31, not \"31.12.2030\""
    refusal<Times>("date", "2030-02-30") shouldContain "the field date must be a date"
    refusal<Times>("date", "2030-12-31", "time", "25:00") shouldContain "the field time must be a time such as 23:59"
  }

  "says what the class itself refuses, and in which field" {
    refusal<Range>("from", "2", "to", "1") shouldBe "from must not be more than to"
    refusal<SignUp>("name", "x", "email", "nobody") shouldBe "the field email: an address has an @ in it"
  }

  "refuses classes that no form can give, when the handler is bound" {
    impossible<Drawing>() shouldContain "a form cannot give Drawing.shapes: "
    impossible<Drawing>() shouldContain "has several shapes"
    impossible<Lookup>() shouldContain "a form cannot give Lookup.words: "
    impossible<Tree>() shouldContain "Tree holds itself"
    impossible<Loose>() shouldContain "Loose.any"
    impossible<Plain>() shouldContain "a form cannot be read as Plain: annotate it"
    shouldThrow<IllegalArgumentException> {
      page<Unit> { form { onSubmit { plain: Plain -> check(plain.name.isEmpty()); this } } }
    }.message shouldContain "Plain"
  }
})
