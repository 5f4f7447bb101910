package dev.vivant.samples.django

import dev.vivant.django.UrlResolver
import dev.vivant.django.live.TemplateViewBuilder
import dev.vivant.samples.astro.AstroFrontEnd
import dev.vivant.view.LiveView
import java.net.URI
import java.util.Optional

/** A thing on the shelf, and how many there are. */
data class Ware(val id: Int, val name: String, val stock: Int)

/** What is left of each ware, and how many were taken. */
data class Stock(val items: List<Ware>, val taken: Int = 0)

private val full = Stock(listOf(Ware(1, "lantern", 12), Ware(2, "compass", 3), Ware(3, "sextant", 1)))

/**
 * A shelf whose template Astro has built.
 *
 * @param server where Astro's development server is; null for the built template
 */
fun astroTemplate(server: URI?): LiveView<Stock> =
  TemplateViewBuilder.of(AstroFrontEnd.engine(Optional.ofNullable(server), UrlResolver.NONE), "astro.html") { full }
    .on("take") { stock, params ->
      val id = params.integer("id")
      val items = stock.items.map { if (it.id == id && it.stock > 0) it.copy(stock = it.stock - 1) else it }
      if (items == stock.items) stock else Stock(items, stock.taken + 1)
    }
    .on("bring_back") { _ -> full }
    .title { TemplatePage.Astro.title }
    .context { _, _ -> TemplatePage.Astro.variables() }
    .build()
