package dev.vivant.samples.chat

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import java.time.Clock
import java.time.LocalTime
import java.time.format.DateTimeFormatter
import kotlinx.serialization.Serializable

/** What somebody said; [from] is the page that they said it in. */
@Serializable
data class Message(val number: Long, val from: String, val text: String, val time: String)

/** What the page has to remember: which one it is, and the latest messages. */
@Serializable
data class Chat(val me: String, val messages: List<Message> = emptyList())

/** What the form sends. */
@Serializable
data class Say(val text: String)

private const val TOPIC = "chat"
private const val MAX_TEXT = 500
private val hours = DateTimeFormatter.ofPattern("HH:mm")

/** A room for everybody who has the page open. */
fun chatView(room: Room, clock: Clock = Clock.systemDefaultZone()): LiveView<Chat> = liveView {
  mount {
    subscribe(TOPIC)
    Chat(me = sessionId(), messages = room.latest())
  }
  info<Message> { message, _ -> copy(messages = (messages + message).takeLast(Room.KEPT)) }
  title { Sample.Chat.title }
  render { state ->
    frame(Sample.Chat) {
      section("panel chat") {
        aria("label", "Chat")
        p("quiet") {
          +"You are "
          strong { +Names.of(state.me) }
          +"."
        }
        messages(state)
        form(classes = "row") {
          id = "say"
          onSubmit { say: Say, event ->
            val text = say.text.trim()
            if (text.length > MAX_TEXT) {
              event.flash("error", "This is too long: $MAX_TEXT characters are the limit.")
            } else if (text.isNotEmpty()) {
              event.broadcast(TOPIC, room.add(me, text, LocalTime.now(clock).format(hours)))
              event.resetForm("say")
            }
            this
          }
          div("grow") {
            label("visually-hidden") {
              htmlFor = "text"
              +"Message"
            }
            input(type = InputType.text, name = "text") {
              id = "text"
              placeholder = "Say something"
              maxLength = MAX_TEXT
              autoComplete = "off"
            }
          }
          button(ButtonType.submit, classes = "primary") { +"Send" }
        }
      }
    }
  }
}

/** The newest at the bottom, where the style sheet keeps it in sight. */
private fun FlowContent<Chat>.messages(state: Chat) {
  div("messages") {
    tabIndex = 0
    role = "log"
    aria("label", "Messages")
    if (state.messages.isEmpty()) p("empty") { +"Nobody has said anything yet. Open this page in a second tab." }
    ol {
      each(state.messages, { it.number }, with = { it.from == state.me }) { message, mine ->
        li(if (mine) "message mine" else "message") {
          p("who") {
            span { +if (mine) "You" else Names.of(message.from) }
            time { +message.time }
          }
          p { +message.text }
        }
      }
    }
  }
}
