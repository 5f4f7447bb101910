package dev.vivant.ktor.rights

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Path
import dev.vivant.protocol.ClientMessage
import dev.vivant.protocol.ServerMessage
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldNotContain
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain
import java.util.concurrent.ExecutionException

/** How somebody comes to what is not theirs. */
private enum class Way { FIRST_GET, JOIN, RESUME, NAVIGATION, PARAMS, EVENT, COMPONENT_EVENT }

/** Who tries. */
private enum class Who { OWNER, ANONYMOUS, WRONG_ROLE, REVOKED, OTHER_TENANT, OTHER_OWNER }

/** One cell of the matrix: somebody, who tries to get at the secret of `ann`, or to run what only she may. */
private class Attempt(private val vault: Vault, private val who: Who, name: String, private val page: Pages) {
  private val owner = "ann$name"
  private val intruder = when (who) {
    Who.OWNER, Who.REVOKED, Who.OTHER_TENANT -> owner
    Who.ANONYMOUS -> ""
    Who.WRONG_ROLE -> owner
    Who.OTHER_OWNER -> "bob$name"
  }
  private val hers = vault.login(owner, "member")
  private val headers = when (who) {
    Who.ANONYMOUS -> emptyMap()
    Who.OTHER_OWNER -> vault.login(intruder, "member")
    Who.OTHER_TENANT -> hers + ("X-Tenant" to "umbra")
    Who.OWNER, Who.REVOKED, Who.WRONG_ROLE -> hers
  }

  /** What reaches the one who tries. */
  private val seen = StringBuilder()

  val secret = Secret.secret("acme", owner)
  val ranBy = intruder

  /** From now on the one who tries is no longer, or not, allowed. */
  private fun fall(told: Boolean) {
    when {
      who == Who.WRONG_ROLE -> vault.login(owner, "guest")
      who == Who.REVOKED && told -> vault.revoke(owner)
      who == Who.REVOKED -> vault.revokeSilently(owner)
    }
  }

  fun run(way: Way): String {
    when (way) {
      Way.FIRST_GET -> {
        fall(told = false)
        seen.append(vault.get("/vault/$owner/1", headers).body())
      }
      Way.JOIN -> join(page.open(hers).load("/vault/$owner/1"))
      Way.RESUME -> join(page.open(hers).open("/vault/$owner/1").also(RobotPage::cut))
      Way.NAVIGATION -> visit(navigate = true)
      Way.PARAMS -> visit(navigate = false)
      Way.EVENT -> event("own")
      Way.COMPONENT_EVENT -> event("part")
    }
    return seen.toString()
  }

  /** Shows the token of her page, over a connection of one's own. */
  private fun join(target: RobotPage) {
    fall(told = true)
    val mine = page.open(headers).follow(target)
    try {
      mine.connect()
      mine.await("an answer") { mine.joined || mine.closeCode != 0 }
    } catch (_: ExecutionException) {
      seen.append("not let in")
    }
    record(mine)
    if (who == Who.OWNER) seen.append(target.html)
    target.close()
  }

  private fun visit(navigate: Boolean) {
    val start = when (who) {
      Who.ANONYMOUS -> "/public"
      Who.OTHER_OWNER -> "/vault/$intruder/1"
      Who.WRONG_ROLE -> if (navigate) "/lobby" else "/vault/$owner/1"
      Who.OWNER, Who.REVOKED, Who.OTHER_TENANT -> if (navigate) "/lobby" else "/vault/$owner/1"
    }
    val mine = page.open(headers).open(start)
    fall(told = false)
    val from = mine.messages.size
    mine.visit("/vault/$owner/2", navigate)
    mine.await("an answer") { mine.settled || mine.closeCode != 0 }
    record(mine, from)
    if (who == Who.OWNER) seen.append(mine.html)
    mine.close()
  }

  private fun event(button: String) {
    val start = when (who) {
      Who.ANONYMOUS -> "/public"
      Who.OTHER_OWNER, Who.WRONG_ROLE -> "/lobby"
      else -> "/vault/$owner/1"
    }
    if (who == Who.WRONG_ROLE) fall(told = false)
    val mine = page.open(headers).open(start)
    if (who == Who.OTHER_TENANT) return joinAndSend(mine, button)
    fall(told = true)
    mine.click(if (who == Who.OTHER_OWNER) others.getValue(button) else button)
    mine.await("an answer") { mine.settled || mine.closeCode != 0 }
    record(mine)
    mine.close()
  }

  /** Takes her page's token to the other tenant, and sends the event without waiting for an answer. */
  private fun joinAndSend(mine: RobotPage, button: String) {
    val target = page.open(hers).open("/vault/$owner/1")
    mine.close()
    val stranger = page.open(headers).follow(target)
    stranger.connect()
    val path = if (button == "own") Path.of(0, 1) else Path.of(0, 2, 0)
    stranger.send(ClientMessage.Event(1, 1, path, 0, emptyList()))
    stranger.awaitClosed()
    record(stranger)
    target.close()
  }

  private fun record(page: RobotPage, from: Int = 0) {
    for (message in page.messages.drop(from)) seen.append(text(message))
  }

  private fun text(message: ServerMessage): String = when (message) {
    is ServerMessage.Whole -> message.children().joinToString { HtmlWriter.toString(it) }
    else -> message.toString()
  }
}

/** Buttons that are somebody else's, by those that are for members. */
private val others = mapOf("own" to "other", "part" to "part-other")

/** Opens pages by one transport. */
private fun interface Pages {
  fun open(headers: Map<String, String>): RobotPage
}

private fun transports(vault: Vault): Map<String, Pages> = Line.entries.associate { line ->
  line.name to Pages { headers -> vault.server.page(headers).also { it.line = line } }
}

class AuthorisationMatrixSpec : StringSpec({
  for (engine in Engine.entries) {
    "nobody gets at what is not theirs, in any way ($engine)" {
      Vault(engine).use { vault ->
        var number = 0
        for ((transport, pages) in transports(vault)) {
          for (way in Way.entries) {
            for (who in Who.entries) {
              val attempt = Attempt(vault, who, "${++number}", pages)
              withClue("$way by $who over $transport") {
                val seen = attempt.run(way)
                when {
                  who != Who.OWNER -> {
                    seen shouldNotContain attempt.secret
                    vault.ran shouldNotContain attempt.ranBy
                  }
                  way == Way.EVENT || way == Way.COMPONENT_EVENT -> (attempt.ranBy in vault.ran) shouldBe true
                  else -> seen shouldContain attempt.secret
                }
              }
            }
          }
        }
        number shouldBe Way.entries.size * Who.entries.size * Line.entries.size
        val controls = Way.entries.size * Line.entries.size
        println("$engine: ${number - controls} attempts, 0 leaks; $controls of owners, who get at what is theirs")
      }
    }
  }
})
