package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.shouldBe

/** What a session hears that stands in the place of one that is gone. */
class RecoverySpec : StringSpec({
  /** The session is gone and the view is mounted anew; what the new session hears. */
  fun ClientPage.remount(nodes: String): List<String> {
    cutAndReconnect()
    feed("""["whole",1,0,[$nodes],"NEXT",[]]""")
    return events()
  }

  fun field(type: String, rest: String = "") = "[\"input\",3,\"type\",\"$type\",8,\"q\",10,\"change\"$rest]"

  for ((type, value) in mapOf(
    "text" to "typed", "search" to "x", "email" to "a@b.c", "tel" to "1", "url" to "http://x", "password" to "p",
    "number" to "7", "date" to "2026-11-20", "time" to "10:30", "month" to "2026-11", "color" to "#ff0000",
    "range" to "80",
  )) {
    "a field of the kind $type that was touched is told" {
      ClientPage.live("<input type=$type name=q data-v=change>") { client ->
        client.page.evaluate(
          "value => { const q = document.querySelector('input'); q.value = value;" +
            "q.dispatchEvent(new Event('input', { bubbles: true })); q.dispatchEvent(new Event('change', " +
            "{ bubbles: true })) }",
          value,
        )
        client.feed("[1,1]")
        client.remount(field(type)) shouldContainExactly listOf("[1,1,[0],0,\"$value\",\"q\"]")
        client.page.inputValue("input") shouldBe value
      }
    }
  }

  "check-boxes, radio buttons and selects are told" {
    val content = "<input type=checkbox name=a data-v=change><input type=radio name=b value=1 data-v=change>" +
      "<input type=radio name=b value=2 data-v=change><select name=c data-v=change><option>x<option>y</select>" +
      "<select multiple name=d data-v=change><option>x<option>y<option>z</select>" +
      "<textarea name=e data-v=change></textarea>"
    val nodes = """["input",3,"type","checkbox",8,"a",10,"change"],""" +
      """["input",4,"type","radio",8,"b",4,"1",10,"change"],["input",4,"type","radio",8,"b",4,"2",10,"change"],""" +
      """["select",2,8,"c",10,"change",["option","x"],["option","y"]],""" +
      """["select",3,"multiple","",8,"d",10,"change",["option","x"],["option","y"],["option","z"]],""" +
      """["textarea",2,8,"e",10,"change"]"""
    ClientPage.live(content) { client ->
      client.page.check("[name=a]")
      client.page.check("[value='2']")
      client.page.selectOption("[name=c]", "y")
      client.page.selectOption("[name=d]", arrayOf("x", "z"))
      client.page.fill("[name=e]", "two\nlines")
      client.page.locator("[name=e]").blur()
      client.feed("[1,5]")
      client.remount(nodes) shouldContainExactly listOf(
        """[1,1,[0],0,true,"a"]""", """[2,1,[2],0,"2","b"]""", """[3,1,[3],0,"y","c"]""",
        """[4,1,[4],0,["x","z"],"d"]""", """[5,1,[5],0,"two\nlines","e"]""",
      )
    }
  }

  "a form that asks for all its fields is told once" {
    val content = "<form data-v='change:f submit'><input name=a><input name=b value=given><input name=c></form>"
    ClientPage.live(content) { client ->
      client.page.fill("[name=a]", "1")
      client.page.fill("[name=c]", "3")
      client.page.locator("[name=c]").blur()
      client.feed("[1,2]")
      val nodes = """["form",1,10,"change:f submit",["input",1,8,"a"],["input",2,8,"b",4,"given"],["input",1,8,"c"]]"""
      client.remount(nodes) shouldContainExactly listOf("""[1,1,[0],0,["a","1","b","given","c","3"],"a"]""")
    }
  }

  "a field that nobody touched, that opted out, or that holds a file, is not told" {
    val content = "<input name=a value=x data-v=change><div data-recover=off><input name=b data-v=change></div>" +
      "<input type=file name=c data-v=change>"
    ClientPage.live(content) { client ->
      client.page.fill("[name=b]", "mine")
      client.page.locator("[name=b]").blur()
      client.page.evaluate(
        "() => document.querySelector('[name=c]').dispatchEvent(new Event('input', { bubbles: true }))",
      )
      client.feed("[1,1]")
      val nodes = """["input",3,8,"a",4,"fresh",10,"change"],""" +
        """["div",1,"data-recover","off",["input",3,8,"b",4,"server",10,"change"]],""" +
        """["input",3,"type","file",8,"c",10,"change"]"""
      client.remount(nodes).shouldBeEmpty()
      client.page.inputValue("[name=a]") shouldBe "fresh"
      client.page.inputValue("[name=b]") shouldBe "server"
    }
  }

  "a form may have a way of its own to be recovered" {
    val content = "<form data-v='change:f recover:f'><input name=a data-v=input></form>"
    ClientPage.live(content) { client ->
      client.page.fill("[name=a]", "1")
      client.page.locator("[name=a]").blur()
      client.feed("[1,2]")
      client.remount("""["form",1,10,"change:f recover:f",["input",2,8,"a",10,"input"]]""") shouldContainExactly
        listOf("""[1,1,[0],1,["a","1"]]""")
    }
  }

  "a form that was reset is not touched any more" {
    ClientPage.live("<form id=f><input name=a data-v=change></form>") { client ->
      client.page.fill("[name=a]", "1")
      client.page.locator("[name=a]").blur()
      client.feed("""[1,1,["reset","f"]]""")
      client.remount("""["form",1,2,"f",["input",2,8,"a",10,"change"]]""").shouldBeEmpty()
    }
  }
})
