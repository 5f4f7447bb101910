package dev.vivant.samples.chat

/** The latest messages, for those who come later. Thread-safe. */
class Room(private val kept: Int = 50) {
  private val messages = ArrayDeque<Message>()

  /** Adds a message; the oldest is forgotten when there are too many. */
  @Synchronized
  fun add(message: Message) {
    messages.addLast(message)
    if (messages.size > kept) messages.removeFirst()
  }

  /** The messages, the oldest first. */
  @Synchronized
  fun latest(): List<Message> = messages.toList()
}
