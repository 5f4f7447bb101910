package dev.vivant.dsl

import dev.vivant.dsl.kind.Div
import dev.vivant.dsl.kind.Form
import dev.vivant.view.Event
import dev.vivant.view.EventType
import dev.vivant.view.InvalidPayload
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import java.time.DayOfWeek
import java.time.Duration
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.coroutines.yield
import kotlinx.serialization.Serializable

private data class Tally(val count: Int = 0, val text: String = "")

@Serializable
private data class Login(val name: String, val age: Int)

private fun spec(bind: Tag<Div, Tally>.() -> Unit): String = binding<Tally> { div { bind() } }.spec()

private fun formSpec(bind: Tag<Form, Tally>.() -> Unit): String = binding<Tally> { form { bind() } }.spec()

class EventsSpec : StringSpec({
  "binds each event by its name, keys and options in the grammar of bindings" {
    val expected = mapOf(
      spec { onClick { this } } to "click",
      spec { onClick(preventDefault + stopPropagation) { this } } to "click:p:s",
      spec { onClickAway { this } } to "away",
      spec { onDoubleClick { this } } to "dblclick",
      spec { onInput { this } } to "input",
      spec { onInput(debounce(300)) { this } } to "input:d300",
      spec { onInput(debounceUntilBlur) { this } } to "input:db",
      spec { onChange { this } } to "change",
      spec { onKeyDown { this } } to "keydown",
      spec { onKeyDown(Key.Enter, Key.Escape) { this } } to "keydown.Enter.Escape",
      spec { onKeyDown(Key("a"), options = selfOnly) { this } } to "keydown.a:o",
      spec { onKeyUp(Key.Space) { this } } to "keyup.Space",
      spec { onWindowKeyDown(Key("k")) { this } } to "window-keydown.k",
      spec { onWindowKeyUp { this } } to "window-keyup",
      spec { onDocumentKeyDown { this } } to "document-keydown",
      spec { onFocus { this } } to "focusin",
      spec { onBlur { this } } to "focusout",
      spec { onScroll { this } } to "scroll:t100",
      spec { onScroll(throttle(20)) { this } } to "scroll:t20",
      spec { onWindowScroll { this } } to "window-scroll:t100",
      spec { onWindowResize { this } } to "window-resize:t100",
      spec { onMounted { this } } to "mounted",
      spec { onPoll(Duration.ofSeconds(2)) { this } } to "poll:i2000",
      spec { onCustom("chart-zoom") { this } } to "chart-zoom",
      spec { on(EventType.PLAIN, "toggle") { this } } to "toggle",
      formSpec { onSubmit { this } } to "submit",
      formSpec { onSubmit { form: Login -> copy(count = form.age) } } to "submit",
      formSpec { onFormInput(debounce(50)) { this } } to "input:f:d50",
      formSpec { onFormChange { this } } to "change:f",
      formSpec { onRecover { this } } to "recover:f",
    )
    expected.forEach { (spec, wanted) -> spec shouldBe wanted }
  }

  "shows the bindings of an element in its page" {
    html { button { onClick { this }; onBlur { this }; +"+" } } shouldBe
      "<button data-v=\"click focusout\">+</button>"
  }

  "gives the handler the newest state as its receiver, and takes what it returns" {
    val plus = binding<Tally> { button { onClick { copy(count = count + 1) } } }
    PlainHandlers.fire(plus, Tally(41), event<Event.Click>()) shouldBe Tally(42)
  }

  "gives the handler the event, which is also the context for effects" {
    val shown = ArrayList<Any?>()
    val save = binding<Tally> {
      button { onClick { it.flash("info", "Saved"); if (it.shift()) copy(count = 0) else this } }
    }
    val click = event<Event.Click>("shift" to true, "flash" to Call { shown.addAll(it) })
    PlainHandlers.fire(save, Tally(7), click) shouldBe Tally(0)
    shown shouldBe listOf("info", "Saved")
  }

  "lets a handler suspend, and goes on on the thread that it began on" {
    val threads = ArrayList<Thread>()
    val slow = binding<Tally> {
      button {
        onClick {
          threads += Thread.currentThread()
          val more = withContext(Dispatchers.Default) { threads += Thread.currentThread(); 2 }
          threads += Thread.currentThread()
          yield()
          threads += Thread.currentThread()
          copy(count = count + more)
        }
      }
    }
    PlainHandlers.fire(slow, Tally(1), event<Event.Click>()) shouldBe Tally(3)
    threads.map { it === Thread.currentThread() } shouldBe listOf(true, false, true, true)
  }

  "hands on what a handler throws, suspended or not" {
    fun thrown(suspends: Boolean) = shouldThrow<IllegalStateException> {
      val broken = binding<Tally> {
        button { onClick { if (suspends) withContext(Dispatchers.Default) { }; error("no") } }
      }
      PlainHandlers.fire(broken, Tally(), event<Event.Click>())
    }.message
    thrown(suspends = false) shouldBe "no"
    thrown(suspends = true) shouldBe "no"
  }

  "ends the wait for a suspended handler when its thread is interrupted" {
    val endless = binding<Tally> { button { onClick { kotlinx.coroutines.awaitCancellation() } } }
    Thread.currentThread().interrupt()
    shouldThrow<InterruptedException> { PlainHandlers.fire(endless, Tally(), event<Event.Click>()) }
    Thread.interrupted() shouldBe false
  }

  "reads a form as the class that the handler names" {
    val sign = binding<Tally> { form { onSubmit { form: Login -> copy(count = form.age, text = form.name) } } }
    PlainHandlers.fire(sign, Tally(), formEvent("name", "Ann", "age", "41")) shouldBe Tally(41, "Ann")
  }

  "reads a form as a class and hands over the event, too" {
    val sign = binding<Tally> {
      form { onSubmit { form: Login, event -> copy(count = form.age, text = event.target()) } }
    }
    PlainHandlers.fire(sign, Tally(), formEvent("name", "Ann", "age", "41")) shouldBe Tally(41, "")
  }

  "hands over a form as it is where the handler names no class" {
    val search = binding<Tally> { form { onFormInput { copy(text = it.form().text("q")) } } }
    PlainHandlers.fire(search, Tally(), formEvent("q", "moon")) shouldBe Tally(0, "moon")
  }

  "refuses a form that does not fit, and says what would be right" {
    val sign = binding<Tally> { form { onSubmit { form: Login -> copy(count = form.age) } } }
    shouldThrow<InvalidPayload> { PlainHandlers.fire(sign, Tally(), formEvent("name", "Ann", "age", "old")) }
      .message shouldBe "the field age must be a whole number from -2147483648 to 2147483647, not \"old\""
  }

  "reads a field as the type that the handler names" {
    val size = binding<Tally> { input { onInput { size: Int -> copy(count = size) } } }
    PlainHandlers.fire(size, Tally(), fieldEvent("7")) shouldBe Tally(7)
    val day = binding<Tally> { select { onChange { day: DayOfWeek -> copy(text = day.name) } } }
    PlainHandlers.fire(day, Tally(), fieldEvent("FRIDAY")) shouldBe Tally(0, "FRIDAY")
    val on = binding<Tally> { input { onChange { on: Boolean -> copy(text = "$on") } } }
    PlainHandlers.fire(on, Tally(), fieldEvent(checked = true)) shouldBe Tally(0, "true")
    val days = binding<Tally> { select { onChange { days: Set<DayOfWeek> -> copy(count = days.size) } } }
    PlainHandlers.fire(days, Tally(), fieldEvent("FRIDAY", "MONDAY")) shouldBe Tally(2)
    val maybe = binding<Tally> { input { onChange { size: Int? -> copy(text = "$size") } } }
    PlainHandlers.fire(maybe, Tally(), fieldEvent("")) shouldBe Tally(0, "null")
    val text = binding<Tally> { input { onInput { value: String -> copy(text = value) } } }
    PlainHandlers.fire(text, Tally(), fieldEvent("")) shouldBe Tally(0, "")
    val plain = binding<Tally> { input { onInput { copy(text = it.value()) } } }
    PlainHandlers.fire(plain, Tally(), fieldEvent("x")) shouldBe Tally(0, "x")
  }

  "names the field whose value does not fit" {
    val size = binding<Tally> { input { onInput { size: Int -> copy(count = size) } } }
    shouldThrow<InvalidPayload> { PlainHandlers.fire(size, Tally(), fieldEvent("x", name = "size")) }
      .message shouldContain "the field size must be a whole number"
  }

  "names keys as browsers do, and refuses what is none" {
    Key("a") shouldBe Key("a")
    for (bad in listOf("", " ", "a b", "a.b", "a:b")) {
      shouldThrow<IllegalArgumentException> { Key(bad) }.message shouldContain "\"$bad\""
    }
  }
})
