package dev.vivant.samples.browser

import com.microsoft.playwright.options.FilePayload
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.shouldBe

class FormsSpec : StringSpec({
  "a form that is sent tells every field as a browser would send it" {
    val content = """
      |<form data-v=submit id=f><input name=title value=Milk><input name=off disabled value=x>
      |<input type=checkbox name=tag value=a checked><input type=checkbox name=tag value=b><input type=checkbox name=tag
      | value=c checked><input type=radio name=size value=s><input type=radio name=size value=m checked>
      |<select name=one><option value=1>1<option value=2 selected>2</select>
      |<select name=many multiple><option selected>x<option>y<option selected>z</select>
      |<textarea name=text>two
      |lines</textarea><input type=hidden name=h value=1><input value=nameless>
      |<button name=do value=save>Save</button><button name=do value=drop>Drop</button></form>
      |<input name=outside form=f value=o>
    """.trimMargin()
    ClientPage.live(content) { client ->
      client.page.click("[value=drop]")
      client.events() shouldContainExactly listOf(
        """[1,1,[0],0,["title","Milk","tag","a","tag","c","size","m","one","2","many","x","many","z",""" +
          """"text","two\nlines","h","1","do","drop","outside","o"],"do"]""",
      )
      client.js("location.search") shouldBe ""
    }
  }

  "files go by their names, and a field without a file not at all" {
    val content = "<form data-v=submit><input type=file name=photos multiple data-v=change><input type=file name=cv>" +
      "<button>Send</button></form>"
    ClientPage.live(content) { client ->
      val files = listOf("a.png", "b.png").map { FilePayload(it, "image/png", ByteArray(1)) }
      client.page.setInputFiles("[name=photos]", files.toTypedArray())
      client.page.click("button")
      client.events() shouldContainExactly listOf(
        """[1,1,[0,0],0,["a.png","b.png"],"photos"]""",
        """[2,1,[0],0,["photos","a.png","photos","b.png"]]""",
      )
    }
  }

  "a field tells its value: a tick, a list of choices, a text" {
    val content = "<input type=checkbox name=done value=yes data-v=change><select name=tags multiple data-v=change>" +
      "<option>a<option>b<option>c</select><input type=radio name=size value=m data-v=change>" +
      "<select id=one data-v=change><option>1<option>2</select><input name=empty data-v=input value=x>"
    ClientPage.live(content) { client ->
      client.page.check("[name=done]")
      client.page.uncheck("[name=done]")
      client.page.selectOption("[name=tags]", arrayOf("a", "c"))
      client.page.check("[name=size]")
      client.page.selectOption("#one", "2")
      client.page.fill("[name=empty]", "")
      client.events() shouldContainExactly listOf(
        """[1,1,[0],0,true,"done"]""",
        """[2,1,[0],0,false,"done"]""",
        """[3,1,[1],0,["a","c"],"tags"]""",
        """[4,1,[2],0,"m","size"]""",
        """[5,1,[3],0,"2","one"]""",
        """[6,1,[4],0,"","empty"]""",
      )
    }
  }

  "with the option f a change tells all fields and which one it was" {
    val content = "<form data-v=change:f><input name=a value=1><p><input name=b data-v=input:f></p></form>"
    ClientPage.live(content) { client ->
      client.page.locator("[name=b]").pressSequentially("2")
      client.page.locator("[name=b]").blur()
      client.events() shouldContainExactly
        listOf("""[1,1,[0,1,0],0,["a","1","b","2"]]""", """[2,1,[0],0,["a","1","b","2"],"b"]""")
    }
  }

  "Enter in a field sends the form by its first button" {
    ClientPage.live("<form data-v=submit><input name=q><button name=go value=1>Go</button></form>") { client ->
      client.page.locator("[name=q]").pressSequentially("x")
      client.page.locator("[name=q]").press("Enter")
      client.events() shouldContainExactly listOf("""[1,1,[0],0,["q","x","go","1"],"go"]""")
    }
  }

  "a form that a browser finds wrong is not sent" {
    ClientPage.live("<form data-v=submit><input name=q required><button>Go</button></form>") { client ->
      client.page.click("button")
      client.page.locator("[name=q]").fill("x")
      client.page.click("button")
      client.events() shouldContainExactly listOf("""[1,1,[0],0,["q","x"]]""")
    }
  }

  "focus and blur tell the field" {
    ClientPage.live("<div data-v='focusin focusout'><input name=a value=1><input id=b></div>") { client ->
      client.page.focus("[name=a]")
      client.page.focus("#b")
      client.events() shouldContainExactly listOf(
        """[1,1,[0],0,"1","a"]""",
        """[2,1,[0],1,"1","a"]""",
        """[3,1,[0],0,"","b"]""",
      )
    }
  }

  "what was filled in before the script ran is told, once" {
    val content = "<input name=q value=a data-v=input><input type=checkbox name=t data-v=change>" +
      "<input name=r data-v=input>"
    val early = "document.addEventListener('readystatechange', () => {" +
      "const q = document.querySelector('[name=q]'); if (q && !window.early) {" +
      "window.early = true; q.value = 'ab'; document.querySelector('[name=t]').checked = true } })"
    ClientPage.open(content, prepare = { it.addInitScript(early) }).use { client ->
      client.join()
      client.waitFor("document.readyState === 'complete'")
      client.events() shouldContainExactly listOf("""[1,1,[0],0,"ab","q"]""", """[2,1,[1],0,true,"t"]""")
    }
  }
})
