package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class LoadingSpec : StringSpec({
  fun ClientPage.main() = page.innerHTML("main")

  /** A page that has loaded nothing but the core, and where no time passes. */
  fun bare(content: String, test: (ClientPage) -> Unit) =
    ClientPage.open(content, settled = false, prepare = { ClientPage.stopTime(it) }).use { client ->
      client.waitFor("test.socket?.sent.length")
      client.feedLast("""["joined",1,0]""")
      test(client)
    }

  "an element looks so after a while where the page asks for nothing else" {
    bare("<button data-v=click>a</button>") { client ->
      val before = client.main()
      client.js("document.querySelector('button').click()")
      client.main() shouldBe before
      client.page.clock().runFor(250)
      client.main() shouldBe "<button data-v=\"click\" class=\"vivant-loading\" aria-busy=\"true\">a</button>"
      client.feedLast("[1,1]")
      client.main() shouldBe before
    }
  }

  "what is answered at once does not flicker" {
    bare("<button data-v=click>a</button>") { client ->
      val before = client.main()
      client.js("document.querySelector('button').click()")
      client.feedLast("[1,1]")
      client.page.clock().runFor(1_000)
      client.main() shouldBe before
    }
  }

  "an element whose event has no answer looks so, until just that event is answered" {
    ClientPage.live("<button data-v=click>a</button><button class=b data-v=click>b</button>") { client ->
      val before = client.main()
      client.page.click("text=a")
      client.page.click("text=b")
      client.main() shouldBe "<button data-v=\"click\" class=\"vivant-loading\" aria-busy=\"true\">a</button>" +
        "<button class=\"b vivant-loading\" data-v=\"click\" aria-busy=\"true\">b</button>"
      client.feed("[1,1]")
      client.main() shouldBe "<button data-v=\"click\">a</button>" +
        "<button class=\"b vivant-loading\" data-v=\"click\" aria-busy=\"true\">b</button>"
      client.feed("""["refused",2,"stale",""]""")
      client.main() shouldBe before
    }
  }

  "marks and patches do not meet" {
    ClientPage.live("<button class=a data-v=click data-disable-with=Wait>x</button>") { client ->
      client.page.click("button")
      client.main() shouldBe "<button class=\"a vivant-loading\" data-v=\"click\" data-disable-with=\"Wait\" " +
        "aria-busy=\"true\" disabled=\"\">Wait</button>"
      client.feed("""[2,0,[[0],0,"b"],[0,0,"y"]]""")
      client.main() shouldBe "<button class=\"b vivant-loading\" data-v=\"click\" data-disable-with=\"Wait\" " +
        "aria-busy=\"true\" disabled=\"\">Wait</button>"
      client.feed("""[3,1,[[0],11,""],[0,0,"z"]]""")
      client.main() shouldBe "<button class=\"b\" data-v=\"click\" data-disable-with=\"Wait\" disabled=\"\">z</button>"
    }
  }

  "the button that sent a form is disabled with its text, and gets the focus back" {
    val content = "<form data-v=submit><button data-disable-with=Sending>Send</button>" +
      "<input type=submit value=Other data-disable-with=Wait></form>"
    ClientPage.live(content) { client ->
      client.page.click("button")
      client.page.isDisabled("button") shouldBe true
      client.page.textContent("button") shouldBe "Sending"
      client.page.getAttribute("form", "class") shouldBe "vivant-loading"
      client.page.evaluate("() => new Promise(requestAnimationFrame)")
      client.feed("[1,1]")
      client.page.textContent("button") shouldBe "Send"
      client.js("document.activeElement.localName") shouldBe "button"
      client.page.click("input")
      client.page.inputValue("input") shouldBe "Wait"
      client.feed("[1,2]")
      client.page.inputValue("input") shouldBe "Other"
    }
  }

  "elements around and inside, or those that name it, show that an event is under way" {
    val content = "<section data-loading-class='dim busy'><button id=go data-v=click>x" +
      "<i hidden data-loading-show>…</i></button><b data-loading-hide>-</b></section>" +
      "<u hidden data-loading-show data-loading-for=go>1</u><s hidden data-loading-show data-loading-for=other>2</s>" +
      "<em hidden data-loading-show data-loading-for='*'>3</em><input data-loading-disable data-loading-for=save>"
    ClientPage.live(content) { client ->
      val visible = "['i', 'b', 'u', 's', 'em'].filter(e => !document.querySelector(e).hidden).join()"
      val state = "[...document.querySelectorAll('main *')].map(e => e.getAttributeNames().sort().join()).join(' ')"
      val before = client.js(state)
      client.page.click("button")
      client.js(visible) shouldBe "i,b,u,em"
      client.page.getAttribute("section", "class") shouldBe "dim busy"
      client.feed("""[2,1,[[0,0],"data-loading-name","save"]]""")
      client.page.click("button")
      client.page.isDisabled("input") shouldBe true
      client.feed("""[3,2,[[0,0],"data-loading-name"]]""")
      client.js(state) shouldBe before
    }
  }

  "what nobody waits for shows nothing" {
    ClientPage.live("<p data-v='window-keydown mounted'>x</p>") { client ->
      client.page.keyboard().press("x")
      client.events().size shouldBe 1
      client.main() shouldBe "<p data-v=\"window-keydown mounted\">x</p>"
    }
  }
})
