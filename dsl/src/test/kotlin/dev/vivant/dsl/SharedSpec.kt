package dev.vivant.dsl

import dev.vivant.diff.Patch
import dev.vivant.testing.LiveTest
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.types.shouldBeInstanceOf
import io.kotest.matchers.types.shouldBeSameInstanceAs
import kotlinx.serialization.Serializable

@Serializable
private data class Song(val id: Int, val title: String, val likes: Int = 0)

@Serializable
private data class Chart(val songs: List<Song>)

@Serializable
private data class Listener(val chart: Chart, val name: String = "nobody") {
  fun liked(id: Int) = copy(chart = Chart(chart.songs.map { if (it.id == id) it.copy(likes = it.likes + 1) else it }))
}

private var renders = 0

private val charts = liveView<Listener> {
  mount {
    subscribe("charts")
    Listener(Chart(listOf(Song(1, "Air"), Song(2, "Fugue"))))
  }
  info<Chart> { chart, _ -> copy(chart = chart) }
  render { state ->
    button { id = "name"; onClick { copy(name = "somebody") }; +state.name }
    shared(state.chart) { chart ->
      renders++
      ol {
        each(chart.songs, { it.id }) { song ->
          li { +"${song.title} "; button { onClick { liked(song.id) }; +"${song.likes}" } }
        }
      }
    }
  }
}

class SharedSpec : StringSpec({
  "a part is rendered once for all pages, whose patches are the same" {
    val first = LiveTest.of(charts).checkPurity(false).mount()
    val pages = listOf(first) + List(9) { first.open("/") }
    pages[3].find("#name").click()
    pages.forEach { it.takePatches() }
    renders = 0
    pages[0].broadcast("charts", Chart(listOf(Song(2, "Fugue", 7))))
    renders shouldBe 1
    val within = pages.map { it.takePatches().single().shouldBeInstanceOf<Patch.Within>().patches }
    for (patches in within) patches shouldBeSameInstanceAs within[0]
    pages.map { it.text() } shouldBe List(10) { if (it == 3) "somebodyFugue 7" else "nobodyFugue 7" }
  }

  "a handler inside changes the state of the page that it was called from" {
    val first = LiveTest.mount(charts)
    val second = first.open("/")
    second.findAll("li button")[0].click()
    first.text() shouldBe "nobodyAir 0Fugue 0"
    second.text() shouldBe "nobodyAir 1Fugue 0"
  }

  "a block that captures something is refused by the first response already" {
    val view = liveView(::Song0) { state -> shared(1) { p { +state.title } } }
    shouldThrow<IllegalArgumentException> { LiveTest.of(view).serve() }.message shouldContain "captures Song0"
  }
})

@Serializable
private data class Song0(val title: String = "Air")
