package dev.vivant.samples.browser

import dev.vivant.diff.Diff
import dev.vivant.ktor.robot.allowLongRun
import dev.vivant.node.Element
import dev.vivant.node.HtmlWriter
import dev.vivant.protocol.ServerMessage.Update
import dev.vivant.protocol.ServerMessage.Whole
import dev.vivant.testing.RandomTrees
import dev.vivant.wire.ServerFrameWriter
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty

/**
 * The diff law with the shipped client in a real browser: after every update the live region is what a parser makes of
 * the HTML that the server writes for the new tree. `-Dvivant.browser.pairs=100000` runs more pairs,
 * `-Dvivant.browser.seed=…` those of a failure.
 */
class ClientDiffLawSpec : StringSpec({
  allowLongRun()
  val pairs = Integer.getInteger("vivant.browser.pairs", 5_000)

  "after each of many random renders in a row the page is what a fresh response would be" {
    law("diff law", pairs, WHOLE_NEVER)
  }

  "so it is where whole trees come in between, as after a patch that did not fit" {
    law("healing", pairs / 5, WHOLE_EVERY_THIRD)
  }
}) {
  private companion object {
    const val STEPS = 20
    const val CHAINS_A_PAGE = 50
    const val WHOLE_NEVER = 0
    const val WHOLE_EVERY_THIRD = 3

    fun law(name: String, pairs: Int, whole: Int) {
      val first = java.lang.Long.getLong("vivant.browser.seed", System.nanoTime())
      val chains = (pairs + STEPS - 1) / STEPS
      println("$name in Chromium: ${chains * STEPS} pairs, seeds $first to ${first + chains - 1}")
      ClientPage.open("", around = "<iframe src=/parser></iframe>").use { client ->
        (0 until chains).chunked(CHAINS_A_PAGE).forEach { chunk ->
          prepare(client)
          run(client, chunk.map { first + it }, whole).shouldBeEmpty()
        }
        client.exceptions.shouldBeEmpty()
      }
    }

    /** A fresh page: each chain leaves a client behind. */
    fun prepare(client: ClientPage) {
      client.page.reload()
      client.waitFor("window.frames[0]?.parse && test.socket?.sent.length")
      client.page.evaluate(ClientPage.script("law.js"))
    }

    fun run(client: ClientPage, seeds: List<Long>, whole: Int): List<String> {
      val failures = client.page.evaluate("chains => runChains(chains)", seeds.map { chain(it, whole) }) as List<*>
      return failures.map { failure ->
        val fields = failure as Map<*, *>
        val seed = seeds[fields["chain"] as Int]
        "seed $seed, render ${fields["step"]}: ${fields["found"]}\n" +
          explain(chain(seed, whole), fields["step"] as Int)
      }
    }

    fun chain(seed: Long, whole: Int): Map<String, Any> {
      val trees = RandomTrees(seed)
      var tree = trees.tree()
      val html = inner(tree)
      val writer = ServerFrameWriter()
      val steps = (1..STEPS).map { step ->
        val next = if (seed % 2 == 0L) trees.changed(tree) else trees.withEditions(trees.changed(tree))
        val message = when {
          whole > 0 && step % whole == 0 -> Whole(step + 1, 0, next.children(), null, listOf())
          else -> Update(step + 1, 0, Diff.between(tree, next), listOf())
        }
        tree = next
        mapOf("frame" to writer.write(message).toString(Charsets.UTF_8), "html" to inner(tree))
      }
      return mapOf("html" to html, "steps" to steps, "ignoreOpen" to (whole > 0))
    }

    fun explain(chain: Map<String, Any>, step: Int): String {
      @Suppress("UNCHECKED_CAST") val steps = chain["steps"] as List<Map<String, String>>
      val before = if (step <= 0) chain["html"] else steps[step - 1]["html"]
      val after = steps.getOrNull(step)
      return "  from $before\n  to   ${after?.get("html")}\n  by   ${after?.get("frame")}"
    }

    fun inner(tree: Element): String = tree.children().joinToString("") { HtmlWriter.toString(it) }
  }
}
