package dev.vivant.ktor.readme

import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

/** What the README shows of feeds does what it says. */
class ScoresSpec : StringSpec({
  "a goal is on all pages, and whoever cheers is counted alone" {
    val one = LiveTest.mount(game)
    val other = one.open("/")
    one.broadcast("game:7", Goal(12, "Ann"))
    one.find("li button").click()
    one.text() shouldBe "You cheered 1 times12 Ann Hurray"
    other.text() shouldBe "You cheered 0 times12 Ann Hurray"
  }

  "a goal that the feed began with is not shown twice when its message comes" {
    val goal = Goal(40, "Bob")
    score.next(score.next(emptyList(), goal), goal) shouldBe listOf(goal)
  }
})
