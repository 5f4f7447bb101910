package dev.vivant.dsl

import dev.vivant.dsl.kind.Button
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.booleans.shouldBeTrue
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import java.time.Duration
import kotlinx.html.TagConsumer
import kotlinx.html.button
import kotlinx.html.h1
import kotlinx.serialization.Serializable

@Serializable
private data class Ware(val id: Int, val label: String)

@Serializable
private data class Shop(
  val rows: List<Ware> = List(5) { Ware(it, "row $it") },
  val chosen: Int? = null,
  val top: List<Ware> = emptyList(),
  val said: String = "",
  val broken: Boolean = false,
)

@Serializable
private data class Entry(val name: String, val count: Int, val gift: Boolean = false)

private data object Chime

/** A number of its own, which tells its parent when it is at three. */
private val stepper = component<String, Int>({ 0 }) { name, value, slots ->
  button("step-$name") {
    onClick {
      if (this == 2) it.emit("$name is at three")
      this + 1
    }
    text(value)
    node(slots.content())
  }
}

private fun <S> Tag<PhrasingTags, S>.button(
  id: String,
  block: Tag<Button, S>.() -> Unit,
) = button(ButtonType.button) { attributes["id"] = id; block() }

private fun shop(render: FlowContent<Shop>.(Shop) -> Unit): LiveTest = LiveTest.mount(liveView(::Shop, render))

private fun LiveTest.item(place: Int): Node = (tree().child(0) as Element).child(place)

class LivePageSpec : StringSpec({
  "a click changes the state and the page" {
    val page = shop { state ->
      p { +state.said }
      button { onClick { copy(said = "$said!") }; +"say" }
    }
    page.find("button").click()
    page.find("button").click()
    page.find("p").text() shouldBe "!!"
    page.takePatches() shouldHaveSize 2
  }

  "rows whose items are equal stay the same objects, in the session as in the page" {
    val page = shop { state ->
      ul {
        each(state.rows, { it.id }, with = { it.id == state.chosen }) { row, chosen ->
          li(if (chosen) "chosen" else null) { onClick { copy(chosen = row.id) }; +row.label }
        }
      }
    }
    page.findText("row 3").click()
    page.find("li.chosen").text() shouldBe "row 3"
    page.findText("row 1").click()
    page.find("li.chosen").text() shouldBe "row 1"
    page.takePatches().size shouldBe 3
  }

  "a form arrives as its class, and one that does not fit changes nothing" {
    val page = shop { state ->
      form {
        id = "entry"
        onSubmit { entry: Entry, event ->
          event.resetForm("entry")
          copy(said = "$entry")
        }
        input(InputType.text, "name")
        input(InputType.text, "count")
        input(InputType.checkBox, "gift") { value = "on" }
        button(ButtonType.submit) { +"send" }
      }
      p { +state.said }
    }
    page.find("[name=name]").type("Tea")
    page.find("[name=count]").type("two")
    page.find("form").submit()
    page.find("p").text() shouldBe ""
    page.refusals().single().detail() shouldContain "the field count must be a whole number"
    page.find("[name=count]").type("2")
    page.find("[name=gift]").check()
    page.find("form").submit()
    page.find("p").text() shouldBe "Entry(name=Tea, count=2, gift=true)"
  }

  "components keep their own state, by their keys, and tell their parent" {
    val page = shop { state ->
      p { +state.said }
      for (row in state.rows.take(2)) {
        component(stepper, row.label, key = row.id, slots = { slot { b { +"!" } } }) { message, _ ->
          copy(said = "$message")
        }
      }
      button("turn") { onClick { copy(rows = rows.reversed().takeLast(2)) }; +"turn" }
    }
    repeat(3) { page.find("[id='step-row 1']").click() }
    page.find("p").text() shouldBe "row 1 is at three"
    page.find("#turn").click()
    page.find("[id='step-row 1']").text() shouldBe "3!"
    page.find("[id='step-row 0']").text() shouldBe "0!"
  }

  "lists are told apart by where they stand in the code, so that a list before does not change them" {
    val page = shop { state ->
      if (state.top.isNotEmpty()) {
        div { each(state.top, { it.id }) { row -> div { component(stepper, "top-${row.id}") } } }
      }
      div { each(state.rows, { it.id }) { row -> div { component(stepper, "${row.id}") } } }
      button("more") { onClick { copy(top = rows) }; +"more" }
    }
    page.find("#step-1").click()
    page.find("#more").click()
    page.find("#step-1").text() shouldBe "1"
    page.find("#step-top-1").text() shouldBe "0"
  }

  "a part that throws is replaced until it is asked for again" {
    val page = shop { state ->
      boundary({ error, retry -> button { onClick(retry); +"${error.message}, again?" } }) {
        p { if (state.broken) error("broken") else +"fine" }
      }
      button("break") { onClick { copy(broken = !broken) }; +"break" }
    }
    page.find("p").text() shouldBe "fine"
    page.expectFailure { page.find("#break").click() }.message shouldBe "broken"
    page.findText("broken, again?").click()
    page.find("#break").click()
    page.find("p").text() shouldBe "fine"
  }

  "a view in functions for kotlinx.html is as live as others" {
    fun TagConsumer<*>.said(shop: Shop) = h1 { +shop.said }
    val page = LiveTest.mount(htmlView(::Shop) { state, on ->
      said(state)
      button { +"say"; bindTo(on.click { it.copy(said = it.said + "!") }) }
    })
    page.find("button").click()
    page.find("h1").text() shouldBe "!"
  }

  "timers, addresses and titles reach their blocks" {
    val view = liveView<Shop> {
      mount { sendEvery("tick", Duration.ofSeconds(1), Chime); Shop() }
      params { params, _ -> copy(said = params.get("q", "")) }
      info<Chime> { _, _ -> copy(said = "$said.") }
      title { it.said }
      render { state -> patchLink("/?q=b") { +"b" }; p { +state.said } }
    }
    val page = LiveTest.of(view).url("/?q=a").mount()
    page.find("p").text() shouldBe "a"
    page.find("a").click()
    page.url() shouldBe "/?q=b"
    page.advance(Duration.ofSeconds(2))
    page.title() shouldBe "b.."
  }

  "static parts are the same objects in all pages" {
    fun open() = shop { footer { static { p { +"foot" } } } }
    (open().item(0) === open().item(0)).shouldBeTrue()
  }
})
