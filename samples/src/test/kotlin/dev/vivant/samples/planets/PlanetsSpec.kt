package dev.vivant.samples.planets

import dev.vivant.session.RouteTable
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.shouldBe
import io.kotest.matchers.shouldNotBe
import io.kotest.matchers.string.shouldContain

class PlanetsSpec : StringSpec({
  val routes = RouteTable.builder().route("/planets", planetsView).route("/planets/{planet}", planetView).build()

  fun page(url: String): LiveTest = LiveTest.of(routes).url(url).mount()

  "all planets are there" {
    page("/planets").findAll(".planet").map { it.text() } shouldBe Planet.entries.map { it.name }
  }

  "a link leads to another view, with its title and its own session" {
    val page = page("/planets")
    val session = page.sessionId()
    page.find("[href='/planets/mars']").click()
    page.find("h1").text() shouldBe "Mars"
    page.title() shouldBe "Mars"
    page.url() shouldBe "/planets/mars"
    page.sessionId() shouldNotBe session
    page.back()
    page.findAll(".planet") shouldHaveSize 8
    page.title() shouldBe "Planets"
    page.forward()
    page.find("h1").text() shouldBe "Mars"
  }

  "the next planet is the same view at another address" {
    val page = page("/planets/earth")
    val session = page.sessionId()
    page.find("[href='/planets/mars']").click()
    page.find("h1").text() shouldBe "Mars"
    page.sessionId() shouldBe session
    page.back()
    page.find("h1").text() shouldBe "Earth"
    page.title() shouldBe "Earth"
  }

  "after the last planet comes the first" {
    page("/planets/neptune").findText("Next: Mercury").attribute("href") shouldBe "/planets/mercury"
  }

  "an unknown planet is named, however long and strange" {
    val page = page("/planets/%3Cb%3Epluto")
    page.find("h1").text() shouldBe "No such planet"
    page.find(".notice").text() shouldContain "“<b>pluto”"
    page.findText("All planets").click()
    page.title() shouldBe "Planets"
    page("/planets/" + "x".repeat(2_000)).find(".notice").text() shouldContain "“${"x".repeat(40)}”"
  }

  "facts are written for people" {
    page("/planets/saturn").findAll("dd").map { it.text() } shouldBe
      listOf("58,232 km", "1,434.0 million km", "10,747 days", "274")
  }
})
