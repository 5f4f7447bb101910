package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.shouldBe

/** What was done in a page and had no answer when the page comes back to another tree. */
class AnotherTreeSpec : StringSpec({
  /** The script of the page writes down what is lost. */
  fun ClientPage.listen() = page.evaluate(
    "() => { window.lost = []; addEventListener('vivant-lost', ({ detail: { element, type, payload } }) =>" +
      "lost.push(`${'$'}{element.id || element.textContent} ${'$'}{type} ${'$'}{JSON.stringify(payload)}`)) }",
  )

  fun ClientPage.lost() = strings("() => lost")

  /** Comes back to the same session, whose tree of that version is another one now. */
  fun ClientPage.comeBack(nodes: String, version: Int = 9, last: Int = 0) {
    cutAndReconnect()
    feed("""["whole",$version,$last,[$nodes],null,[]]""")
  }

  val counter = "<h1>Count: 0</h1><button data-v=click>−</button><button data-v=click>+</button>"
  val newer = """["p","New!"],["h1","Count: 0"],["button",1,10,"click","+"],["button",1,10,"focus click","−"]"""

  "goes to the same elements in the new tree, with the ids that it had" {
    ClientPage.live(counter) { client ->
      client.listen()
      client.page.click("text=+")
      client.cut()
      client.page.click("text=−")
      client.page.click("text=+")
      client.comeBack(newer)
      client.events() shouldContainExactly listOf("[1,9,[2],0]", "[2,9,[3],1]", "[3,9,[2],0]")
      client.feed("""[10,3,[1,0,"Count: 1"]]""")
      client.lost().shouldBeEmpty()
      client.js("document.querySelector('h1').textContent") shouldBe "Count: 1"
      client.complaints().shouldBeEmpty()
    }
  }

  "is not sent again where the session has done it" {
    ClientPage.live(counter) { client ->
      client.page.click("text=+")
      client.page.click("text=−")
      client.comeBack(newer, last = 1)
      client.events() shouldContainExactly listOf("[2,9,[3],1]")
    }
  }

  "is addressed anew each time that the page comes back" {
    ClientPage.live(counter) { client ->
      client.page.click("text=+")
      client.comeBack(newer)
      client.comeBack("""["h1","Count: 0"],["div",["button",1,10,"click","−"],["button",1,10,"click","+"]]""", 12)
      // The buttons stand in another element: nobody knows that they are the same.
      client.events() shouldContainExactly listOf("[1,9,[2],0]")
      client.comeBack(newer, 14)
      client.events() shouldContainExactly listOf("[1,9,[2],0]")
    }
  }

  "keeps its address where the element is gone, and is said to be lost when that is refused" {
    val content = "<button id=a data-v=click>A</button><button id=b data-v='click contextmenu'>B</button>"
    ClientPage.live(content) { client ->
      client.listen()
      client.page.click("#b")
      client.page.click("#a")
      client.comeBack("""["button",2,2,"a",10,"click","A"]""")
      client.events() shouldContainExactly listOf("[1,1,[1],0]", "[2,9,[0],0]")
      client.feed("""["refused",1,"stale",""]""")
      client.feed("""[10,2]""")
      client.lost() shouldContainExactly listOf("b click []")
      client.js("document.querySelector('.vivant-status').textContent") shouldBe "Your last action may have been lost"
      client.complaints().shouldBeEmpty()
    }
  }

  "goes to a row that holds the same, wherever it stands, and to none because of its place" {
    val rows = "<ul>" + listOf("Milk", "Bread", "Eggs").joinToString("") {
      "<li>$it <button data-v=click>delete</button></li>"
    } + "</ul>"
    ClientPage.live(rows) { client ->
      for (row in 1..3) client.page.click("li:nth-child($row) button")
      fun row(name: String) = """["li","$name ",["button",1,10,"click","delete"]]"""
      client.comeBack("""["ul",${row("Tea")},${row("Eggs")},${row("Milk")}]""")
      client.events() shouldContainExactly listOf("[1,9,[0,2,1],0]", "[2,1,[0,1,1],0]", "[3,9,[0,1,1],0]")
    }
  }

  "keeps the focus, what was typed, and the payload of that time" {
    ClientPage.live("<input name=q data-v=input>") { client ->
      client.cut()
      client.page.click("input")
      client.page.keyboard().type("ab")
      client.comeBack("""["p","Look"],["input",2,8,"q",10,"input"]""")
      client.events() shouldContainExactly listOf("""[1,9,[1],0,"a","q"]""", """[2,9,[1],0,"ab","q"]""")
      client.page.inputValue("input") shouldBe "ab"
      client.js("document.activeElement.name") shouldBe "q"
    }
  }

  "another session gets what never left the page, after what fields hold; what may be done is said to be lost" {
    val content = "<input name=q data-v=input><button data-v=click>+</button><button data-v=click>gone</button>"
    ClientPage.live(content) { client ->
      client.listen()
      client.page.click("text=+")
      client.cut()
      client.page.click("text=gone")
      client.page.click("text=+")
      client.page.fill("input", "ab")
      client.cutAndReconnect()
      client.feed("""["whole",1,0,[["input",2,8,"q",10,"input"],["button",1,10,"click","+"]],"NEXT",[]]""")
      client.events() shouldContainExactly listOf("""[1,1,[0],0,"ab","q"]""", "[2,1,[1],0]")
      client.lost() shouldContainExactly listOf("+ click []", "gone click []")
    }
  }

  "what was done while another view came is told to scripts, not to the person" {
    ClientPage.live("<a href=/next data-link=navigate>next</a><button data-v=click>+</button>") { client ->
      client.listen()
      client.page.click("a")
      client.page.click("button")
      client.feed("""["whole",2,1,["next"],"NEXT",[]]""")
      client.lost() shouldContainExactly listOf("+ click []")
    }
  }
})
