package dev.vivant.samples.browser

import com.microsoft.playwright.Route
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.collections.shouldContainExactlyInAnyOrder
import io.kotest.matchers.shouldBe

class OnDemandSpec : StringSpec({
  fun ClientPage.loaded() = strings(
    "() => performance.getEntriesByType('resource').map(e => e.name.split('/client/')[1]).filter(Boolean)",
  ).distinct()

  fun plain(content: String, test: (ClientPage) -> Unit) = ClientPage.open(content, settled = false).use { client ->
    client.waitFor("test.socket?.sent.length")
    test(client)
  }

  "a page with buttons needs the core alone" {
    plain("<button data-v=click>x</button><p title=hook>x</p>") { client ->
      client.feedLast("""["joined",1,0]""")
      client.page.click("button")
      client.feedLast("""[2,1,[1,0,"y"],["push","t",{}],["focus","x"]]""")
      client.waitFor("document.querySelector('p').textContent === 'y'")
      client.loaded() shouldContainExactly listOf("vivant.js")
    }
  }

  for ((content, part) in mapOf(
    "<input>" to "forms",
    "<template><select></select></template>" to "forms",
    "<button data-v='click:d100'>x</button>" to "forms",
    "<p data-v=window-keydown.k></p>" to "far",
    "<p data-v='click poll:i100'></p>" to "far",
    "<p data-v=scroll></p>" to "far",
    "<p data-hook=X></p>" to "hooks",
    "<button data-v=click data-confirm=Sure>x</button>" to "hooks",
    "<a data-link=patch href=/x>x</a>" to "links",
    "<button data-v=click data-disable-with=x>x</button>" to "loading",
  )) {
    "$content brings $part as the page begins" {
      plain(content) { client ->
        client.waitFor("performance.getEntriesByType('resource').some(e => e.name.includes('/$part.js'))")
        client.loaded() shouldContainExactlyInAnyOrder listOf("vivant.js", "$part.js")
      }
    }
  }

  for ((frame, part) in mapOf(
    """[2,0,[[["input",1,8,"q"]]]]""" to "forms",
    """[2,0,[[["p",1,10,"away"]]]]""" to "far",
    """[2,0,[[["p",1,"data-hook","X"]]]]""" to "hooks",
    """[2,0,[[["a",2,"href","/x",39,"patch","x"]]]]""" to "links",
    """[1,0,["url","/x",false]]""" to "links",
    """[2,0,[[["p",1,"data-loading-hide",""]]]]""" to "loading",
    """[1,0,["title","t"]]""" to "head",
    """[1,0,["meta","robots","none"]]""" to "head",
    """[2,0,[[["b",-1,"x"],[0,20,0]]]]""" to "clones",
    """[1,0,["flash","info","Hello"]]""" to "status",
    """["refused",1,"stale","Too late"]""" to "status",
    """["close","restart"]""" to "status",
  )) {
    "$frame brings $part" {
      plain("<p>x</p>") { client ->
        client.feedLast("""["joined",1,0]""")
        client.feedLast(frame)
        client.waitFor("performance.getEntriesByType('resource').some(e => e.name.includes('/$part.js'))")
        client.loaded() shouldContainExactlyInAnyOrder listOf("vivant.js", "$part.js")
      }
    }
  }

  "frames wait for what they need, and for those before them" {
    plain("<p>x</p>") { client ->
      val held = mutableListOf<Route>()
      client.page.route("**/client/morph.js") { held += it }
      client.feedLast("""["joined",1,0]""")
      client.feedLast("""["whole",2,0,[["p","whole"]],null,[]]""")
      client.feedLast("""[3,0,[0,0,"after it"]]""")
      client.page.waitForCondition { held.size == 1 }
      client.page.textContent("main") shouldBe "x"
      held.single().resume()
      client.waitFor("document.querySelector('main').textContent === 'after it'")
    }
  }

  "a part that cannot be loaded is tried again" {
    plain("<p>x</p>") { client ->
      var failed = 0
      client.page.route("**/client/morph.js*") { if (failed++ < 2) it.abort() else it.resume() }
      client.feedLast("""["joined",1,0]""")
      client.feedLast("""["whole",2,0,[["p","whole"]],null,[]]""")
      client.waitFor("document.querySelector('main').textContent === 'whole'")
      failed shouldBe 3
    }
  }

  "a page that is quiet loads what it will say when the network is gone" {
    ClientPage.open("<p>x</p>", settled = false, prepare = { ClientPage.stopTime(it) }).use { client ->
      client.waitFor("test.socket?.sent.length")
      client.feedLast("""["joined",1,0]""")
      client.page.clock().runFor(1_999)
      client.page.waitForResponse("**/client/status.js") { client.page.clock().runFor(1) }.status() shouldBe 200
    }
  }
})
