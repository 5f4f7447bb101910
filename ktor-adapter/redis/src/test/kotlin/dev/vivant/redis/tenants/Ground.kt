package dev.vivant.redis.tenants

import dev.vivant.pubsub.InMemoryPresence
import dev.vivant.pubsub.InMemoryPubSub
import dev.vivant.pubsub.Presence
import dev.vivant.pubsub.PubSub
import dev.vivant.redis.MessageTypes
import dev.vivant.redis.RedisServer
import dev.vivant.redis.VivantRedis
import dev.vivant.session.InMemorySessionStore
import dev.vivant.session.SessionStore
import dev.vivant.session.Snapshot
import dev.vivant.session.disk.DiskSessionStore
import java.nio.file.Path
import java.util.Optional
import java.util.concurrent.ConcurrentHashMap

/** What nodes of a test stand on, and what outlives them. */
class Ground(
  store: SessionStore,
  val pubSub: PubSub,
  val presence: Presence,
  private val whole: AutoCloseable,
) : AutoCloseable {
  /** Every name that the store was asked for, or told. */
  val keys: MutableSet<String> = ConcurrentHashMap.newKeySet()

  /** The store, whose names are written down. */
  val store: SessionStore = object : SessionStore by store {
    override fun save(snapshots: List<Snapshot>): List<SessionStore.Saved> {
      snapshots.forEach { keys += it.sessionId() }
      return store.save(snapshots)
    }

    override fun load(sessionId: String): Optional<Snapshot> {
      keys += sessionId
      return store.load(sessionId)
    }

    override fun remove(epochs: Map<String, Long>) {
      keys += epochs.keys
      store.remove(epochs)
    }
  }

  override fun close() = whole.close()

  companion object {
    fun memory(): Ground = local(InMemorySessionStore(1_000, 1 shl 20))

    fun disk(folder: Path): Ground = local(DiskSessionStore.open(folder))

    private fun local(store: SessionStore): Ground =
      InMemoryPubSub().let { Ground(store, it, InMemoryPresence(it), store) }

    fun redis(server: RedisServer, types: MessageTypes = MessageTypes.PLAIN): Ground =
      VivantRedis.builder(server.uri()).messages(types).build().let {
        Ground(it.sessionStore(), it.pubSub(), it.presence(), it)
      }
  }
}
