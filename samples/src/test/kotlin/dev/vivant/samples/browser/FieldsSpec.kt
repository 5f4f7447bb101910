package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

/** What belongs to the person and what to the server; the rule stands in the client's `fields.js`. */
class FieldsSpec : StringSpec({
  "a value that the server gives is shown where nobody typed" {
    ClientPage.live("<input value=a><textarea>a</textarea>") { client ->
      client.feed("""[2,0,[[0],4,"b"],[1,0,"b"]]""")
      client.page.inputValue("input") shouldBe "b"
      client.page.inputValue("textarea") shouldBe "b"
      client.feed("[3,0,[[0],4],[1,[]]]")
      client.page.inputValue("input") shouldBe ""
      client.page.inputValue("textarea") shouldBe ""
    }
  }

  "what is typed stays until the server has answered the event that told it, and then the server's value wins" {
    ClientPage.live("<input name=q value='' data-v=input>") { client ->
      val field = client.page.locator("input")
      field.pressSequentially("ab")
      client.feed("""[2,1,[[0],4,"A"]]""")
      field.inputValue() shouldBe "ab"
      client.feed("""[3,2,[[0],4,"AB"]]""")
      field.inputValue() shouldBe "AB"
    }
  }

  "a value that came too early is shown when the last event is answered without another one" {
    ClientPage.live("<input name=q value='' data-v=input>") { client ->
      val field = client.page.locator("input")
      field.pressSequentially("12")
      client.feed("""[2,1,[[0],4,"1"]]""")
      field.inputValue() shouldBe "12"
      client.feed("[2,2]")
      field.inputValue() shouldBe "1"
    }
  }

  "what no event told yet stays, however often the server gives another value" {
    ClientPage.live("<form data-v=submit><input name=q value=a></form>") { client ->
      val field = client.page.locator("input")
      field.fill("typed")
      client.feed("""[2,0,[[0,0],4,"x"]]""")
      client.feed("""[3,0,[[0,0],4,"y"]]""")
      field.inputValue() shouldBe "typed"
      field.press("Enter")
      client.feed("""[3,0]""")
      field.inputValue() shouldBe "typed"
      client.feed("""[3,1]""")
      field.inputValue() shouldBe "y"
    }
  }

  "another attribute of a field leaves alone what is typed, answered or not" {
    ClientPage.live("<input name=q value=a data-v=input>") { client ->
      client.page.fill("input", "b")
      client.feed("""[2,1,[[0],0,"wrong"],[[0],21,"true"]]""")
      client.page.inputValue("input") shouldBe "b"
    }
  }

  "the caret stays where it is, or at the end, when the server corrects a value" {
    ClientPage.live("<input name=q value='' data-v=input>") { client ->
      client.page.locator("input").pressSequentially("abcd")
      client.page.keyboard().press("ArrowLeft")
      client.page.keyboard().press("ArrowLeft")
      client.feed("""[2,4,[[0],4,"ABCD"]]""")
      client.js("document.querySelector('input').selectionStart") shouldBe 2
      client.page.keyboard().press("End")
      client.feed("""[3,4,[[0],4,"ABCDE"]]""")
      client.js("document.querySelector('input').selectionStart") shouldBe 5
    }
  }

  "a field without a caret is corrected, too" {
    ClientPage.live("<input type=number name=q value=1 data-v=input>") { client ->
      client.page.fill("input", "12")
      client.feed("""[2,1,[[0],4,"10"]]""")
      client.page.inputValue("input") shouldBe "10"
      client.exceptions shouldBe emptyList()
    }
  }

  "a choice that the server heard of stays when only the words of the options or the select's looks change" {
    val content = "<select data-v=change><option value=1 selected>1</option><option value=2>2</option></select>"
    ClientPage.live(content) { client ->
      client.page.selectOption("select", "2")
      client.feed("""[2,1,[0,0,0,"one"],[[0],0,"x"],[[0],11,""]]""")
      client.page.inputValue("select") shouldBe "2"
      client.feed("""[3,1,[[0,0],13],[[0,1],13,""],[[0,1],13],[[0,0],13,""]]""")
      client.page.inputValue("select") shouldBe "1"
    }
  }

  "a tick is the person's until its event is answered" {
    ClientPage.live("<input type=checkbox name=t data-v=change>") { client ->
      client.page.check("input")
      client.feed("""[2,0,[[0],0,"x"]]""")
      client.page.isChecked("input") shouldBe true
      client.feed("""[3,1,[[0],12,""]]""")
      client.feed("""[4,1,[[0],12]]""")
      client.page.isChecked("input") shouldBe false
    }
  }

  "a tick that is told by a click is the server's once the click is answered" {
    ClientPage.live("<input type=checkbox data-v=click>") { client ->
      client.page.check("input")
      client.feed("""[2,1,[[0],12,""]]""")
      client.page.isChecked("input") shouldBe true
      client.feed("""[3,1,[[0],12]]""")
      client.page.isChecked("input") shouldBe false
    }
  }

  "radio buttons are one field" {
    ClientPage.live("<p><input type=radio name=r value=1 checked><input type=radio name=r value=2></p>") { client ->
      client.page.check("[value='2']")
      client.feed("""[2,0,[[0,0],12],[[0,0],12,""]]""")
      client.page.isChecked("[value='2']") shouldBe true
    }
  }

  "a choice stays when the options change around it" {
    ClientPage.live("<select><option value=1>1<option value=2>2<option value=3>3</select>") { client ->
      client.page.selectOption("select", "2")
      client.feed("""[2,0,[0,[2,1,["option",1,4,"4","4"]]]]""")
      client.page.inputValue("select") shouldBe "2"
      client.feed("""[3,0,[0,[0,2]]]""")
      client.page.inputValue("select") shouldBe "3"
    }
  }

  "the server's choice is shown where the person made none" {
    ClientPage.live("<select><option value=1>1<option value=2 selected>2</select>") { client ->
      client.feed("""[2,0,[0,[["option",1,4,"0","0"],0,-1]],[[0,2],13],[[0,1],13,""]]""")
      client.page.inputValue("select") shouldBe "1"
    }
  }

  "a reset gives the fields of a form what the server gives them" {
    ClientPage.live("<form id=f data-v=submit><input name=q value=''><input type=checkbox name=t></form>") { client ->
      client.page.fill("[name=q]", "typed")
      client.page.check("[name=t]")
      client.feed("""[2,0,[[0,0],4,"given"],["reset","f"]]""")
      client.page.inputValue("[name=q]") shouldBe "given"
      client.page.isChecked("[name=t]") shouldBe false
    }
  }

  "attributes that only begin a state set the state, too, and take it away" {
    ClientPage.live("<video></video><dialog><p>x</p></dialog><button disabled>y</button>") { client ->
      client.feed("""[2,0,[[0],"muted",""],[[1],"open",""],[[2],11]]""")
      client.strings("() => [document.querySelector('video').muted, document.querySelector('dialog').open, " +
        "document.querySelector('button').disabled]") shouldBe listOf("true", "true", "false")
      client.js("(d => { d.close(); d.showModal() })(document.querySelector('dialog'))")
      client.feed("""[3,0,[[0],"muted"],[[1],"open"]]""")
      client.strings("() => [document.querySelector('video').muted, document.querySelector('dialog').open, " +
        "document.querySelector('dialog').matches(':modal')]") shouldBe listOf("false", "false", "false")
    }
  }

  "what is inside data-update=ignore is the browser's, and paths go on" {
    val content = "<div data-update=ignore><b>a</b></div><p data-v=click>b</p>"
    ClientPage.live(content) { client ->
      client.js("document.querySelector('b').append('!')")
      client.feed("""[2,0,[0,0,0,"x"],[[0,0],0,"x"],[0,[["i","new"],0]],[0,0,0,"newer"],[[0],0,"own"],[1,0,"c"]]""")
      client.page.innerHTML("main") shouldBe
        "<div data-update=\"ignore\" class=\"own\"><b>a!</b></div><p data-v=\"click\">c</p>"
      client.cutAndReconnect()
      client.sent() shouldBe listOf("""["resume","TOKEN",2,7]""")
    }
  }
})
