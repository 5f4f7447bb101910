package dev.vivant.samples.search

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import java.net.URLEncoder
import java.util.Locale
import kotlinx.serialization.Serializable

/** What the page has to remember: what was typed. The results follow from it. */
@Serializable
data class Query(val text: String = "")

private const val SHOWN = 60
private const val MAX_TEXT = 80
private const val PAUSE_MILLIS = 150L

private fun Query.search(text: String) = copy(text = text.take(MAX_TEXT))

/** Finds characters by their names while somebody types. */
val searchView: LiveView<Query> = liveView {
  mount { Query() }
  params { params, _ -> search(params.get("q", "")) }
  title { state -> if (state.text.isBlank()) Sample.Search.title else "“${state.text}” in Unicode" }

  render { state ->
    frame(Sample.Search) {
      section("panel") {
        aria("label", "Search")
        form(action = Sample.Search.path) {
          role = "search"
          onSubmit { event ->
            val asked = search(event.form().text("q"))
            event.patchUrl("?q=" + URLEncoder.encode(asked.text, Charsets.UTF_8))
            asked
          }
          div("field") {
            label {
              htmlFor = "q"
              +"Name of a character"
            }
            input(type = InputType.search, name = "q") {
              id = "q"
              value = state.text
              placeholder = "arrow left"
              maxLength = MAX_TEXT
              autoComplete = "off"
              spellCheck = false
              onInput(debounce(PAUSE_MILLIS)) { event -> search(event.value()) }
            }
          }
        }
        results(state.text)
      }
    }
  }
}

private fun FlowContent<Query>.results(text: String) {
  val found = Characters.find(text)
  p("quiet number") {
    role = "status"
    +when {
      text.isBlank() -> "Nobody knows all ${"%,d".format(Locale.ROOT, Characters.all.size)} of them. " +
        "Try “arrow”, “greek omega”, “half” or “☂”."
      found.isEmpty() -> "Nothing is called “$text”."
      found.size > SHOWN -> "${found.size} found, the first $SHOWN shown"
      else -> "${found.size} found"
    }
  }
  ul("results") {
    each(found.take(SHOWN), { it.codePoint }) { glyph ->
      li {
        span("glyph") {
          aria("hidden", true)
          +glyph.text
        }
        span("name") {
          span { +glyph.name }
          code { +glyph.number }
        }
      }
    }
  }
}
