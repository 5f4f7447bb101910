package dev.vivant.samples.chat

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import java.time.Clock
import java.time.LocalTime
import java.time.format.DateTimeFormatter
import kotlinx.serialization.Serializable

/** What somebody said. */
@Serializable
data class Message(val id: String, val who: String, val text: String, val time: String)

/** What the page has to remember: my name and the latest messages. */
@Serializable
data class Chat(val me: String, val messages: List<Message> = emptyList())

/** What the form sends. */
@Serializable
data class Say(val text: String)

private const val TOPIC = "chat"
private const val KEPT = 100
private const val MAX_TEXT = 500
private val hours = DateTimeFormatter.ofPattern("HH:mm")

/** A room for everybody who has the page open. */
fun chatView(room: Room, clock: Clock = Clock.systemDefaultZone()): LiveView<Chat> = liveView {
  mount {
    subscribe(TOPIC)
    Chat(me = Names.of(sessionId()), messages = room.latest())
  }
  info<Message> { message, _ -> copy(messages = (messages + message).takeLast(KEPT)) }

  render { state ->
    frame(Sample.Chat) {
      section("panel chat") {
        aria("label", "Chat")
        p("quiet") {
          +"You are "
          strong { +state.me }
          +". Open this page in a second tab to have somebody to talk to."
        }
        ol("messages") {
          id = "messages"
          tabIndex = 0
          aria("label", "Messages")
          aria("live", "polite")
          each(state.messages, { it.id }, with = { it.who == state.me }) { message, mine ->
            li(if (mine) "message mine" else "message") {
              div("who") {
                span { +message.who }
                time { +message.time }
              }
              p { +message.text }
            }
          }
        }
        form(classes = "row") {
          id = "say"
          onSubmit { say: Say, event ->
            val text = say.text.trim().take(MAX_TEXT)
            if (text.isNotEmpty()) {
              val time = LocalTime.now(clock).format(hours)
              val message = Message("${event.sessionId()}-${event.eventId()}", me, text, time)
              room.add(message)
              event.broadcast(TOPIC, message)
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
