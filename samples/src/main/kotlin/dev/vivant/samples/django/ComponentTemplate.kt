package dev.vivant.samples.django

import dev.vivant.django.live.TemplateComponent
import dev.vivant.django.live.TemplateViewBuilder
import dev.vivant.view.LiveView

/** The stars that a dish has; none yet if 0. */
data class Stars(val stars: Int = 0)

/** Stars to press; its props are the name of what is rated. */
class Rating : TemplateComponent<String, Stars>(TemplatePage.templates, "rating.html") {
  init {
    on("rate") { rated, params ->
      val stars = (params.arguments().single() as Long).toInt()
      if (stars == rated.stars) Stars() else Stars(stars.coerceIn(1, 5))
    }
  }

  override fun mount(props: String): Stars = Stars()
}

/** Dishes in their order. */
data class Menu(val names: List<String> = listOf("Onion soup", "Ratatouille", "Apple tart"))

private val rating = Rating()

/** A menu whose dishes can be rated, each by a component, in templates. */
val componentTemplate: LiveView<Menu> =
  TemplateViewBuilder.of(TemplatePage.templates, "component.html") { Menu() }
    .on("turn") { menu -> Menu(menu.names.reversed()) }
    .title { TemplatePage.Component.title }
    .context { menu, on ->
      val dishes = menu.names.map { mapOf("name" to it, "rating" to on.component(rating, it, it)) }
      TemplatePage.Component.variables() + ("dishes" to dishes)
    }
    .build()
