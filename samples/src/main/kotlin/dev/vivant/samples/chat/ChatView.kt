package dev.vivant.samples.chat

import dev.vivant.dsl.*
import dev.vivant.pubsub.MessagesLost
import dev.vivant.pubsub.PresenceChange
import dev.vivant.pubsub.Present
import dev.vivant.samples.chat.Room.Companion.TOPIC
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import java.time.Clock
import java.time.LocalTime
import java.time.format.DateTimeFormatter
import kotlinx.serialization.Serializable

/** What somebody said; [from] is the page that they said it in. */
@Serializable
data class Message(val id: String, val from: String, val text: String, val time: String)

/** What the page has to remember: which one it is, the latest messages, and who else has the page open. */
@Serializable
data class Chat(val me: String, val messages: List<Message> = emptyList(), val others: List<String> = emptyList())

/** What the form sends. */
@Serializable
data class Say(val text: String)

private const val MAX_TEXT = 500
private const val SHOWN = 20
private val hours = DateTimeFormatter.ofPattern("HH:mm")

/** A room for everybody who has the page open, on whatever node. */
fun chatView(room: Room, clock: Clock = Clock.systemDefaultZone()): LiveView<Chat> = liveView {
  mount {
    subscribe(TOPIC)
    track(TOPIC, sessionId(), Names.of(sessionId()))
    Chat(me = sessionId(), messages = room.latest()).among(present(TOPIC))
  }
  resumed { _, live ->
    live.track(TOPIC, me, Names.of(me))
    copy(messages = room.latest().ifEmpty { messages }).among(live.present(TOPIC))
  }
  info<Message> { message, _ ->
    if (messages.any { it.id == message.id }) this else copy(messages = (messages + message).takeLast(Room.KEPT))
  }
  info<PresenceChange> { change, _ -> among(change.present) }
  info<MessagesLost> { _, _ -> copy(messages = room.latest()) }
  title { Sample.Chat.title }
  render { state ->
    frame(Sample.Chat) {
      section("panel chat") {
        aria("label", "Chat")
        people(state)
        messages(state)
        form(classes = "row") {
          id = "say"
          onSubmit { say: Say, event ->
            val text = say.text.trim()
            if (text.length > MAX_TEXT) {
              event.flash("error", "This is too long: $MAX_TEXT characters are the limit.")
            } else if (text.isNotEmpty()) {
              event.broadcast(TOPIC, Message("$me/${event.eventId()}", me, text, LocalTime.now(clock).format(hours)))
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

private fun Chat.among(present: List<Present>) = copy(others = present.map { it.key }.filter { it != me })

/** Who is here, oneself first. */
private fun FlowContent<Chat>.people(state: Chat) {
  div("people") {
    p("quiet") {
      role = "status"
      +when (state.others.size) {
        0 -> "Only you are here"
        1 -> "Two are here"
        else -> "${state.others.size + 1} are here"
      }
    }
    ul {
      aria("label", "Who is here")
      li("person") {
        strong { +Names.of(state.me) }
        +" (you)"
      }
      each(state.others.take(SHOWN), { it }) { li("person") { +Names.of(it) } }
      if (state.others.size > SHOWN) li("quiet") { +"and ${state.others.size - SHOWN} more" }
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
      each(state.messages, { it.id }, with = { it.from == state.me }) { message, mine ->
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
