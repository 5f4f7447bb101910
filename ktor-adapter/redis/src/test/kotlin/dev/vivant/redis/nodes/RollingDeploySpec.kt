package dev.vivant.redis.nodes

import dev.vivant.ktor.robot.allowLongRun
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeGreaterThan
import io.kotest.matchers.shouldBe

/**
 * A new build takes the place of the old one, node by node. `-Dvivant.robots=500` is the long run; the samples' spec of
 * that name has a browser among the robots.
 */
class RollingDeploySpec : StringSpec({
  allowLongRun()
  val robots = Integer.getInteger("vivant.robots", 60)

  "pages stay open across a deploy that changes the view and its state, and no action fails" {
    Site(nodes = 2, build = "v1").use { site ->
      Fleet(site.url, robots, seed = System.nanoTime(), paceMillis = 3L * robots).use { fleet ->
        site.deploy(0, "v2", fleet::rush)
        site.deploy(1, "v2", fleet::rush)
        fleet.finish()
        println("${fleet.told} actions of $robots robots, ${fleet.interrupted} of them under way when a connection " +
          "was lost, ${fleet.failed} failed; at home again: p99 ${p99(fleet.away)} ms")
        withClue(site.logged()) { fleet.failures() shouldBe emptyList() }
        fleet.failed shouldBe 0
        fleet.interrupted shouldBeGreaterThan 0
        fleet.shown("note") shouldBe setOf("v2, from v1")
      }
    }
  }
})
