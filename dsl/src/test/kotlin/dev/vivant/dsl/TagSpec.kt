package dev.vivant.dsl

import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain

class TagSpec : StringSpec({
  "emits elements, attributes and text in the order of the calls" {
    html {
      div("card") {
        h2 { +"Title" }
        p {
          +"one "
          em { +"two" }
          text(3)
        }
        br()
      }
    } shouldBe "<div class=\"card\"><h2>Title</h2><p>one <em>two</em>3</p><br></div>"
  }

  "emits what stands side by side without an element around" {
    html {
      p { +"a" }
      p { +"b" }
    } shouldBe "<p>a</p><p>b</p>"
  }

  "escapes text and attribute values" {
    html { p { title = "a\"b<c"; +"1 < 2 & 3" } } shouldBe "<p title=\"a&quot;b&lt;c\">1 &lt; 2 &amp; 3</p>"
  }

  "takes the last value that an attribute is given, in the place of the first" {
    html {
      a("/first") {
        title = "t"
        href = "/second"
      }
    } shouldBe "<a href=\"/second\" title=\"t\"></a>"
  }

  "reads what was set so far" {
    html {
      div("card") {
        classes += "selected"
        id = classes.size.toString()
        attributes["data-id"] = attributes["id"]
        attributes["data-none"] = attributes["lang"]
      }
    } shouldBe "<div class=\"card selected\" id=\"2\" data-id=\"2\"></div>"
  }

  "takes an attribute away for null, false, or no classes" {
    html {
      input(name = "n") {
        name = null
        required = true
        required = false
        classes = setOf("a")
        classes = emptySet()
      }
    } shouldBe "<input>"
  }

  "gives an attribute back as the type that it was set as, and null where it is not there" {
    html {
      input(InputType.number) {
        type shouldBe InputType.number
        maxLength shouldBe null
        maxLength = 7
        maxLength shouldBe 7
        checked shouldBe false
        checked = true
        checked shouldBe true
        spellCheck shouldBe null
        spellCheck = false
        spellCheck shouldBe false
        translate = true
        translate shouldBe true
        attributes["dir"] = "sideways"
        dir shouldBe null
      }
    } shouldContain "maxlength=\"7\" checked=\"\" spellcheck=\"false\" translate=\"yes\""
  }

  "writes whole numbers without a fraction" {
    html { meter { value = 3.0; max = 4.5 } } shouldBe "<meter value=\"3\" max=\"4.5\"></meter>"
  }

  "keeps more attributes than most elements have" {
    val names = (1..40).map { "data-a$it" }
    html { div { names.forEach { attributes[it] = "x" } } } shouldBe
      "<div ${names.joinToString(" ") { "$it=\"x\"" }}></div>"
  }

  "says that an attribute, a key or a handler comes too late after content" {
    fun message(late: Tag<dev.vivant.dsl.kind.Div, Unit>.() -> Unit) =
      shouldThrow<IllegalStateException> { page<Unit> { div { +"text"; late() } } }.message.orEmpty()
    message { id = "x" } shouldContain "the attribute id comes too late: <div> has content already"
    message { key(7) } shouldContain "the key 7 comes too late: <div> has content already"
    message { onClick { this } } shouldContain "the binding click comes too late: <div> has content already"
  }

  "emits nothing any more when its block has ended" {
    var leaked: FlowContent<Unit>? = null
    page<Unit> { leaked = this; p { } }
    shouldThrow<IllegalStateException> { leaked!!.p { } }.message shouldContain "the page was emitted already"
  }

  "refuses attributes that could run script, whoever sets them" {
    shouldThrow<IllegalArgumentException> { html { div { attributes["onclick"] = "alert(1)" } } }
      .message shouldContain "onclick"
  }

  "emits nodes that were made elsewhere, and trusted markup" {
    html { div { node(dev.vivant.node.Html.p("x")); raw("<b>y</b>") } } shouldBe "<div><p>x</p><b>y</b></div>"
  }

  "calls functions that stand in any state, or in none" {
    fun <S> FlowContent<S>.card(title: String, content: FlowContent<S>.() -> Unit) = section("card") {
      h2 { +title }
      content()
    }
    fun PhrasingContent<*>.badge(text: String) = span("badge") { +text }
    html { card("T") { p { badge("b") } } } shouldBe
      "<section class=\"card\"><h2>T</h2><p><span class=\"badge\">b</span></p></section>"
  }
})
