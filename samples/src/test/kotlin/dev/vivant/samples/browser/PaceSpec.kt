package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly

class PaceSpec : StringSpec({
  "debounce sends what the field holds when the person pauses" {
    ClientPage.timed("<input name=q data-v=input:d300>") { client ->
      client.page.locator("input").pressSequentially("mi")
      client.page.clock().runFor(200)
      client.page.locator("input").pressSequentially("lk")
      client.page.clock().runFor(299)
      client.events().shouldBeEmpty()
      client.page.clock().runFor(1)
      client.events() shouldContainExactly listOf("""[1,1,[0],0,"milk","q"]""")
    }
  }

  "two fields have a pause each" {
    ClientPage.timed("<input id=a data-v=input:d300><input id=b data-v=input:d300>") { client ->
      client.page.locator("#a").pressSequentially("x")
      client.page.evaluate("() => { const b = document.getElementById('b'); b.value = 'y'; " +
        "b.dispatchEvent(new Event('input', { bubbles: true })) }")
      client.events().shouldBeEmpty()
      client.page.clock().runFor(300)
      client.events() shouldContainExactly listOf("""[1,1,[0],0,"x","a"]""", """[2,1,[1],0,"y","b"]""")
    }
  }

  "leaving the field, Enter, sending the form and leaving the page send what waits" {
    ClientPage.timed("<form data-v=submit><input name=q data-v=input:d9000></form><input id=other>") { client ->
      val field = client.page.locator("[name=q]")
      field.pressSequentially("a")
      client.page.focus("#other")
      field.pressSequentially("b")
      field.press("Enter")
      client.js("document.querySelector('[name=q]').value = 'c'")
      field.dispatchEvent("input")
      client.js("document.querySelector('form').requestSubmit()")
      field.pressSequentially("d")
      client.js("Object.defineProperty(document, 'hidden', { value: true })")
      client.js("document.dispatchEvent(new Event('visibilitychange'))")
      client.events() shouldContainExactly listOf(
        """[1,1,[0,0],0,"a","q"]""",
        """[2,1,[0,0],0,"ba","q"]""",
        """[3,1,[0],0,["q","ba"]]""",
        """[4,1,[0,0],0,"c","q"]""",
        """[5,1,[0],0,["q","c"]]""",
        """[6,1,[0,0],0,"cd","q"]""",
      )
    }
  }

  "events reach the server in the order in which they happened" {
    ClientPage.timed("<input name=q data-v=input:d9000><button data-v=click>Save</button>") { client ->
      client.page.locator("input").pressSequentially("x")
      client.page.evaluate("() => document.querySelector('button').click()")
      client.events() shouldContainExactly listOf("""[1,1,[0],0,"x","q"]""", "[2,1,[1],0]")
    }
  }

  "debounce until the field is left waits for that" {
    ClientPage.timed("<input name=q data-v=input:db><p>x</p>") { client ->
      client.page.locator("input").pressSequentially("abc")
      client.page.clock().runFor(20_000)
      client.events().shouldBeEmpty()
      client.page.locator("input").blur()
      client.events() shouldContainExactly listOf("""[1,1,[0],0,"abc","q"]""")
    }
  }

  "throttle sends the first at once and the last of what follows" {
    ClientPage.timed("<input type=range name=v min=0 max=9 value=0 data-v=input:t200>") { client ->
      val field = client.page.locator("input")
      repeat(3) { field.press("ArrowRight") }
      client.events() shouldContainExactly listOf("""[1,1,[0],0,"1","v"]""")
      client.page.clock().runFor(200)
      client.page.clock().runFor(400)
      field.press("ArrowRight")
      client.events() shouldContainExactly
        listOf("""[1,1,[0],0,"1","v"]""", """[2,1,[0],0,"3","v"]""", """[3,1,[0],0,"4","v"]""")
    }
  }

  "what waited is sent from where the element is by then" {
    ClientPage.timed("<div><input name=q data-v=input:d300></div>") { client ->
      client.page.locator("input").pressSequentially("x")
      client.feed("""[2,0,[0,["first",0]]]""")
      client.page.clock().runFor(300)
      client.events() shouldContainExactly listOf("""[1,2,[0,1],0,"x","q"]""")
    }
  }

  "what waited in an element that is gone is sent from where it was" {
    ClientPage.timed("<div><input name=q data-v=input:d300></div>") { client ->
      client.page.locator("input").pressSequentially("x")
      client.feed("[2,0,[0,[]]]")
      client.page.clock().runFor(300)
      client.events() shouldContainExactly listOf("""[1,1,[0,0],0,"x","q"]""")
    }
  }

  "what is being composed is sent when it is finished" {
    ClientPage.timed("<input name=q data-v=input>") { client ->
      val field = "document.querySelector('input')"
      client.js("$field.value = 'に'")
      client.js("$field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))")
      client.feed("""[2,0,[[0],4,"other"]]""")
      client.events().shouldBeEmpty()
      client.js("$field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))")
      client.events() shouldContainExactly listOf("""[1,2,[0],0,"に","q"]""")
    }
  }
})
