package dev.vivant.samples.chat

import dev.vivant.pubsub.PubSub

/**
 * Hears what is said, on whatever node, and keeps the latest for those who come later. Thread-safe.
 *
 * @param topics where it is said; the same as the pages use
 */
class Room(topics: PubSub) {
  private val messages = ArrayDeque<Message>()

  init {
    topics.subscribe(TOPIC) { if (it is Message) add(it) }
  }

  @Synchronized
  private fun add(message: Message) {
    messages.addLast(message)
    if (messages.size > KEPT) messages.removeFirst()
  }

  /** The messages, the oldest first. */
  @Synchronized
  fun latest(): List<Message> = messages.toList()

  companion object {
    /** Where everything is said. */
    const val TOPIC: String = "chat"

    /** How many messages are kept. */
    const val KEPT: Int = 100
  }
}
