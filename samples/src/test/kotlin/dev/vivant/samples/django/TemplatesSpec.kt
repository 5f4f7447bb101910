package dev.vivant.samples.django

import dev.vivant.samples.gallery
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.inspectors.forAll
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.testing.testApplication
import java.net.URI

class TemplatesSpec : StringSpec({
  fun LiveTest.titles() = findAll(".todos .title").map { it.text() }

  fun LiveTest.label(label: String) = find("[aria-label='$label']")

  "every page answers in the gallery's frame, with its template and its view" {
    testApplication {
      application(Application::gallery)
      TemplatePage.entries.forAll { page ->
        val response = client.get(page.path)
        response.status shouldBe HttpStatusCode.OK
        val html = response.bodyAsText()
        html shouldContain "<h1>${page.title}</h1>"
        html shouldContain "{% extends \"base.html\" %}"
        page.sources.forEach { html shouldContain "<summary>$it</summary>" }
      }
    }
  }

  "all templates become nodes without a detour over text" {
    val views = listOf(
      CounterTemplate(), TodosTemplate(), searchTemplate, shopTemplate, FormTemplate(), componentTemplate,
      astroTemplate(null),
    )
    views.forEach { LiveTest.mount(it).find("h1") }
    for (name in TemplatePage.entries.map { it.sources.first() } + "rating.html") {
      TemplatePage.templates.getTemplate(name).isWellNested shouldBe true
    }
  }

  "the counter counts by name, by argument and by value" {
    val page = LiveTest.mount(CounterTemplate())
    page.label("One less").click()
    page.find("output.negative").text() shouldBe "-1"
    page.label("Ten more").click()
    page.findText("Double").click()
    page.find("output").text() shouldBe "18"
    page.title() shouldContain "18"
    page.findText("Start again").click()
    page.find("output").text() shouldBe "0"
    page.exists(".counter .ghost") shouldBe false
  }

  "a click of the counter sends only what changed" {
    val page = LiveTest.mount(CounterTemplate())
    page.label("Ten more").click()
    page.takePatches()
    val before = page.bytesDown()
    page.label("One more").click()
    page.find("output").text() shouldBe "11"
    (page.bytesDown() - before < 200) shouldBe true
  }

  "things to do are added, marked, moved and removed" {
    val page = LiveTest.mount(TodosTemplate())
    page.find("#title").type("  <b>Bold</b> & brave ")
    page.find("#new-todo").submit()
    page.titles().last() shouldBe "<b>Bold</b> & brave"
    page.find("#title").value() shouldBe ""
    page.label("Done: Go live").check()
    page.findAll(".todos .done").size shouldBe 2
    page.text() shouldContain "2 open of 4"
    page.takePatches()
    page.label("Move up: Go live").click()
    page.titles()[1] shouldBe "Go live"
    page.label("Remove: Bring the templates").click()
    page.titles().size shouldBe 3
  }

  "a list that is full takes nothing more and says so" {
    val page = LiveTest.mount(TodosTemplate())
    repeat(101) {
      page.find("#title").type("$it")
      page.find("#new-todo").submit()
    }
    page.titles().size shouldBe 100
    page.flash() shouldContain "no more than 100"
  }

  "a search finds cities and regions" {
    val page = LiveTest.mount(searchTemplate)
    page.find("#q").type("lisbon")
    page.findAll(".results b").map { it.text() } shouldBe listOf("Lisbon")
    page.find("#q").type("nowhere <at all>")
    page.find("[role=status]").text() shouldContain "Nothing is called “nowhere <at all>”"
    page.find("#q").type("")
    page.findAll(".results li").size shouldBe 0
  }

  "the shop reads its category from the address" {
    val page = LiveTest.of(shopTemplate).url("/templates/shop").mount()
    page.findAll(".results li").size shouldBe 7
    page.find("[href='?category=cheese']").click()
    page.url() shouldBe "/templates/shop?category=cheese"
    page.findAll(".results b").map { it.text() } shouldBe listOf("Comté", "Roquefort")
    page.find("[href='?category=fruit']").click()
    page.back()
    page.title() shouldBe "Cheese – Shop in a template"
    page.visit("/templates/shop?category=tea")
    page.text() shouldContain "There is no shelf called “tea”."
  }

  "a form gives its fields to a handler that may refuse them" {
    val page = LiveTest.mount(FormTemplate())
    page.find("#guests").type("13")
    page.find("#booking").submit()
    page.find("#name-error").text() shouldContain "who comes"
    page.find("#guests-error").text() shouldContain "1 to 12"
    page.find("#name").type("Ada")
    page.find("#guests").type("many")
    page.find("#booking").submit()
    page.refusals().size shouldBe 1
    page.find("#guests").type("4")
    page.find("#window").check()
    page.find("#booking").submit()
    page.find(".booked li").text().trim().split(Regex("\\s+")) shouldBe "Ada, 4 guests by the window".split(" ")
    page.exists(".error") shouldBe false
  }

  "each component has its own state, which goes with its key" {
    val page = LiveTest.mount(componentTemplate)
    fun ratings() = page.findAll(".rating output").map { it.text() }
    page.label("4 stars for Ratatouille").click()
    page.label("2 stars for Apple tart").click()
    ratings() shouldBe listOf("–", "4", "2")
    page.findText("Turn the menu round").click()
    ratings() shouldBe listOf("2", "4", "–")
    page.titles() shouldBe listOf("Apple tart", "Ratatouille", "Onion soup")
    page.label("2 stars for Apple tart").click()
    ratings() shouldBe listOf("–", "4", "–")
  }

  "a template that a static generator has built is live" {
    val page = LiveTest.mount(astroTemplate(null))
    page.findAll(".results button")[0].click()
    page.findAll(".results code")[0].text().trim() shouldBe "many"
    page.findAll(".results button")[2].click()
    page.findAll(".results code")[2].text().trim() shouldBe "sold out"
    page.findAll(".results button").size shouldBe 2
    page.findText("Bring all back").click()
    page.findAll(".results button").size shouldBe 3
  }

  "a development server that does not answer leaves what was built" {
    val page = LiveTest.mount(astroTemplate(URI("http://127.0.0.1:1/")))
    page.findAll(".results button")[0].click()
    page.find(".panel .quiet").text() shouldContain "You took 1."
  }
})
