package dev.vivant.samples.search

import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.inspectors.forAll
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.ints.shouldBeGreaterThan
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain

class SearchSpec : StringSpec({
  fun page(url: String = "/search"): LiveTest = LiveTest.of(searchView).url(url).mount()

  fun LiveTest.names() = findAll(".name span").map { it.text() }

  "results follow what is typed" {
    val page = page()
    page.find("#q").type("greek omega small")
    page.names().forAll { it shouldContain "omega" }
    page.names().first() shouldBe "greek small letter omega"
    page.title() shouldBe "“greek omega small” in Unicode"
  }

  "a character finds itself" {
    val page = page()
    page.find("#q").type("☂")
    page.names() shouldBe listOf("umbrella")
    page.find(".results code").text() shouldBe "U+2602"
  }

  "whole words come before beginnings of words, and no other parts of words count" {
    val names = Characters.find("arrow").map { it.name }
    names.first() shouldBe "leftwards arrow"
    names.indexOfLast { "arrow" in it.split(' ', '-') } shouldBe names.count { "arrow" in it.split(' ', '-') } - 1
    names.none { it.startsWith("narrow") } shouldBe true
  }

  "no more results are shown than anybody would read" {
    val page = page()
    page.find("#q").type("letter")
    page.names() shouldHaveSize 60
    page.find("[role=status]").text() shouldContain "found, the first 60 shown"
  }

  "nothing found is said" {
    val page = page()
    page.find("#q").type("xyzzy")
    page.find("[role=status]").text() shouldBe "Nothing is called “xyzzy”."
    page.names() shouldBe emptyList()
  }

  "the address asks, too, and holds what was sent" {
    val page = page("/search?q=half")
    page.find("#q").value() shouldBe "half"
    page.names().first() shouldContain "half"
    page.find("#q").type("50 %")
    page.find("form").submit()
    page.url() shouldBe "/search?q=50+%25"
    page.back()
    page.url() shouldBe "/search?q=half"
    page.names().first() shouldContain "half"
  }

  "an endless question is cut" {
    page("/search?q=" + "x".repeat(5_000)).find("#q").value() shouldBe "x".repeat(80)
  }

  "there are thousands of characters, each with a name that can be seen" {
    Characters.all.size shouldBeGreaterThan 4_000
    Characters.all.none { it.text.isBlank() || it.name.isBlank() } shouldBe true
  }
})
