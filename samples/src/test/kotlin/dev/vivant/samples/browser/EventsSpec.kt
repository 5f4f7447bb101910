package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly

class EventsSpec : StringSpec({
  "a click names the place of the element and of the binding, and the modifier keys that are held" {
    ClientPage.live("<p>x</p><div><button data-v='focusin click'><b>Go</b></button></div>") { client ->
      client.page.click("b")
      client.page.keyboard().down("Shift")
      client.page.keyboard().down("Control")
      client.page.click("button")
      client.events() shouldContainExactly listOf("[1,1,[1,0],0]", "[2,1,[1,0],1]", "[3,1,[1,0],1,10]")
    }
  }

  "an event goes from the inside outwards, and not further than an element that stops it" {
    ClientPage.live("<div data-v=click><p data-v=click:s><b data-v=click>x</b></p></div>") { client ->
      client.page.click("b")
      client.events() shouldContainExactly listOf("[1,1,[0,0,0],0]", "[2,1,[0,0],0]")
    }
  }

  "with the option o only the element itself counts" {
    ClientPage.live("<div data-v=click:o id=outer>out<p id=inner>in</p></div>") { client ->
      client.page.click("#inner")
      client.page.dispatchEvent("#outer", "click")
      client.events() shouldContainExactly listOf("[1,1,[0],0]")
    }
  }

  "with the option p the browser does not do what it would do by itself" {
    ClientPage.live("<a href=/elsewhere data-v=click:p>x</a><input type=checkbox data-v=click:p>") { client ->
      client.page.click("a")
      client.page.click("input")
      client.events() shouldContainExactly listOf("[1,1,[0],0]", "[2,1,[1],0]")
      client.strings("() => [location.pathname, document.querySelector('input').checked]") shouldContainExactly
        listOf("/", "false")
    }
  }

  "what is disabled, or in a disabled fieldset, sends nothing" {
    val content = "<div data-v=click><button disabled data-v=click><b>1</b></button></div>" +
      "<fieldset disabled><button data-v=click><i>2</i></button></fieldset>"
    ClientPage.live(content) { client ->
      client.js("['b', 'i'].forEach(e => document.querySelector(e).dispatchEvent(" +
        "new MouseEvent('click', { bubbles: true })))")
      client.events() shouldContainExactly listOf("[1,1,[0],0]")
    }
  }

  "a key tells its meaning, its place, the modifiers and the value of the field" {
    ClientPage.live("<input data-v=keydown value=ab>") { client ->
      client.page.focus("input")
      client.page.keyboard().press("Shift+A")
      client.events() shouldContainExactly
        listOf("""[1,1,[0],0,"Shift","ShiftLeft",8,"ab"]""", """[2,1,[0],0,"A","KeyA",8,"ab"]""")
    }
  }

  "a key filter names keys by meaning or by place" {
    ClientPage.live("<input data-v='keydown.Enter.Escape keyup.Space'>") { client ->
      client.page.focus("input")
      for (key in listOf("a", "Enter", "Space", "Escape")) client.page.keyboard().press(key)
      client.events() shouldContainExactly listOf(
        """[1,1,[0],0,"Enter","Enter",0,"a"]""",
        """[2,1,[0],1," ","Space",0,"a "]""",
        """[3,1,[0],0,"Escape","Escape",0,"a "]""",
      )
    }
  }

  "the Enter that ends a composition is no key for the server" {
    ClientPage.live("<input data-v=keydown.Enter>") { client ->
      client.js("document.querySelector('input').dispatchEvent(" +
        "new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))")
      client.events().shouldBeEmpty()
    }
  }

  "keys of the window and of the document are heard wherever the focus is" {
    ClientPage.live("<p data-v=window-keydown.k>x</p><p data-v='click document-keydown.k'>y</p>") { client ->
      client.page.keyboard().press("k")
      client.page.keyboard().press("j")
      client.events() shouldContainExactly
        listOf("""[1,1,[1],1,"k","KeyK"]""", """[2,1,[0],0,"k","KeyK"]""")
    }
  }

  "a click outside is heard, one inside is not" {
    ClientPage.live("<div data-v=away><p id=in>in</p></div><p id=out>out</p>", "<p id=far>far</p>") { client ->
      client.page.click("#in")
      client.events().shouldBeEmpty()
      client.page.click("#out")
      client.page.click("#far")
      client.events() shouldContainExactly listOf("[1,1,[0],0]", "[2,1,[0],0]")
    }
  }

  "scrolling and resizing tell whole pixels" {
    val content = "<div data-v=scroll id=box><p id=tall>x</p></div><p data-v='window-resize window-scroll'>y</p>"
    ClientPage.live(content) { client ->
      client.js("(() => { const s = new CSSStyleSheet(); s.replaceSync('#box{height:50px;overflow:auto}" +
        "#tall{height:900px}body{height:5000px}'); document.adoptedStyleSheets.push(s) })()")
      client.js("document.getElementById('box').scrollTop = 30")
      client.waitFor("test.socket.sent.length === 2")
      client.page.setViewportSize(640, 480)
      client.waitFor("test.socket.sent.length === 3")
      client.js("scrollTo(0, 70)")
      client.waitFor("test.socket.sent.length === 4")
      client.events() shouldContainExactly listOf("[1,1,[0],0,0,30]", "[2,1,[1],0,640,480]", "[3,1,[1],1,0,70]")
    }
  }

  "what does not bubble is heard all the same, on the element only" {
    ClientPage.live("<div data-v=toggle><details data-v=toggle><summary>x</summary></details></div>") { client ->
      client.page.click("summary")
      client.waitFor("test.socket.sent.length > 1")
      client.events() shouldContainExactly listOf("[1,1,[0,0],0]")
    }
  }

  "an event of a script tells its detail" {
    ClientPage.live("<div data-v='chosen empty'><p>x</p></div>") { client ->
      client.js("document.querySelector('p').dispatchEvent(" +
        "new CustomEvent('chosen', { bubbles: true, detail: { x: [1, null, 'a'] } }))")
      client.js("document.querySelector('div').dispatchEvent(new CustomEvent('empty'))")
      client.events() shouldContainExactly listOf("""[1,1,[0],0,{"x":[1,null,"a"]}]""", "[2,1,[0],1]")
    }
  }

  "elements that come by a patch are heard, with events that nothing was bound to before" {
    ClientPage.live("<div></div>") { client ->
      client.feed("""[2,0,[0,[["b",1,10,"dblclick","x"],["i",1,10,"mounted window-keyup.m","y"]]]]""")
      client.page.dblclick("b")
      client.page.keyboard().press("m")
      client.events() shouldContainExactly
        listOf("[1,2,[0,1],0]", "[2,2,[0,0],0]", """[3,2,[0,1],1,"m","KeyM"]""")
    }
  }

  "an element is heard after its bindings changed" {
    ClientPage.live("<p>x</p>") { client ->
      client.feed("""[2,0,[[0],10,"pointerdown"]]""")
      client.page.click("p")
      client.feed("[3,1,[[0],10]]")
      client.page.click("p")
      client.events() shouldContainExactly listOf("[1,2,[0],0]")
    }
  }

  "mounted is not sent for what the first response held" {
    ClientPage.live("<p data-v=mounted>x</p>") { client ->
      client.feed("""[2,0,[[0,["p",1,10,"mounted","y"]]]]""")
      client.events() shouldContainExactly listOf("[1,2,[1],0]")
    }
  }

  "a poll asks again and again while the page is visible and the element is there" {
    ClientPage.timed("<p data-v=poll:i5000>x</p>") { client ->
      client.page.clock().runFor(5_000)
      client.page.clock().runFor(5_000)
      client.feed("[1,2]")
      client.js("Object.defineProperty(document, 'hidden', { value: true, configurable: true })")
      client.page.clock().runFor(5_000)
      client.js("Object.defineProperty(document, 'hidden', { value: false, configurable: true })")
      client.feed("""[2,2,[[0],10,"poll:i3000"]]""")
      client.page.clock().runFor(3_000)
      client.feed("[3,3,[[]]]")
      client.page.clock().runFor(9_000)
      client.events() shouldContainExactly listOf("[1,1,[0],0]", "[2,1,[0],0]", "[3,2,[0],0]")
    }
  }

  "what scripts and extensions put into the page shifts no place" {
    ClientPage.live("<p>a</p><ul><li data-v=click>1</li><li data-v=click>2</li></ul>") { client ->
      client.js("document.querySelector('ul').prepend('x', document.createElement('li'))")
      client.js("document.querySelector('main').prepend(document.createElement('aside'), document.createComment('y'))")
      client.page.click("[data-v]")
      client.feed("""[2,1,[1,0,0,"one"],[1,[1,0]]]""")
      client.events() shouldContainExactly listOf("[1,1,[1,0],0]")
      val texts = client.strings("() => [...document.querySelectorAll('li[data-v]')].map(li => li.textContent)")
      texts shouldContainExactly listOf("2", "one")
      client.complaints().shouldBeEmpty()
    }
  }

  "an element that an extension wrapped is found" {
    ClientPage.live("<div><button data-v=click>x</button></div>") { client ->
      client.js("(() => { const b = document.querySelector('button'), w = document.createElement('font');" +
        "b.replaceWith(w); w.append(b) })()")
      client.page.click("button")
      client.events() shouldContainExactly listOf("[1,1,[0,0],0]")
    }
  }

  "data-confirm asks, and a no ends it" {
    ClientPage.live("<button data-v=click data-confirm='Really?'>x</button>") { client ->
      val answers = ArrayDeque(listOf(false, true))
      val asked = mutableListOf<String>()
      client.page.onDialog {
        asked += it.message()
        if (answers.removeFirst()) it.accept() else it.dismiss()
      }
      client.page.click("button")
      client.page.click("button")
      client.events() shouldContainExactly listOf("[1,1,[0],0]")
      asked shouldContainExactly listOf("Really?", "Really?")
    }
  }
})
