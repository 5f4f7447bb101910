package dev.vivant.dsl

import dev.vivant.protocol.Refusal
import dev.vivant.testing.LiveTest
import dev.vivant.testing.LiveTestBuilder
import dev.vivant.view.Forbidden
import dev.vivant.view.HasRoles
import dev.vivant.view.LiveView
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import java.security.Principal
import kotlinx.serialization.Serializable

@Serializable
private data class Secret(val owner: String, val text: String = "")

private class Member(private val name: String, private val roles: Set<String>) : Principal, HasRoles {
  override fun getName() = name

  override fun roles() = roles
}

private val note: LiveView<Secret> = liveView {
  requireRole("member", "admin")
  visibility { who, note -> note.owner == who.name() || who.hasRole("admin") }
  mount { Secret("ann") }
  render { note ->
    p { +note.text }
    button {
      id = "own"
      require({ who, now -> now.owner == who.name() }) { onClick { copy(text = "$text own") } }
      +"Own"
    }
    button {
      id = "admin"
      requireRole("admin") { onClick { copy(text = "$text admin") } }
      +"Admin"
    }
    button {
      id = "all"
      onClick { copy(text = "$text all") }
      +"All"
    }
  }
}

private fun page(name: String, vararg roles: String): LiveTestBuilder =
  LiveTest.of(note).principal(Member(name, roles.toSet()))

private fun refusals(page: LiveTest): List<Refusal> = page.refusals().map { it.reason() }

class PermissionsSpec : StringSpec({
  "bindings ask for their own permission, and those after them for none" {
    val ann = page("ann", "member").mount()
    for (id in listOf("own", "admin", "all")) ann.find("#$id").click()
    ann.find("p").text() shouldBe " own all"
    refusals(ann) shouldBe listOf(Refusal.FORBIDDEN)
    val boss = page("boss", "admin").mount()
    for (id in listOf("own", "admin", "all")) boss.find("#$id").click()
    boss.find("p").text() shouldBe " admin all"
    refusals(boss) shouldBe listOf(Refusal.FORBIDDEN)
  }

  "a view is closed to those who may not see it" {
    shouldThrow<Forbidden> { page("bob", "member").serve() }
    shouldThrow<Forbidden> { page("ann").serve() }
    shouldThrow<Forbidden> { LiveTest.of(note).serve() }
    page("ann", "member").serve().find("p").text() shouldBe ""
  }
})
