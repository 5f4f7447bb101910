package dev.vivant.redis.nodes

import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.longs.shouldBeLessThanOrEqual
import io.kotest.matchers.shouldBe
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.random.Random

private const val MOST_PEACE_MILLIS = 1_500L

/**
 * Nodes die at random moments. `-Dvivant.kills=1000 -Dvivant.robots=200` is the long run; `-Dvivant.seed=N` begins
 * elsewhere.
 */
class KillSpec : StringSpec({
  val kills = Integer.getInteger("vivant.kills", 6)
  val robots = Integer.getInteger("vivant.robots", 40)
  val seed = java.lang.Long.getLong("vivant.seed", System.nanoTime())

  "nothing that was answered is lost, nothing is done twice, and all are at home again within 3 seconds" {
    println("$kills kills, $robots robots, seed $seed")
    val random = Random(seed)
    val never = CountDownLatch(1)
    Site(nodes = 2).use { site ->
      Fleet(site.url, robots, seed).use { fleet ->
        repeat(kills) { kill ->
          never.await(random.nextLong(MOST_PEACE_MILLIS), TimeUnit.MILLISECONDS)
          withClue("before kill $kill") { fleet.gaveUp() shouldBe emptyList() }
          site.replaceKilled(random.nextInt(2)).awaitReady()
        }
        fleet.finish()
        val p99 = p99(fleet.away)
        println("${fleet.told} events, ${fleet.away.size} connections lost; at home again: p99 $p99 ms")
        withClue(site.logged()) { fleet.failures() shouldBe emptyList() }
        fleet.refused shouldBe 0
        p99 shouldBeLessThanOrEqual 3_000
      }
    }
  }
})
