package dev.vivant.samples.search

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** What the page has to remember: what was typed. The results follow from it. */
@Serializable
data class Query(val text: String = "")

private const val SHOWN = 60
private const val PAUSE_MILLIS = 150L

/** Finds characters by their names while somebody types. */
val searchView: LiveView<Query> = liveView {
  mount { Query() }
  params { params, _ -> copy(text = params.get("q", "")) }
  title { state -> if (state.text.isBlank()) Sample.Search.title else "“${state.text}” in Unicode" }

  render { state ->
    frame(Sample.Search) {
      section("panel") {
        aria("label", "Search")
        form(action = Sample.Search.path) {
          role = "search"
          onSubmit { event -> search(event.form().text("q")) }
          div("field") {
            label {
              htmlFor = "q"
              +"Name of a character"
            }
            input(type = InputType.search, name = "q") {
              id = "q"
              value = state.text
              placeholder = "arrow left"
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

private fun Query.search(text: String) = copy(text = text.take(80))

private fun FlowContent<Query>.results(text: String) {
  val found = Characters.find(text)
  p("quiet number") {
    role = "status"
    +when {
      text.isBlank() -> "${Characters.all.size} characters to choose from. Try “arrow”, “greek omega”, “half” or “☂”."
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
          +glyph.name
          code { +glyph.number }
        }
      }
    }
  }
}
