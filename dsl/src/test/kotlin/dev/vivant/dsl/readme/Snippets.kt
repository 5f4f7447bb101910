package dev.vivant.dsl.readme

import dev.vivant.dsl.*
import dev.vivant.dsl.kind.Input
import dev.vivant.view.Handlers
import dev.vivant.view.LiveView
import java.time.Duration
import java.time.LocalDate
import java.time.LocalTime
import kotlinx.html.TagConsumer
import kotlinx.html.div
import kotlinx.serialization.Contextual
import kotlinx.serialization.Serializable

// What stands in README.md, compiled; ReadmeSpec compares. Imports are left out there.

@Serializable data class Counter(val count: Int = 0)

val counter = liveView(::Counter) { state ->
  h1 { +"Count: ${state.count}" }
  button { onClick { copy(count = count - 1) }; +"−" }
  button { onClick { copy(count = count + 1) }; +"+" }
}

@Serializable data class Clock(val now: String = "", val zone: String = "UTC")

data object Tick

fun clock(time: () -> LocalTime): LiveView<Clock> = liveView {
  mount { sendEvery("tick", Duration.ofSeconds(1), Tick); Clock() }  // once for each session
  params { params, _ -> copy(zone = params.get("zone", "UTC")) }     // whenever the address changes
  info<Tick> { _, _ -> copy(now = time().toString()) }               // messages from the server's side
  title { state -> "Time in ${state.zone}" }
  render { state -> p("time") { +state.now } }
}

fun FlowContent<*>.card(title: String, content: FlowContent<*>.() -> Unit) {
  section("card") {
    h2 { +title }
    content()
  }
}

fun Tag<Input, *>.invalid() = aria("invalid", true)

@Serializable data class Order(val what: String = "", val count: Int = 1, val sent: Boolean = false)

fun FlowContent<Order>.search() {
  input(InputType.search) {
    placeholder = "What are you looking for?"
    onInput(debounce(300)) { copy(what = it.value()) }
    onKeyDown(Key.Escape) { copy(what = "") }
  }
  select { onChange { count: Int -> copy(count = count) } }
}

@Serializable data class Guest(
  val name: String,
  val persons: Int = 1,
  val vegetarian: Boolean,               // a check-box: there or not
  val dishes: List<String>,              // all values of that name
  @Contextual val day: LocalDate?,       // null where the field is empty
)

@Serializable data class Party(val guests: List<Guest> = emptyList())

fun FlowContent<Party>.invitation() {
  form {
    onSubmit { guest: Guest, event ->
      event.flash("info", "See you, ${guest.name}")
      copy(guests = guests + guest)
    }
    input(name = "name")
    numberInput(name = "persons")
    checkBoxInput(name = "vegetarian")
    dateInput(name = "day")
  }
}

@Serializable data class Row(val id: Int, val label: String)

@Serializable data class Rows(val rows: List<Row> = emptyList(), val chosen: Int? = null)

fun FlowContent<Rows>.rows(state: Rows) {
  table {
    tbody {
      each(state.rows, key = { it.id }, with = { it.id == state.chosen }) { row, chosen ->
        tr(if (chosen) "chosen" else null) {
          td { onClick { copy(chosen = row.id) }; +row.label }
        }
      }
    }
  }
  memo(state.rows.size) { size -> p { +"$size rows" } }
  static { footer { p { +"Made by hand." } } }
}

val stepper = component<Int, Int>(mount = { start -> start }) { step, value, slots ->
  button { onClick { it.emit("stepped"); this + step }; text(value) }
  node(slots.content())
}

fun FlowContent<Order>.steps() {
  component(stepper, 5, slots = { slot { b { +"in fives" } } }) { message, _ -> copy(what = "$message") }
  boundary({ error, retry -> button { onClick(retry); +"${error.message}, again?" } }) {
    p { +"what may throw" }
  }
}

fun TagConsumer<*>.oldCounter(state: Counter, on: Handlers<Counter>) = div("counter") {
  +"${state.count}"
  bindTo(on.click { it.copy(count = it.count + 1) })
}

val old = htmlView(::Counter) { state, on -> oldCounter(state, on) }
val mixed = liveView(::Counter) { state -> section { html { oldCounter(state, handlers) } } }

val errorPage: String = plainHtml { h1 { +"Not found" } }
