package dev.vivant.samples.browser

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.shouldBe

/** Rows of a long list, which are clones of a model whose inside the client takes notice of when it has to. */
class ClonesSpec : StringSpec({
  /** A list whose first row defines the shape; the rows after it are clones. */
  fun ClientPage.rows(definition: String, instances: String, version: Int = 2) =
    feed("""[$version,0,[0,[$definition,$instances]]]""")

  /** The row's text and its button. */
  val row = """["li",-1,"first",["b",1,10,"click",["i","x"]]]"""

  "look as if they had been built" {
    ClientPage.live("<ul></ul>") { client ->
      client.rows("""["li",-3,0,"c","hidden","","a",["b",1,10,"click",["i","x"]],"z"]""",
        """[0,3,3,0,2,5,"d","A","Z","e","B",7,"f","<&>",8]""")
      client.page.innerHTML("ul") shouldBe "<li class=\"c\" hidden=\"\">a<b data-v=\"click\"><i>x</i></b>z</li>" +
        listOf("d A Z", "e B 7", "f &lt;&amp;&gt; 8").joinToString("") {
          val (name, a, z) = it.split(" ")
          "<li class=\"$name\" hidden=\"\">$a<b data-v=\"click\"><i>x</i></b>$z</li>"
        }
      client.complaints().shouldBeEmpty()
    }
  }

  "are patched, moved and clicked like others" {
    ClientPage.live("<ul></ul>") { client ->
      client.rows(row, """[0,3,1,0,"A","B","C"]""")
      client.page.click("li:nth-child(3) i")
      client.events() shouldContainExactly listOf("[1,2,[0,2,1],0]")
      client.feed("""[3,1,[0,[0,3,1,2]],[0,1,1,0,0,"y"],[[0,1,1],0,"new"],[0,2,0,"a"]]""")
      client.page.innerHTML("ul") shouldBe "<li>first<b data-v=\"click\"><i>x</i></b></li>" +
        "<li>C<b data-v=\"click\" class=\"new\"><i>y</i></b></li><li>a<b data-v=\"click\"><i>x</i></b></li>" +
        "<li>B<b data-v=\"click\"><i>x</i></b></li>"
      client.page.click("li:nth-child(2) i")
      client.events().last() shouldBe "[2,3,[0,1,1],0]"
      client.complaints().shouldBeEmpty()
    }
  }

  "what something else puts into one shifts nothing" {
    ClientPage.live("<ul></ul>") { client ->
      client.rows(row, """[0,2,1,0,"A","B"]""")
      client.js("document.querySelectorAll('li')[1].prepend(document.createComment('x'), document.createElement('u'))")
      client.js("document.querySelectorAll('li b')[1].prepend(document.createElement('u'))")
      client.feed("""[3,0,[0,1,1,0,0,"y"],[0,1,0,"a"]]""")
      client.page.innerHTML("li:nth-child(2)") shouldBe
        "<!--x--><u></u>a<b data-v=\"click\"><u></u><i>y</i></b>"
      client.sent().any { it.startsWith("[\"heal") } shouldBe false
    }
  }

  "what something else took out of one is found missing, and healed" {
    ClientPage.live("<ul></ul>") { client ->
      client.rows(row, """[0,2,1,0,"A","B"]""")
      client.js("document.querySelectorAll('li b')[1].remove()")
      client.feed("""[3,0,[0,1,1,0,0,"y"]]""")
      client.sent().last() shouldBe """["heal",2]"""
    }
  }

  "have their texts changed as a whole and in part, before and after somebody asked for what is around" {
    ClientPage.live("<ul></ul>") { client ->
      client.rows(row, """[0,3,1,0,"A","B","C"]""")
      client.feed("""[3,0,[0,1,1,0,0,"long"],[[0,1,1,0,0],-2,1,2,"ur"],[0,3,0,"c"]]""")
      client.page.textContent("li:nth-child(2)") shouldBe "Alurg"
      client.feed("""[4,0,[[0,1,1],0,"new"],[0,1,1,0,0,"z"]]""")
      client.page.innerHTML("ul") shouldBe "<li>first<b data-v=\"click\"><i>x</i></b></li>" +
        "<li>A<b data-v=\"click\" class=\"new\"><i>z</i></b></li><li>B<b data-v=\"click\"><i>x</i></b></li>" +
        "<li>c<b data-v=\"click\"><i>x</i></b></li>"
      client.complaints().shouldBeEmpty()
    }
  }

  "have nothing changed where the page leaves what is inside alone, from the beginning or from some time on" {
    ClientPage.live("<ul></ul>") { client ->
      val partly = """["li",-1,"first",["b",1,"data-update","ignore",["i","x"]],["u","x"]]"""
      client.rows(partly, """[0,3,1,0,"A","B","C"]""")
      client.feed("""[3,0,[0,1,1,0,0,"y"],[0,2,2,0,"y"],[[0,3],"data-update","ignore"],[0,3,0,"y"],[0,3,2,0,"y"]]""")
      client.page.locator("li").allTextContents() shouldContainExactly listOf("firstxx", "Axx", "Bxy", "Cxx")
      client.complaints().shouldBeEmpty()
    }
  }

  "are counted when the page comes back" {
    ClientPage.live("<ul></ul>") { client ->
      client.rows(row, """[0,3,1,0,"A","B","C"]""")
      client.cutAndReconnect()
      client.sent() shouldContainExactly listOf("""["resume","TOKEN",2,21]""")
    }
  }

  "bring their hooks and bindings with them" {
    ClientPage.live("<ul></ul>", prepare = {
      it.addInitScript("window.seen = 0; window.Vivant = { hooks: { H: { mounted() { seen++ } } } }")
    }) { client ->
      client.rows("""["li",-2,"data-hook","H","a"]""", """[0,3,1,1,"A","B","C"]""")
      client.js("seen") shouldBe 4
      client.feed("""[3,0,[0,[0,-3,["li",-2,10,"mouseover","a"],[1,2,1,0,"dblclick","mounted"]]]]""")
      client.page.dblclick("li:nth-child(6)")
      client.events() shouldContainExactly listOf("[1,3,[0,6],0]", "[2,3,[0,5],0]")
    }
  }

  "what is more than its markup is built each time" {
    ClientPage.live("<ul></ul>") { client ->
      client.rows("""["li",-2,1,"color: red",["template",["p","a"]],"b"]""", """[0,2,2,0,1,"color: blue","B","","C"]""")
      client.js("document.querySelectorAll('li')[1].style.color") shouldBe "blue"
      client.js("document.querySelectorAll('li template')[2].content.textContent") shouldBe "C"
      client.complaints().shouldBeEmpty()
    }
  }
})
