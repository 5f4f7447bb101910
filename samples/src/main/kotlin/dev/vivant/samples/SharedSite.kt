package dev.vivant.samples

import dev.vivant.dsl.serialized
import dev.vivant.redis.MessageTypes
import dev.vivant.redis.VivantRedis
import dev.vivant.samples.chat.Message
import dev.vivant.samples.todo.Changed

/**
 * What several nodes have in common that are one site: a Redis, and the key that signs their pages.
 *
 * @param redisUrl such as `redis://localhost:6379`
 * @param key at least 32 bytes, the same on all nodes
 */
class SharedSite(redisUrl: String, val key: String) : AutoCloseable {
  val redis: VivantRedis = VivantRedis.builder(redisUrl)
    .namespace("gallery")
    .messages(
      MessageTypes.builder()
        .type("chat.message", Message::class.java, serialized())
        .type("todos.changed", Changed::class.java, serialized())
        .build(),
    )
    .build()

  override fun close() = redis.close()
}
