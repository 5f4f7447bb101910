package dev.vivant.redis.nodes

import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.redis.VivantRedis
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.routing.routing
import kotlinx.coroutines.runBlocking
import kotlin.system.exitProcess

/** A node of a test, in a JVM of its own: Redis, build. Prints its port; ends when its input ends. */
fun main(args: Array<String>) {
  val redis = VivantRedis.builder(args[0]).build()
  val server = embeddedServer(Netty, port = 0, host = "127.0.0.1") {
    install(LiveViews) {
      key(1, "a key that only these nodes of a test know")
      store = redis.sessionStore()
      pubSub = redis.pubSub()
      presence = redis.presence()
    }
    routing { live("/", Journal.of(args[1])) }
  }.start()
  println("port ${runBlocking { server.engine.resolvedConnectors().single().port }}")
  while (System.`in`.read() >= 0) continue
  exitProcess(0)
}
