package dev.vivant.dsl

import dev.vivant.view.Slots
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain

class ComponentsSpec : StringSpec({
  val stepper = component<Int, Int>({ start -> start }, update = { step -> this + step }) { step, value, slots ->
    div("stepper") {
      button { onClick { this + step }; text(value) }
      node(slots.content())
      node(slots.slot("foot"))
    }
  }

  "mounts with its props, takes new ones, and renders its state" {
    stepper.mount(3) shouldBe 3
    stepper.update(3, 4) shouldBe 7
    stepper.render(1, 7, Slots.NONE, PlainHandlers()).toString() shouldBe
      "<div class=\"stepper\"><button data-v=\"click\">7</button></div>"
  }

  "is rendered where it stands, with what its parent gives it to contain" {
    html { main { component(stepper, 5, slots = { slot { p { +"in" } }; slot("foot") { +"!" } }) } } shouldBe
      "<main><div class=\"stepper\"><button data-v=\"click\">5</button><p>in</p>!</div></main>"
  }

  "refuses a slot that is given twice" {
    shouldThrow<IllegalArgumentException> { html { component(stepper, 5, slots = { slot { }; slot { } }) } }
      .message shouldContain "given twice"
  }

  "is told apart from others by itself, not by its class" {
    val other = component<Int, Int>({ it }) { _, _, _ -> }
    (stepper.kind() == stepper.kind()) shouldBe true
    (stepper.kind() == other.kind()) shouldBe false
  }

  "says that it ends" {
    val ended = ArrayList<Int>()
    component<Int, Int>({ it }, terminate = { ended += it }) { _, _, _ -> }.terminate(7)
    ended shouldBe listOf(7)
  }

  "shows what is there instead of a part that throws" {
    html {
      boundary({ error, retry -> p { +"${error.message}"; button { onClick(retry); +"again" } } }) {
        div { error("broken") }
      }
    } shouldBe "<p>broken<button data-v=\"click\">again</button></p>"
    html { boundary({ _, _ -> p { } }) { div { +"fine" } } } shouldBe "<div>fine</div>"
  }

})
