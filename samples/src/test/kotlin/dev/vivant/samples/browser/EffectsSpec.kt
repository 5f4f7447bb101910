package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.shouldBe

class EffectsSpec : StringSpec({
  "title and meta" {
    ClientPage.live("<p>x</p>") { client ->
      client.feed("""[1,0,["title","Ü & <b>"],["meta","description","one"]]""")
      client.feed("""[1,0,["meta","description","two"]]""")
      client.page.title() shouldBe "Ü & <b>"
      val metas = client.strings("() => [...document.querySelectorAll('meta[name=description]')].map(m => m.content)")
      metas shouldContainExactly listOf("two")
    }
  }

  "a title has the shell's suffix, and gives way to the shell's own where a view has none" {
    ClientPage.live("<p>x</p>") { client ->
      client.js("Object.assign(document.querySelector('title').dataset, { own: 'Shop', suffix: ' · Shop' })")
      client.feed("""[1,0,["title","Tea"]]""")
      client.page.title() shouldBe "Tea · Shop"
      client.feed("""[1,0,["title",""]]""")
      client.page.title() shouldBe "Shop"
    }
  }

  "a message shows for as long as it takes to read it, in a polite live region outside the tree" {
    ClientPage.timed("<p>x</p>") { client ->
      client.feed("""[1,0,["flash","info","Saved <b>"],["flash","error","Not saved"]]""")
      val flashes = "() => [...document.querySelector('.vivant-status').children]" +
        ".map(e => e.className + ' ' + e.textContent)"
      client.strings(flashes) shouldContainExactly
        listOf("vivant-flash-info Saved <b>", "vivant-flash-error Not saved")
      client.js("document.querySelector('.vivant-status').parentNode.localName") shouldBe "body"
      client.page.clock().runFor(4_500)
      client.strings(flashes).size shouldBe 2
      client.page.clock().runFor(1_000)
      client.strings(flashes).shouldBeEmpty()
    }
  }

  "a message goes when it is clicked, and looks as the page wants" {
    ClientPage.live("<p>x</p>") { client ->
      client.feed("""[1,0,["flash","info","Saved"]]""")
      client.js("getComputedStyle(document.querySelector('.vivant-status')).position") shouldBe "fixed"
      client.js("(() => { const s = new CSSStyleSheet(); s.replaceSync('.vivant-flash-info{color:red}');" +
        "document.adoptedStyleSheets.push(s) })()")
      client.js("getComputedStyle(document.querySelector('.vivant-flash-info')).color") shouldBe "rgb(255, 0, 0)"
      client.page.click(".vivant-flash-info")
      client.page.locator(".vivant-flash-info").count() shouldBe 0
    }
  }

  "a pushed event reaches scripts of the page, after the patches" {
    ClientPage.live("<p>x</p>") { client ->
      client.js("addEventListener('vivant:chart', e => " +
        "window.got = JSON.stringify(e.detail) + document.querySelector('p').textContent)")
      client.feed("""[2,0,[0,0,"y"],["push","chart",{"points":[1,2.5,null]}]]""")
      client.js("got") shouldBe """{"points":[1,2.5,null]}y"""
    }
  }

  "focus goes where the handler wants it" {
    ClientPage.live("<p>x</p>") { client ->
      client.feed("""[2,0,[[0,["input",1,2,"new"]]],["focus","new"],["focus","nowhere"]]""")
      client.js("document.activeElement.id") shouldBe "new"
    }
  }

  "an event that was refused is told, and said where there is something to say" {
    ClientPage.live("<button data-v=click>x</button>") { client ->
      client.js("window.told = [], addEventListener('vivant-refused', e => told.push(JSON.stringify(e.detail)))")
      client.page.click("button")
      client.page.click("button")
      client.feed("""["refused",1,"disabled",""]""")
      client.feed("""["refused",2,"invalid","age: \"x\" is no number"]""")
      client.strings("() => told") shouldContainExactly listOf(
        """{"id":1,"reason":"disabled","detail":""}""",
        """{"id":2,"reason":"invalid","detail":"age: \"x\" is no number"}""",
      )
      client.page.textContent(".vivant-status") shouldBe "age: \"x\" is no number"
    }
  }

  "the strictest policy has nothing to complain of" {
    ClientPage.live("<p>x</p><svg></svg>") { client ->
      client.feed("""[2,0,[[["p",-3,1,"color: red",11,"a"],[0,1,1,0,"margin: 0"],1,["template",["b","t"]]]],""" +
        """[[0],1,"color: blue"],[2,[["circle",2,"r","5",1,"fill: red"]]],["flash","info","x"],["push","x",1]]""")
      client.js("document.querySelector('p').style.color") shouldBe "blue"
      client.js("document.querySelector('circle').style.fill") shouldBe "red"
      client.js("document.querySelector('circle').namespaceURI") shouldBe "http://www.w3.org/2000/svg"
      client.complaints().shouldBeEmpty()
    }
  }
})
