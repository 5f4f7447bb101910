package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

/** What happens to a page whose events get no answers for long. */
class BlockedSpec : StringSpec({
  fun ClientPage.said() = js("document.querySelector('.vivant-status').textContent")

  "a page with a hundred events without an answer takes no more input, says so, and loses none of them" {
    ClientPage.live("<button data-v=click>x</button><input data-v='input window-keydown'>") { client ->
      client.page.focus("input")
      client.cut()
      client.js("(() => { for (let i = 0; i < 99; i++) document.querySelector('button').click() })()")
      client.settle()
      client.js("document.querySelector('main').inert") shouldBe false
      client.js("document.querySelector('button').click()")
      client.settle()
      client.js("document.querySelector('main').inert") shouldBe true
      client.said() shouldBe "Waiting for the server…"
      client.page.getAttribute(".vivant-status", "role") shouldBe "status"
      client.js("dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))")
      client.js("document.querySelector('button').click()")
      client.waitFor("test.sockets.length === 2 && test.socket.sent.length")
      client.join()
      client.events().size shouldBe 100
      client.feed("[1,79]")
      client.js("document.querySelector('main').inert") shouldBe true
      client.feed("[1,80]")
      client.js("document.querySelector('main').inert") shouldBe false
      client.js("document.activeElement.localName") shouldBe "input"
      client.said() shouldBe "Up to date again"
      client.page.keyboard().press("b")
      client.events()[100] shouldBe "[101,1,[1],1,\"b\",\"KeyB\"]"
    }
  }
})
