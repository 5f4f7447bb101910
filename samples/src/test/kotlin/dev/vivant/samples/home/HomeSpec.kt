package dev.vivant.samples.home

import dev.vivant.samples.frame.Sample
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.inspectors.forAll
import io.kotest.matchers.collections.shouldContain
import io.kotest.matchers.collections.shouldNotContain
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain

class HomeSpec : StringSpec({
  "the start page leads to every sample" {
    val page = LiveTest.mount(homeView)
    Sample.entries.forAll { sample ->
      page.find(".gallery [href='${sample.path}'] h2").text() shouldBe sample.title
    }
  }

  "time passes in the picture, click by click, and begins anew" {
    val page = LiveTest.mount(homeView)
    val captions = List(DayTime.entries.size + 1) {
      page.find("figcaption").text().also { page.find(".tableau button").click() }
    }
    captions.first() shouldBe "Early morning. Click the picture."
    captions.distinct().size shouldBe DayTime.entries.size
    captions.last() shouldBe captions.first()
  }

  "the bar lists samples, not their variants" {
    Sample.inBar shouldContain Sample.Counter
    Sample.inBar shouldNotContain Sample.CounterInJava
    Sample.Counter.covers(Sample.CounterInJava) shouldBe true
    Sample.CounterInJava.covers(Sample.Counter) shouldBe false
  }

  "what is not there is named" {
    val page = LiveTest.of(missingView).url("/no/%3Csuch%3E/page").mount()
    page.find("h1").text() shouldBe "An empty frame"
    page.find("code").text() shouldContain "/no/<such>/page"
    page.findText("To the gallery").attribute("href") shouldBe "/"
  }
})
