package dev.vivant.samples.django

import dev.vivant.django.live.TemplateViewBuilder
import dev.vivant.view.LiveView
import java.math.BigDecimal

/** A thing for sale. */
data class Product(val sku: Int, val category: String, val name: String, val price: BigDecimal, val stock: Int)

/** The category that the address asks for; empty for all. */
data class Shelf(val category: String = "")

private val products: List<Product> = listOf(
  Product(1, "bread", "Rye", BigDecimal("4.80"), 7),
  Product(2, "bread", "Walnut & fig", BigDecimal("6.20"), 0),
  Product(3, "bread", "Spelt", BigDecimal("5.40"), 3),
  Product(4, "cheese", "Comté", BigDecimal("8.90"), 12),
  Product(5, "cheese", "Roquefort", BigDecimal("7.50"), 4),
  Product(6, "fruit", "Mirabelles", BigDecimal("3.60"), 20),
  Product(7, "fruit", "Quinces", BigDecimal("2.90"), 0),
)

/** Shows the products of a category, in a template. */
val shopTemplate: LiveView<Shelf> =
  TemplateViewBuilder.of(TemplatePage.templates, "shop.html") { Shelf() }
    .params { _, params, _ -> Shelf(params.get("category", "").take(40)) }
    .title { shelf ->
      "${shelf.category.ifEmpty { "everything" }.replaceFirstChar(Char::uppercase)} – ${TemplatePage.Shop.title}"
    }
    .context { shelf, _ ->
      TemplatePage.Shop.variables() + mapOf(
        "categories" to products.map { it.category }.distinct(),
        "products" to products.filter { shelf.category.isEmpty() || it.category == shelf.category },
      )
    }
    .build()
