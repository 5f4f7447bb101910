package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.shouldBe

class LinksSpec : StringSpec({
  fun linked(content: String, test: (ClientPage) -> Unit) = ClientPage.live(content) { client ->
    client.js("window.before = history.length")
    test(client)
  }

  fun ClientPage.address() = js("location.pathname + location.search + location.hash")

  "a patch link asks the session, and the address follows the answer" {
    linked("<a href='/list?page=2#end' data-link=patch>2</a>") { client ->
      client.page.click("a")
      client.events() shouldContainExactly listOf("""["visit",1,"/list?page=2",0]""")
      client.address() shouldBe "/"
      client.feed("""[2,1,[0,0,"two"]]""")
      client.address() shouldBe "/list?page=2#end"
      client.js("history.length - before") shouldBe 1
    }
  }

  "a link may take the place of the present address" {
    linked("<a href='?q=x' data-link='patch replace'>x</a>") { client ->
      client.page.click("a")
      client.feed("[1,1]")
      client.address() shouldBe "/?q=x"
      client.js("history.length - before") shouldBe 0
    }
  }

  "what a person asks the browser for is the browser's" {
    val content = "<a id=a href=/x data-link=patch>1</a><a id=b href=/x data-link=patch target=_blank>2</a>" +
      "<a id=c href=/x data-link=patch download>3</a><a id=d href=http://other.invalid/ data-link=patch>4</a>"
    ClientPage.live(content) { client ->
      val prevented = "id => { let live; " +
        "addEventListener('click', e => { live = e.defaultPrevented; e.preventDefault() }, { once: true });" +
        "document.getElementById(id[0]).dispatchEvent(new MouseEvent('click', " +
        "{ bubbles: true, cancelable: true, ...id[1] })); return live }"
      client.page.evaluate(prevented, listOf("a", mapOf("ctrlKey" to true))) shouldBe false
      client.page.evaluate(prevented, listOf("a", mapOf("button" to 1))) shouldBe false
      for (id in listOf("b", "c", "d")) client.page.evaluate(prevented, listOf(id, mapOf<String, Any>())) shouldBe false
      client.events().shouldBeEmpty()
      client.page.evaluate(prevented, listOf("a", mapOf<String, Any>())) shouldBe true
    }
  }

  "a link whose click a script prevented is left alone" {
    ClientPage.live("<a href=/x data-link=patch>1</a>") { client ->
      client.js("document.querySelector('a').addEventListener('click', e => e.preventDefault())")
      client.page.click("a")
      client.events().shouldBeEmpty()
    }
  }

  "a link works in the ordinary way while there is no connection, and where the session refuses" {
    ClientPage.open("<a href=/x data-link=patch>1</a>").use { client ->
      client.page.click("a")
      client.page.waitForURL("**/x")
    }
    ClientPage.live("<a href=/y data-link=navigate>1</a>") { client ->
      client.page.click("a")
      client.feedLast("""["refused",1,"unknown",""]""")
      client.page.waitForURL("**/y")
    }
  }

  "another view takes over: its token, its events from 1, and nothing that was typed into the old one" {
    ClientPage.live("<a href=/other data-link=navigate>go</a><input name=q data-v=input>") { client ->
      client.page.fill("input", "old")
      client.feed("[1,1]")
      client.page.click("a")
      client.page.fill("input", "older")
      client.events() shouldContainExactly listOf("""[1,1,[1],0,"old","q"]""", """["visit",2,"/other",1]""")
      client.feed("""["whole",1,0,[["h1","Other"],["input",2,8,"q",10,"input"]],"NEXT",[["title","Other"]]]""")
      client.address() shouldBe "/other"
      client.page.title() shouldBe "Other"
      client.page.inputValue("input") shouldBe ""
      client.page.fill("input", "new")
      client.events().last() shouldBe """[1,1,[1],0,"new","q"]"""
      client.cutAndReconnect()
      client.sent() shouldContainExactly listOf("""["resume","NEXT",1,3]""")
    }
  }

  "of several links that are clicked in a hurry the last one is reached" {
    ClientPage.live("<a href=/1 data-link=navigate>1</a><a href=/2 data-link=navigate>2</a>") { client ->
      client.page.click("text=1")
      client.page.click("text=2")
      client.events() shouldContainExactly listOf("""["visit",1,"/1",1]""")
      client.feed("""["whole",1,0,[["p","one"]],"ONE",[]]""")
      client.events() shouldContainExactly listOf("""["visit",1,"/1",1]""", """["visit",1,"/2",1]""")
      client.feed("""["whole",1,0,[["p","two"]],"TWO",[]]""")
      client.address() shouldBe "/2"
      client.page.textContent("p") shouldBe "two"
    }
  }

  "the way back leads to where the person was, although the page between was too short to scroll" {
    ClientPage.live("<p>tall</p><a href=/short data-link=navigate>short</a>") { client ->
      client.page.evaluate(
        "() => { const s = new CSSStyleSheet(); s.replaceSync('p{margin:0;height:5000px}'); " +
          "document.adoptedStyleSheets.push(s) }",
      )
      client.js("scrollTo(0, 300)")
      client.js("document.querySelector('a').click()")
      client.feed("""["whole",1,0,["short"],"SHORT",[]]""")
      client.js("scrollY") shouldBe 0
      client.page.evaluate("() => history.back()")
      client.waitFor("test.socket.sent.some(f => f.startsWith('[\"visit\",1,\"/\"'))")
      client.feed("""["whole",1,0,[["p","tall"]],"TALL",[]]""")
      client.js("scrollY") shouldBe 300
    }
  }

  "back and forward ask for the address, tell views apart, and scroll to where the person was" {
    val style = "s = new CSSStyleSheet(), " +
      "s.replaceSync('html{overflow-anchor:none}main{height:5000px;display:block}'), " +
      "document.adoptedStyleSheets.push(s)"
    ClientPage.live("<a href='?p=2' data-link=patch>2</a><a href=/other data-link=navigate>o</a>") { client ->
      client.page.evaluate("() => { let s; $style }")
      client.page.click("text=2")
      client.feed("[1,1]")
      client.js("scrollTo(0, 300)")
      client.js("document.querySelector('[href=\"/other\"]').click()")
      client.feed("""["whole",1,0,[["p","other"]],"OTHER",[]]""")
      client.js("scrollY") shouldBe 0
      client.page.evaluate("() => history.back()")
      client.waitFor("test.socket.sent.some(f => f.startsWith('[\"visit\",1,\"/?p=2\"'))")
      client.events().last() shouldBe """["visit",1,"/?p=2",3]"""
      client.feed("""["whole",1,0,[["p","two"]],"TWO",[]]""")
      client.js("scrollY") shouldBe 300
      client.page.evaluate("() => history.back()")
      client.waitFor("location.search === ''")
      client.events().last() shouldBe """["visit",1,"/",2]"""
      client.feed("[1,1]")
      client.js("scrollY") shouldBe 0
      client.page.evaluate("() => history.forward()")
      client.waitFor("location.search === '?p=2'")
      client.events().last() shouldBe """["visit",2,"/?p=2",2]"""
    }
  }

  "a fragment of the page is the browser's" {
    ClientPage.live("<a href=#there>x</a><p id=there>there</p>") { client ->
      client.page.click("a")
      client.waitFor("location.hash === '#there'")
      client.page.evaluate("() => history.back()")
      client.waitFor("location.hash === ''")
      client.events().shouldBeEmpty()
    }
  }

  "the session may change the address, lead to another view, or leave" {
    linked("<p>x</p>") { client ->
      client.feed("""[1,0,["url","/a?b=1",false],["url","/a?b=2",true]]""")
      client.address() shouldBe "/a?b=2"
      client.js("history.length - before") shouldBe 1
      client.feed("""[1,0,["navigate","/view",true]]""")
      client.events() shouldContainExactly listOf("""["visit",1,"/view",1]""")
      client.feed("""["whole",1,0,["y"],"NEXT",[]]""")
      client.address() shouldBe "/view"
      client.js("history.length - before") shouldBe 1
      client.feed("""[1,0,["redirect","javascript:alert(1)"]]""")
      client.feedLast("""[1,0,["redirect","/gone"]]""")
      client.page.waitForURL("**/gone")
    }
  }
})
