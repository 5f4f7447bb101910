package dev.vivant.dsl.readme

import dev.vivant.dsl.h3
import dev.vivant.dsl.liveView
import dev.vivant.dsl.p
import dev.vivant.dsl.unaryPlus
import dev.vivant.testing.LiveTest
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldNotBeEmpty
import io.kotest.matchers.shouldBe
import java.io.File
import java.time.Duration
import java.time.LocalTime

/** The README's code is compiled, and does what the README says. */
class ReadmeSpec : StringSpec({
  "all Kotlin in the README is compiled" {
    val source = File("src/test/kotlin/dev/vivant/dsl/readme/Snippets.kt").readText()
    val snippets = Regex("```kotlin\n(.*?)```", RegexOption.DOT_MATCHES_ALL).findAll(File("README.md").readText())
    val parts = snippets.flatMap { it.groupValues[1].trim().split("\n\n") }.toList()
    parts.shouldNotBeEmpty()
    for (part in parts) withClue(part) { (part.trim() in source) shouldBe true }
  }

  "the counter counts" {
    for (view in listOf(counter, old, mixed)) {
      val page = LiveTest.mount(view)
      (page.findAll("button").lastOrNull() ?: page.find("div")).click()
      page.text().contains("1") shouldBe true
    }
  }

  "the clock ticks" {
    val page = LiveTest.of(clock { LocalTime.NOON }).url("/?zone=CET").mount()
    page.advance(Duration.ofSeconds(1))
    page.find("p").text() shouldBe "12:00"
    page.title() shouldBe "Time in CET"
  }

  "the invitation takes guests" {
    val page = LiveTest.mount(liveView(::Party) { state ->
      invitation()
      state.guests.forEach { p { +"$it" } }
    })
    page.find("[name=name]").type("Ann")
    page.find("[name=persons]").type("2")
    page.find("form").submit()
    page.flash() shouldBe "See you, Ann"
    page.find("p").text() shouldBe "Guest(name=Ann, persons=2, vegetarian=false, dishes=[], day=null)"
  }

  "rows are chosen" {
    val page = LiveTest.mount(liveView({ Rows(listOf(Row(1, "a"), Row(2, "b"))) }) { rows(it) })
    page.findText("b").click()
    page.find("tr.chosen").text() shouldBe "b"
  }

  "components step" {
    val page = LiveTest.mount(liveView(::Order) { state ->
      search()
      steps()
      h3 { +state.what }
    })
    page.find("button").click()
    page.find("button").text() shouldBe "10"
    page.find("h3").text() shouldBe "stepped"
  }

  "a page that is not live is a text" {
    errorPage shouldBe "<h1>Not found</h1>"
  }
})
