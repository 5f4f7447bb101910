package dev.vivant.samples.dashboard

import dev.vivant.dsl.*
import kotlinx.serialization.Serializable

/** What somebody wants all to know who look at the dashboard, on whatever node. */
@Serializable
data class Announcement(val text: String)

private const val MAX_TEXT = 140

/** The announcement, until it is put away; said aloud by screen readers when it comes. */
internal fun FlowContent<Dashboard>.announcement(state: Dashboard) {
  div("announcement") {
    role = "status"
    state.announcement?.let {
      div("notice row") {
        p("grow") { +it.text }
        button(classes = "ghost") {
          aria("label", "Put the announcement away")
          onClick { event ->
            event.focus("announcement-text")
            copy(announcement = null)
          }
          +"✕"
        }
      }
    }
  }
}

/** Where one says something to all. */
internal fun FlowContent<Dashboard>.announce() {
  form(classes = "panel") {
    id = "announce"
    onSubmit { said: Announcement, event ->
      val text = said.text.trim()
      if (text.length > MAX_TEXT) {
        event.flash("error", "This is too long: $MAX_TEXT characters are the limit.")
      } else if (text.isNotEmpty()) {
        event.broadcastToView(Announcement(text))
        event.resetForm("announce")
      }
      this
    }
    h2 {
      label {
        htmlFor = "announcement-text"
        +"Tell everybody who looks at this page"
      }
    }
    div("row") {
      div("grow") {
        input(type = InputType.text, name = "text") {
          id = "announcement-text"
          placeholder = "We update the server at ten; your page goes on by itself"
          maxLength = MAX_TEXT
          autoComplete = "off"
        }
      }
      button(ButtonType.submit, classes = "primary") { +"Announce" }
    }
  }
}
