package dev.vivant.samples.django

import dev.vivant.django.Engine
import dev.vivant.django.Exposed
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

private enum class Season { SPRING, AUTUMN }

private data class Grower(
  val name: String,
  val isOrganic: Boolean,
  val since: Int?,
  val eMail: String = "i@example.org",
)

private data class Apple(
  val name: String,
  val grower: Grower,
  val seasons: List<Season>,
  val prices: Map<String, Double>,
  private val secret: String = "hidden",
) {
  /** No component: not a value of the class, so a template does not see it. */
  val label: String get() = "apple $name"

  @Exposed
  fun shout(): String = name.uppercase()

  fun eaten(): String = error("a template must not call this")
}

class DataClassLookupSpec : StringSpec({
  val apple = Apple("Boskoop", Grower("Ida", isOrganic = true, since = null), Season.entries, mapOf("kg" to 3.5))

  fun render(source: String) = Engine.builder().build().fromString(source).render(mapOf("apple" to apple))

  "a template reads the components of a data class, also of one inside another" {
    render("{{ apple.name }} by {{ apple.grower.name }}, {{ apple.seasons.1 }}, {{ apple.prices.kg }}") shouldBe
      "Boskoop by Ida, AUTUMN, 3.5"
  }

  "a component whose name begins with is has its own name and the short one" {
    render("{{ apple.grower.isOrganic }} {{ apple.grower.organic }} {{ apple.grower.eMail }}") shouldBe
      "True True i@example.org"
  }

  "a component that is null is None" {
    render("{{ apple.grower.since }}|{{ apple.grower.since|default_if_none:'always' }}") shouldBe "None|always"
  }

  "what is exposed is read" {
    render("{{ apple.shout }}") shouldBe "BOSKOOP"
  }

  "what is private, computed, a function or of the class itself is not" {
    val hidden = listOf("secret", "label", "eaten", "component1", "copy", "hashCode", "toString", "class", "getClass")
    for (name in hidden) {
      render("[{{ apple.$name }}]") shouldBe "[]"
    }
  }
})
