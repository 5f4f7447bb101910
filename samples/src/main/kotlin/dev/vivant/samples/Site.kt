package dev.vivant.samples

import dev.vivant.dsl.serialized
import dev.vivant.pubsub.InMemoryPubSub
import dev.vivant.pubsub.Presence
import dev.vivant.pubsub.PubSub
import dev.vivant.redis.MessageTypes
import dev.vivant.redis.VivantRedis
import dev.vivant.samples.auction.Bid
import dev.vivant.samples.chat.Message
import dev.vivant.samples.dashboard.Announcement
import dev.vivant.samples.todo.Changed
import dev.vivant.session.SessionStore
import dev.vivant.session.disk.DiskSessionStore
import java.nio.file.Path

/**
 * What a node of the gallery stands on that outlives its process.
 *
 * @property key signs pages, at least 32 bytes; the same after a restart, and on all nodes
 * @property store where sessions are written down
 * @property presence null where this node is the only one
 */
class Site private constructor(
  val key: String,
  val store: SessionStore,
  val pubSub: PubSub,
  val presence: Presence?,
  private val whole: AutoCloseable,
) : AutoCloseable {
  /** For when the node has stopped. */
  override fun close() = whole.close()

  companion object {
    /** A single node that goes on where it was after a crash or a restart: its sessions are files in a folder. */
    fun onDisk(folder: Path, key: String): Site =
      DiskSessionStore.open(folder).let { Site(key, it, InMemoryPubSub(), presence = null, it) }

    /** One of several nodes that are one site by a Redis, such as `redis://localhost:6379`. */
    fun onRedis(url: String, key: String): Site {
      val redis = VivantRedis.builder(url).namespace("gallery").messages(messages).build()
      return Site(key, redis.sessionStore(), redis.pubSub(), redis.presence(), redis)
    }

    private val messages = MessageTypes.builder()
      .type("auction.bid", Bid::class.java, serialized())
      .type("chat.message", Message::class.java, serialized())
      .type("todos.changed", Changed::class.java, serialized())
      .type("dashboard.announcement", Announcement::class.java, serialized())
      .build()
  }
}
