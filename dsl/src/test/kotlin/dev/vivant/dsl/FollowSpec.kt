package dev.vivant.dsl

import dev.vivant.diff.Patch
import dev.vivant.testing.LiveTest
import dev.vivant.view.Feed
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.types.shouldBeInstanceOf
import io.kotest.matchers.types.shouldBeSameInstanceAs
import kotlinx.serialization.Serializable

private data class Goal(val minute: Int, val by: String)

private data class Score(val goals: List<Goal> = emptyList())

@Serializable
private data class Fan(val cheered: String = "nobody")

private var renders = 0

private val score = object : Feed<Int, Score> {
  override fun topic(key: Int) = "game:$key"

  override fun begin(key: Int, tenant: String) = Score()

  override fun next(value: Score, message: Any) = if (message is Goal) Score(value.goals + message) else value
}

private val game = liveView(::Fan) { fan ->
  p { +"You cheered ${fan.cheered}" }
  follow(score, 7) { score ->
    renders++
    ol {
      each(score.goals, { it.minute }) { goal ->
        li { +"${goal.minute} "; button { onClick { copy(cheered = goal.by) }; +goal.by } }
      }
    }
  }
}

class FollowSpec : StringSpec({
  "a message is rendered once for all pages, whose patches are the same" {
    val first = LiveTest.of(game).checkPurity(false).mount()
    val pages = listOf(first) + List(9) { first.open("/") }
    pages.forEach { it.takePatches() }
    renders = 0
    first.broadcast("game:7", Goal(12, "Ann"))
    renders shouldBe 1
    val within = pages.map { it.takePatches().single().shouldBeInstanceOf<Patch.Within>().patches }
    for (patches in within) patches shouldBeSameInstanceAs within[0]
    pages.map { it.text() }.toSet() shouldBe setOf("You cheered nobody12 Ann")
  }

  "a handler inside changes the state of the page that it was called from" {
    val one = LiveTest.mount(game)
    val other = one.open("/")
    one.broadcast("game:7", Goal(12, "Ann"))
    one.broadcast("game:7", Goal(40, "Bob"))
    one.findAll("li button")[1].click()
    one.text() shouldBe "You cheered Bob12 Ann40 Bob"
    other.text() shouldBe "You cheered nobody12 Ann40 Bob"
  }

  "what captures is refused and told" {
    val refused = shouldThrow<IllegalArgumentException> {
      LiveTest.mount(liveView(::Fan) { fan -> follow(score, 7) { p { +"${fan.cheered} ${it.goals}" } } })
    }
    refused.message shouldContain "captures Fan"
  }
})
