package dev.vivant.benchmarks.html

import kotlinx.html.*

/** The pages by kotlinx.html. */
internal object KotlinxHtml {
  private val sections = listOf("Lamps", "Chairs", "Tables", "Shelves", "Rugs", "Clocks")

  fun TagConsumer<*>.list(stocks: List<Stock>) {
    ul { for (stock in stocks) li { +stock.name() } }
  }

  fun TagConsumer<*>.stocks(stocks: List<Stock>) {
    div {
      h1 { +"Stock Prices" }
      table {
        thead {
          tr {
            th { +"#" }
            th { +"symbol" }
            th { +"name" }
            th { +"price" }
            th { +"change" }
            th { +"ratio" }
          }
        }
        tbody {
          for (stock in stocks) {
            tr(if (stock.index() % 2 == 0) "even" else "odd") {
              td { +stock.index().toString() }
              td { a("/stocks/${stock.symbol()}") { +stock.symbol() } }
              td { a(stock.url()) { +stock.name() } }
              td { strong { +stock.price().toString() } }
              td(if (stock.falls()) "minus" else null) { +stock.change().toString() }
              td(if (stock.falls()) "minus" else null) { +stock.ratio().toString() }
            }
          }
        }
      }
    }
  }

  fun TagConsumer<*>.shop(products: List<Product>) {
    div {
      header("bar") {
        a("/", classes = "brand") { +"Lights & More" }
        nav {
          attributes["aria-label"] = "Sections"
          ul { for (section in sections) li { a("/section") { +section } } }
        }
        form(classes = "search") {
          input(InputType.search, name = "q") { placeholder = "What are you looking for?" }
          button(type = ButtonType.submit, classes = "primary") { +"Search" }
        }
      }
      main("page") {
        h1 { +"Lamps" }
        p("lead") {
          +"All our lamps are made by hand, by people who like what they do, in a small town by the sea."
        }
        section("cards") { for (product in products) card(product) }
      }
      footer("foot") {
        p { +"Prices include taxes. Delivery takes three days, within the town one." }
        ul { for (section in sections) li { a("/section") { +section } } }
      }
    }
  }

  private fun FlowContent.card(product: Product) {
    article(if (product.sale()) "card sale" else "card") {
      a("/products/${product.id()}", classes = "picture") {
        img(product.name(), product.image()) { attributes["loading"] = "lazy" }
      }
      h2("name") { +product.name() }
      p("text") { +product.text() }
      ul("tags") { for (tag in product.tags()) li("tag") { +tag } }
      p("price") {
        strong { +product.price() }
        if (product.sale()) span("off") { +"on sale" }
      }
      button(type = ButtonType.button, classes = "primary") { +"Into the basket" }
    }
  }
}
