package dev.vivant.redis.nodes

import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

/** A new build takes the place of the old one, node by node. `-Dvivant.robots=500` is the long run. */
class RollingDeploySpec : StringSpec({
  val robots = Integer.getInteger("vivant.robots", 40)

  "pages stay open across a deploy that changes the view and its state, and no action fails" {
    Site(nodes = 2, build = "v1").use { site ->
      Fleet(site.url, robots, seed = 1).use { fleet ->
        site.deploy(0, "v2")
        site.deploy(1, "v2")
        fleet.finish()
        println("${fleet.told} events of $robots robots, ${fleet.refused} told again to the new page; " +
          "at home again: p99 ${p99(fleet.away)} ms")
        withClue(site.logged()) { fleet.failures() shouldBe emptyList() }
        fleet.shown("note") shouldBe setOf("v2, from v1")
      }
    }
  }
})
