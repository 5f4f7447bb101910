package dev.vivant.redis.nodes

import dev.vivant.ktor.robot.allowLongRun
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeGreaterThan
import io.kotest.matchers.longs.shouldBeLessThanOrEqual
import io.kotest.matchers.shouldBe
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.random.Random

private const val MOST_PEACE_MILLIS = 800L
private const val MOST_RUSH_MILLIS = 30L
private const val PACE_MILLIS = 2_000L
private const val OWN_CUTS = 30
private const val PROGRESS = 50

/**
 * Nodes die at random moments, every second time while all robots have something under way.
 * `-Dvivant.kills=1000` is the long run; `-Dvivant.robots=N` takes more or less of them, `-Dvivant.seed=N` begins
 * elsewhere.
 */
class KillSpec : StringSpec({
  allowLongRun()
  val kills = Integer.getInteger("vivant.kills", 100)
  val robots = Integer.getInteger("vivant.robots", 200)
  val seed = java.lang.Long.getLong("vivant.seed", System.nanoTime())

  "nothing that was answered is lost, nothing is done twice, and all are at home again within 3 seconds" {
    println("$kills kills, $robots robots, seed $seed")
    val random = Random(seed)
    val never = CountDownLatch(1)
    Site(nodes = 2, spares = 2).use { site ->
      Fleet(site.url, robots, seed, PACE_MILLIS, OWN_CUTS).use { fleet ->
        repeat(kills) { kill ->
          never.await(random.nextLong(MOST_PEACE_MILLIS), TimeUnit.MILLISECONDS)
          if (random.nextBoolean()) {
            fleet.rush()
            never.await(random.nextLong(MOST_RUSH_MILLIS), TimeUnit.MILLISECONDS)
          }
          withClue({ "before kill $kill\n${site.logged()}" }) { fleet.gaveUp() shouldBe emptyList() }
          site.kill(random.nextInt(2))
          if (kill % PROGRESS == PROGRESS - 1) println("${kill + 1} kills: ${fleet.report()}")
        }
        fleet.finish()
        println(fleet.report())
        withClue(site.logged()) { fleet.failures() shouldBe emptyList() }
        fleet.failed shouldBe 0
        fleet.interrupted shouldBeGreaterThan kills
        p99(fleet.away) shouldBeLessThanOrEqual 3_000
      }
    }
  }
})

private fun Fleet.report() = "$told numbers, $interrupted of them under way when a connection was lost; ${away.size} " +
  "connections lost, at home again and answered after ${away.sorted()[away.size / 2]} ms (half of them), " +
  "${p99(away)} ms (p99), ${away.max()} ms (all); $silent joins unanswered for 10 s"
