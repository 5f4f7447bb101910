package dev.vivant.benchmarks.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;

/** The pages by j2html. */
final class J2html {
  private static final List<String> SECTIONS = List.of("Lamps", "Chairs", "Tables", "Shelves", "Rugs", "Clocks");

  private J2html() {}

  static DomContent list(List<Stock> stocks) {
    return ul(each(stocks, stock -> li(stock.name())));
  }

  static DomContent stocks(List<Stock> stocks) {
    return div(
        h1("Stock Prices"),
        table(
            thead(tr(th("#"), th("symbol"), th("name"), th("price"), th("change"), th("ratio"))),
            tbody(each(stocks, J2html::row))));
  }

  private static DomContent row(Stock stock) {
    return tr(
        td(Integer.toString(stock.index())),
        td(a(stock.symbol()).withHref("/stocks/" + stock.symbol())),
        td(a(stock.name()).withHref(stock.url())),
        td(strong(Double.toString(stock.price()))),
        number(stock.falls(), stock.change()),
        number(stock.falls(), stock.ratio())).withClass(stock.index() % 2 == 0 ? "even" : "odd");
  }

  private static DomContent number(boolean falls, double value) {
    return td(Double.toString(value)).withCondClass(falls, "minus");
  }

  static DomContent shop(List<Product> products) {
    return div(
        header(
            a("Lights & More").withClass("brand").withHref("/"),
            nav(sections()).attr("aria-label", "Sections"),
            form(
                input().withType("search").withName("q").withPlaceholder("What are you looking for?"),
                button("Search").withType("submit").withClass("primary")).withClass("search")).withClass("bar"),
        main(
            h1("Lamps"),
            p("All our lamps are made by hand, by people who like what they do, in a small town by the sea.")
                .withClass("lead"),
            section(each(products, J2html::card)).withClass("cards")).withClass("page"),
        footer(p("Prices include taxes. Delivery takes three days, within the town one."), sections())
            .withClass("foot"));
  }

  private static DomContent sections() {
    return ul(each(SECTIONS, text -> li(a(text).withHref("/section"))));
  }

  private static DomContent card(Product product) {
    return article(
        a(img().withSrc(product.image()).withAlt(product.name()).attr("loading", "lazy"))
            .withClass("picture").withHref("/products/" + product.id()),
        h2(attrs(".name"), product.name()),
        p(attrs(".text"), product.text()),
        ul(attrs(".tags"), each(product.tags(), tag -> li(attrs(".tag"), tag))),
        p(attrs(".price"), strong(product.price()), iff(product.sale(), span(attrs(".off"), "on sale"))),
        button(attrs(".primary"), "Into the basket").withType("button")
    ).withClass(product.sale() ? "card sale" : "card");
  }
}
