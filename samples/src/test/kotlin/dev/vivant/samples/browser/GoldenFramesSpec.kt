package dev.vivant.samples.browser

import com.microsoft.playwright.Page
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldNotBeEmpty
import io.kotest.matchers.shouldBe
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.nio.file.Files
import java.nio.file.Path

/** The golden files of the wire, which the codec's test reads, too: the shipped client understands and writes them. */
class GoldenFramesSpec : StringSpec({
  "the client does what each frame of a session says" {
    ClientPage.open("<p>x</p>").use { client ->
      client.waitFor("test.socket?.sent.length")
      client.page.evaluate(ClientPage.script("law.js"))
      client.page.evaluate(ClientPage.script("golden.js"))
      val leaving = setOf("Close", "Redirect")
      val cases = golden("server.json").filterNot { case -> leaving.any { "\"$it\"" in case.toString() } }
      cases.shouldNotBeEmpty()
      for (case in cases) {
        withClue(case.jsonObject["name"].toString()) {
          client.page.evaluate("text => playGolden(JSON.parse(text))", case.toString()) shouldBe ""
        }
      }
      client.exceptions.shouldBeEmpty()
    }
  }

  val frames = golden("client.json").associate { it.frameName() to it.jsonObject.getValue("frame") }

  deeds.forEach { (name, deed) ->
    "the client writes what a person does as the golden files say: $name" {
      ClientPage.live(deed.content) { client ->
        deed.act(client.page)
        comparable(Json.parseToJsonElement(client.sent().last())) shouldBe comparable(frames.getValue(name))
      }
    }
  }
}) {
  private companion object {
    fun golden(name: String): JsonArray {
      val places = listOf("..", ".").map { Path.of(it, "ktor-adapter/src/test/resources/golden", name) }
      val file = places.firstOrNull(Files::isRegularFile) ?: error("$name is at none of $places: run from samples")
      return Json.parseToJsonElement(Files.readString(file)).jsonArray
    }

    fun JsonElement.frameName(): String = jsonObject.getValue("name").jsonPrimitive.content

    /** A frame without the counters, which depend on what went before, and without what may be left out at its end. */
    fun comparable(frame: JsonElement): List<JsonElement> = when (frame.jsonArray[0].jsonPrimitive.isString) {
      true -> frame.jsonArray.filterIndexed { place, _ -> place != 1 }
      false -> frame.jsonArray.drop(2).dropLastWhile { it == JsonPrimitive("") }
    }

    class Deed(val content: String, val act: (Page) -> Unit)

    const val BUTTON = "<div><i>0</i><button data-v=click>x</button></div>"
    const val FIELD = "<div><i>0</i><p><input data-v=keydown value=%s></p></div>"
    const val BEFORE = "<p>0</p><p>1</p><p>2</p>"
    const val FORM = "<p>0</p><p>1</p><form data-v=change:f><input name=title value=Milk>" +
      "<input type=checkbox name=tag value=a checked><input type=checkbox name=tag value=b checked></form>"

    fun dispatch(selector: String, event: String): (Page) -> Unit = { page ->
      page.evaluate("() => document.querySelector('$selector').dispatchEvent($event)")
    }

    fun press(key: String): (Page) -> Unit = { page ->
      page.focus("input")
      page.keyboard().press(key)
    }

    fun click(selector: String): (Page) -> Unit = { it.click(selector) }

    val deeds = mapOf(
      "a click" to Deed(BUTTON, click("button")),
      "a click with Shift and Control" to
        Deed(BUTTON, dispatch("button", "new MouseEvent('click', { bubbles: true, shiftKey: true, ctrlKey: true })")),
      "the second binding of an element at the top level" to Deed("<p data-v='x click'>x</p>", click("p")),
      "a key" to Deed(FIELD.format("Milk"), press("Enter")),
      "a key held with Shift" to Deed(FIELD.format("''"), press("Shift+A")),
      "a field" to Deed("$BEFORE<input name=title data-v=input>") { it.fill("input", "Milk & <b> \"é😀\"") },
      "a check-box" to Deed("$BEFORE<input type=checkbox name=done data-v=change>") { it.check("input") },
      "a multiple select" to Deed("$BEFORE<select name=tags multiple data-v=change><option>a<option>b</select>") {
        it.selectOption("select", arrayOf("a", "b"))
      },
      "a form" to Deed(FORM, dispatch("[name=title]", "new Event('change', { bubbles: true })")),
      "a form without a target" to Deed(
        "<p>0</p><p>1</p><form data-v=change:f><input name=title value=Milk></form>",
        dispatch("form", "new Event('change')"),
      ),
      "an empty form" to Deed("<p>0</p><p>1</p><form data-v=submit></form>", dispatch("form", "new Event('submit')")),
      "an event of a script" to Deed(
        "<p data-v=tell>x</p>",
        dispatch("p", "new CustomEvent('tell', { detail: { x: [1, -2.5, null, true, 'a'], y: {} } })"),
      ),
      "a live link to the same view" to Deed("<a data-link=patch href='/todos?page=2'>x</a>", click("a")),
      "a live link to another view" to Deed("<a data-link=navigate href='/about'>x</a>", click("a")),
    )
  }
}
