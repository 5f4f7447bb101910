package dev.vivant.samples.chat

/** Numbers what is said, and keeps the latest for those who come later. Thread-safe. */
class Room {
  private val messages = ArrayDeque<Message>()
  private var count = 0L

  /** Adds a message; the oldest is forgotten when there are too many. */
  @Synchronized
  fun add(from: String, text: String, time: String): Message {
    val message = Message(++count, from, text, time)
    messages.addLast(message)
    if (messages.size > KEPT) messages.removeFirst()
    return message
  }

  /** The messages, the oldest first. */
  @Synchronized
  fun latest(): List<Message> = messages.toList()

  companion object {
    /** How many messages are kept. */
    const val KEPT: Int = 100
  }
}
