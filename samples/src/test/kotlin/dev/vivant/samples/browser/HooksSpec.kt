package dev.vivant.samples.browser

import com.microsoft.playwright.Page
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.shouldBe

class HooksSpec : StringSpec({
  fun hooked(content: String, test: (ClientPage) -> Unit) = ClientPage.live(content, prepare = ::hooks, test = test)

  fun ClientPage.calls() = strings("() => calls.splice(0)")

  "a hook hears of the life of its element" {
    hooked("<p id=a data-hook=Log><b>x</b></p><p>y</p>") { client ->
      client.calls() shouldContainExactly listOf("mounted a", "reconnected a")
      client.feed("""[2,0,[[0],0,"c"],[0,0,0,"z"],[1,0,"other"]]""")
      client.calls() shouldContainExactly listOf("beforeUpdate a x", "updated a z")
      client.feed("""[3,0,[1,0,"another"]]""")
      client.calls() shouldHaveSize 0
      client.cutAndReconnect()
      client.join(3)
      client.calls() shouldContainExactly listOf("disconnected a", "reconnected a")
      client.feed("""[4,0,[[["p",2,2,"b","data-hook","Log","new"],1]]]""")
      client.calls() shouldContainExactly listOf("destroyed a", "mounted b")
    }
  }

  "a hook comes and goes with its attribute" {
    hooked("<p id=a>x</p>") { client ->
      client.feed("""[2,0,[[0],"data-hook","Log"]]""")
      client.feed("""[3,0,[[0],"data-hook"]]""")
      client.calls() shouldContainExactly listOf("mounted a", "beforeUpdate a x", "destroyed a")
    }
  }

  "a hook that throws breaks nothing" {
    hooked("<p data-hook=Broken>x</p>") { client ->
      client.feed("""[2,0,[0,0,"y"]]""")
      client.page.textContent("p") shouldBe "y"
      client.exceptions shouldHaveSize 0
    }
  }

  "a hook speaks to the server by an event that the element is bound to" {
    hooked("<p data-hook=Speak data-v=said>x</p>") { client ->
      client.events() shouldContainExactly listOf("""[1,1,[0],0,{"word":"hello"}]""")
    }
  }

  "a page may bring its own way to ask" {
    hooked("<button data-v=click data-confirm=Sure?>x</button>") { client ->
      client.js("Vivant.confirm = (text, element) => calls.push(text + ' ' + element.localName)")
      client.page.click("button")
      client.calls() shouldContainExactly listOf("Sure? button")
      client.events() shouldContainExactly listOf("[1,1,[0],0]")
    }
  }

  "a session that throws the whole tree away and back updates a hook that stays" {
    hooked("<p id=a data-hook=Log>x</p>") { client ->
      client.feed("""["whole",2,0,[["p",2,2,"a","data-hook","Log","y"]],null,[]]""")
      client.calls() shouldContainExactly listOf("mounted a", "reconnected a", "beforeUpdate a x", "updated a y")
    }
  }
}) {
  private companion object {
    fun hooks(page: Page) = page.addInitScript(
      """
      window.calls = [];
      const log = (name) => function () { calls.push((name + ' ' + this.el.id).trim()) };
      const Log = {};
      for (const name of ['mounted', 'destroyed', 'disconnected', 'reconnected']) Log[name] = log(name);
      for (const name of ['beforeUpdate', 'updated']) {
        Log[name] = (el) => calls.push(name + ' ' + el.id + ' ' + el.textContent);
      }
      window.Vivant = { hooks: {
        Log,
        Broken: { mounted() { throw new Error('broken') }, updated() { throw new Error('broken') } },
        Speak: { mounted() { this.el.dispatchEvent(new CustomEvent('said', { detail: { word: 'hello' } })) } },
      } };
      """.trimIndent(),
    )
  }
}
