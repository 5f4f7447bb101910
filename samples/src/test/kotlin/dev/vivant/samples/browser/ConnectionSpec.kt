package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContain
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.ints.shouldBeInRange
import io.kotest.matchers.shouldBe

class ConnectionSpec : StringSpec({
  fun ClientPage.state() = js("document.querySelector('main').className")

  fun ClientPage.said() = js("document.querySelector('.vivant-status').textContent")

  "the page is adopted as it is, and joined with the number of its nodes" {
    ClientPage.open("<p>a<!-- no node --><b>b</b></p>\n<template><i>c</i></template>", path = "/x?y=1").use { client ->
      client.waitFor("test.socket.sent.length")
      client.sent() shouldContainExactly listOf("""["join","TOKEN",1,8,"/x?y=1"]""")
      client.js("test.socket.url") shouldBe client.js("location.origin.replace('http', 'ws') + '/socket'")
      client.page.innerHTML("main") shouldBe "<p>a<!-- no node --><b>b</b></p>\n<template><i>c</i></template>"
      client.complaints().shouldBeEmpty()
    }
  }

  "a page has a name of its own, which it keeps for all its connections" {
    ClientPage.live("<p>x</p>") { client ->
      val name = Regex("\"([a-z0-9]{4,8})\"]$").find(client.raw().first())!!.groupValues[1]
      client.cutAndReconnect()
      client.feed("""["rejoin"]""")
      client.raw().drop(1) shouldContainExactly listOf("""["join","TOKEN",1,2,"/","$name"]""")
      client.page.reload()
      client.waitFor("test.socket?.sent.length")
      (name in client.raw().first()) shouldBe false
    }
  }

  "a text that the parser cut in two is one" {
    ClientPage.live("<p>" + "0123456789".repeat(7_000) + "</p>") { client ->
      client.sent() shouldContainExactly listOf("""["join","TOKEN",1,2,"/"]""")
      client.feed("""[2,0,[[0,0],-2,69990,5,"x"]]""")
      client.js("document.querySelector('p').textContent.slice(-8)") shouldBe "89x56789"
    }
  }

  "events before the join wait for it" {
    ClientPage.open("<button data-v=click>x</button>").use { client ->
      client.page.click("button")
      client.events().shouldBeEmpty()
      client.join()
      client.events() shouldContainExactly listOf("[1,1,[0],0]")
    }
  }

  "after a cut the page resumes and sends again what had no answer" {
    ClientPage.live("<button data-v=click>x</button>") { client ->
      repeat(3) { client.page.click("button") }
      client.feed("""[2,1,[0,0,"y"]]""")
      client.cutAndReconnect()
      client.page.click("button")
      client.sent() shouldContainExactly listOf("""["resume","TOKEN",2,2]""")
      client.join(2, 2)
      client.events() shouldContainExactly listOf("[3,1,[0],0]", "[4,2,[0],0]")
      client.feed("""[3,4,[0,0,"z"]]""")
      client.page.innerHTML("main") shouldBe "<button data-v=\"click\">z</button>"
    }
  }

  "a page that nobody knows by the reference of its token shows all of it, over the same connection" {
    ClientPage.live("<button data-v=click>x</button>") { client ->
      client.cut()
      client.page.click("button")
      client.waitFor("test.sockets.length > 1 && test.socket.sent.length")
      client.feed("""["rejoin"]""")
      client.sent() shouldContainExactly listOf("""["resume","TOKEN",1,2]""", """["join","TOKEN",1,2,"/"]""")
      client.join()
      client.events() shouldContainExactly listOf("[1,1,[0],0]")
      client.feed("""["whole",2,1,["y"],"${"0".repeat(44)}abcdefghijklmnop",[]]""")
      client.cutAndReconnect()
      client.sent() shouldContainExactly listOf("""["resume","abcdefghijklmnop",2,1]""")
    }
  }

  "shapes belong to a connection" {
    ClientPage.live("<ul></ul>") { client ->
      client.feed("""[2,0,[0,[["li",-2,0,"a","x"],[0,1,1,1,7]]]]""")
      client.cutAndReconnect()
      client.join(2)
      client.feed("""[3,0,[0,[["li",-1,["b","y"]],[0,1,0]]]]""")
      client.page.innerHTML("ul") shouldBe "<li><b>y</b></li><li><b>y</b></li>"
    }
  }

  "the page tries again without end, with longer and longer pauses" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("Math.random = () => 1")
      client.js("test.reachable = false")
      client.cut()
      val pauses = (1..12).map { attempt ->
        var waited = 0
        while (client.connections() == attempt) {
          client.page.clock().runFor(100)
          waited += 100
        }
        client.cut()
        waited
      }
      pauses.take(6) shouldContainExactly listOf(500, 1_000, 2_000, 4_000, 8_000, 16_000)
      pauses.drop(6) shouldContainExactly List(6) { 30_000 }
    }
  }

  "the pause is anything up to its limit, so that not all pages come back at once" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("Math.random = () => 0.25")
      client.cut()
      client.page.clock().runFor(124)
      client.connections() shouldBe 1
      client.page.clock().runFor(1)
      client.connections() shouldBe 2
    }
  }

  "a connection that does not open, or on which no answer comes, is given up" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("Math.random = () => 0")
      client.js("test.reachable = false")
      client.cut()
      client.page.clock().runFor(1)
      client.connections() shouldBe 2
      client.page.clock().runFor(10_000)
      client.connections() shouldBeInRange 3..4
    }
  }

  "a page asks now and then whether the server is there, and gives the connection up when no answer comes" {
    ClientPage.timed("<p>x</p>") { client ->
      client.page.clock().runFor(19_999)
      client.sent().last() shouldBe """["join","TOKEN",1,2,"/"]"""
      client.page.clock().runFor(1)
      client.sent().last() shouldBe """["ping"]"""
      client.feed("""["pong"]""")
      client.page.clock().runFor(19_000)
      client.feed("""[1,0,["title","still there"]]""")
      client.page.clock().runFor(1_000)
      client.sent().filter { it == """["ping"]""" }.size shouldBe 2
      client.page.clock().runFor(9_999)
      client.connections() shouldBe 1
      client.page.clock().runFor(600)
      client.connections() shouldBe 2
    }
  }

  "a page that comes back to the front, or online, does not wait" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("Math.random = () => 1")
      client.js("document.dispatchEvent(new Event('visibilitychange'))")
      client.sent().last() shouldBe """["ping"]"""
      client.cut()
      client.js("dispatchEvent(new Event('online'))")
      client.connections() shouldBe 2
    }
  }

  "a page from the back-forward cache resumes" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
      client.sent() shouldContainExactly listOf("""["join","TOKEN",1,2,"/"]""")
      client.page.clock().runFor(60_000)
      client.connections() shouldBe 1
      client.js("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
      client.waitFor("test.sockets.length === 2 && test.socket.sent.length")
      client.sent() shouldContainExactly listOf("""["resume","TOKEN",1,2]""")
    }
  }

  "a page that goes for good says so" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))")
      client.sent().last() shouldBe """["leave"]"""
    }
  }

  "a lost connection shows after a while, is said politely, and is over when it is back" {
    ClientPage.timed("<p>x</p>") { client ->
      client.state() shouldBe "vivant-connected"
      client.js("Math.random = () => 1")
      client.js("test.reachable = false")
      client.cut()
      client.page.clock().runFor(999)
      client.state() shouldBe "vivant-connected"
      client.page.clock().runFor(1)
      client.state() shouldBe "vivant-reconnecting"
      client.said() shouldBe "Connection lost, trying again…"
      client.page.getAttribute(".vivant-status", "role") shouldBe "status"
      client.js("test.reachable = true")
      client.js("test.socket.open()")
      client.join()
      client.state() shouldBe "vivant-connected"
      client.said() shouldBe "Connected again"
      client.page.clock().runFor(10_000)
      client.said() shouldBe ""
    }
  }

  "a short cut shows nothing" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("Math.random = () => 0")
      client.cut()
      client.page.clock().runFor(1)
      client.join()
      client.page.clock().runFor(5_000)
      client.state() shouldBe "vivant-connected"
      client.said() shouldBe ""
    }
  }

  "the words are the page's own where it brings some" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("document.querySelector('script').setAttribute('data-text-reconnecting', 'Einen Augenblick …')")
      client.js("test.reachable = false")
      client.cut()
      client.page.clock().runFor(1_000)
      client.said() shouldBe "Einen Augenblick …"
    }
  }

  "a version is acknowledged after a pause, many at once, and by events" {
    ClientPage.timed("<button data-v=click>x</button>") { client ->
      fun acks() = client.sent().filter { it.startsWith("[\"ack\"") }
      client.feed("""[2,0,[0,0,"2"]]""")
      client.page.clock().runFor(249)
      acks().shouldBeEmpty()
      client.page.clock().runFor(1)
      acks() shouldContainExactly listOf("""["ack",2]""")
      (3..18).forEach { client.feed("""[$it,0,[0,0,"$it"]]""") }
      acks() shouldContainExactly listOf("""["ack",2]""", """["ack",18]""")
      client.feed("""[19,0,[0,0,"19"]]""")
      client.page.click("button")
      client.page.clock().runFor(1_000)
      acks() shouldContainExactly listOf("""["ack",2]""", """["ack",18]""")
    }
  }

  "a patch that does not fit is healed by the whole tree, which keeps what the person owns" {
    ClientPage.live("<ul><li>a</li><li>b</li></ul><input name=q data-v=input><details><summary>s</summary></details>") {
        client ->
      client.js("document.querySelector('li').mark = 1")
      client.page.fill("input", "typed")
      client.page.click("summary")
      client.feed("""[2,0,[5,0,"nowhere"],["title","Still heard"]]""")
      client.sent() shouldContain """["heal",1]"""
      client.page.title() shouldBe "Still heard"
      client.feed("""[3,1,[0,[]]]""")
      client.page.locator("li").count() shouldBe 2
      client.feed("""["whole",4,1,[["ul",["li",1,0,"x","A"],["li","b"],["li","c"]],["p","new"],""" +
        """["input",3,8,"q",10,"input",4,"given"],["details",["summary","s"]]],null,[]]""")
      client.page.innerHTML("main") shouldBe "<ul><li class=\"x\">A</li><li>b</li><li>c</li></ul><p>new</p>" +
        "<input name=\"q\" data-v=\"input\" value=\"given\"><details open=\"\"><summary>s</summary></details>"
      client.js("document.querySelector('li').mark") shouldBe 1
      client.js("document.activeElement.localName") shouldBe "summary"
      client.page.inputValue("input") shouldBe "given"
      client.feed("""[5,1,[0,1,0,"B"]]""")
      client.page.textContent("li:nth-child(2)") shouldBe "B"
    }
  }

  "a page that lost the connection before it was healed is healed when it is back" {
    ClientPage.live("<p>x</p>") { client ->
      client.feed("""[2,0,[0,0,"half"],[5,0,"nowhere"]]""")
      client.cutAndReconnect()
      client.sent() shouldContainExactly listOf("""["resume","TOKEN",1,0]""")
      client.join()
      client.feed("""["whole",2,0,[["p","y"]],null,[]]""")
      client.feed("""[3,0,[0,0,"z"]]""")
      client.page.textContent("p") shouldBe "z"
    }
  }

  "an old version is healed, too" {
    ClientPage.live("<p>x</p>") { client ->
      client.feed("""[5,0,[0,0,"five"]]""")
      client.feed("""[4,0,[0,0,"four"]]""")
      client.sent() shouldContain """["heal",5]"""
      client.page.textContent("p") shouldBe "five"
    }
  }

  "a session that is gone is another one: lost events are reported, typed text stays and is told again" {
    ClientPage.live("<input name=q data-v=input><button data-v=click>x</button>") { client ->
      client.page.fill("input", "typed")
      client.page.click("button")
      client.cutAndReconnect()
      client.feed("""["whole",1,0,[["input",2,8,"q",10,"input"],["button",1,10,"click","y"]],"NEXT",[]]""")
      client.said() shouldBe "Your last action may have been lost"
      client.page.inputValue("input") shouldBe "typed"
      client.page.getAttribute("button", "class") shouldBe null
      client.events() shouldContainExactly listOf("""[1,1,[0],0,"typed","q"]""")
    }
  }

  "the server may ask to connect again, or to stay quiet" {
    ClientPage.timed("<p>x</p>") { client ->
      client.js("Math.random = () => 1")
      client.feed("""["close","restart"]""")
      client.page.clock().runFor(500)
      client.connections() shouldBe 2
      client.join()
      client.feed("""["close","violation"]""")
      client.page.clock().runFor(7_900)
      client.connections() shouldBe 2
      client.page.clock().runFor(100)
      client.connections() shouldBe 3
    }
  }

  "a connection that the page gave up, and that comes to the session late, does not cost the page its own" {
    ClientPage.timed("<button data-v=click>x</button>") { client ->
      client.js("Math.random = () => 1")
      client.page.click("button")
      client.feed("""["close","replaced"]""")
      client.page.clock().runFor(500)
      client.connections() shouldBe 2
      client.join()
      client.events() shouldContainExactly listOf("[1,1,[0],0]")
      client.said() shouldBe ""
    }
  }

  "the server may ask for a fresh page, but not for ever" {
    ClientPage.live("<p>x</p>") { client ->
      var loads = 0
      client.page.onLoad { loads++ }
      client.feedLast("""["close","reload"]""")
      client.page.waitForCondition { loads == 1 }
      client.waitFor("test.socket?.sent.length")
      client.settle()
      client.feed("""["close","unauthorized"]""")
      client.waitFor("document.querySelector('.vivant-status').textContent")
      loads shouldBe 1
      client.said() shouldBe "Please reload this page"
    }
  }

  "a page that may not connect any more is loaded again, so that the server can ask for a login" {
    ClientPage.live("<p>x</p>") { client ->
      client.server.socketStatus = 401
      client.js("test.reachable = false")
      var loads = 0
      client.page.onLoad { loads++ }
      client.cut()
      client.waitFor("test.sockets.length > 1")
      client.cut()
      client.page.waitForCondition { loads == 1 }
    }
  }

  "a page whose server is away for a moment tries again" {
    ClientPage.live("<p>x</p>") { client ->
      client.server.socketStatus = 502
      client.js("Math.random = () => 0")
      client.js("test.reachable = false")
      var loads = 0
      client.page.onLoad { loads++ }
      client.cut()
      repeat(3) {
        val before = client.connections()
        client.waitFor("test.sockets.length >= $before")
        client.page.waitForResponse("**/socket") { client.cut() }
        client.waitFor("test.sockets.length > $before")
      }
      loads shouldBe 0
    }
  }

  "what is no frame breaks nothing" {
    ClientPage.live("<p>x</p>") { client ->
      client.feed("""["unheard-of",1]""")
      client.feed("""[2,0,["unheard-of"],[0,0,"y"]]""")
      client.page.textContent("p") shouldBe "y"
    }
  }
})
