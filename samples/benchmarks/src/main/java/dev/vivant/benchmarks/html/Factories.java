package dev.vivant.benchmarks.html;

import static dev.vivant.node.Attr.alt;
import static dev.vivant.node.Attr.aria;
import static dev.vivant.node.Attr.cls;
import static dev.vivant.node.Attr.href;
import static dev.vivant.node.Attr.loading;
import static dev.vivant.node.Attr.name;
import static dev.vivant.node.Attr.placeholder;
import static dev.vivant.node.Attr.src;
import static dev.vivant.node.Attr.type;
import static dev.vivant.node.Html.a;
import static dev.vivant.node.Html.article;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.footer;
import static dev.vivant.node.Html.form;
import static dev.vivant.node.Html.fragment;
import static dev.vivant.node.Html.h1;
import static dev.vivant.node.Html.h2;
import static dev.vivant.node.Html.header;
import static dev.vivant.node.Html.img;
import static dev.vivant.node.Html.input;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.main;
import static dev.vivant.node.Html.nav;
import static dev.vivant.node.Html.p;
import static dev.vivant.node.Html.section;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.strong;
import static dev.vivant.node.Html.table;
import static dev.vivant.node.Html.tbody;
import static dev.vivant.node.Html.td;
import static dev.vivant.node.Html.th;
import static dev.vivant.node.Html.thead;
import static dev.vivant.node.Html.tr;
import static dev.vivant.node.Html.ul;
import static dev.vivant.node.Html.when;

import dev.vivant.node.Element;
import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import java.util.List;
import java.util.function.Function;

/** The pages by Java's factories. */
final class Factories {
  private static final List<String> SECTIONS = List.of("Lamps", "Chairs", "Tables", "Shelves", "Rugs", "Clocks");

  private Factories() {}

  static Element list(List<Stock> stocks) {
    Node[] items = new Node[stocks.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = li(stocks.get(i).name());
    }
    return ul(items);
  }

  static Element stocks(List<Stock> stocks) {
    Node[] rows = new Node[stocks.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(stocks.get(i));
    }
    return div(
        h1("Stock Prices"),
        table(
            thead(tr(th("#"), th("symbol"), th("name"), th("price"), th("change"), th("ratio"))),
            tbody(rows)));
  }

  private static Element row(Stock stock) {
    return tr(
        cls(stock.index() % 2 == 0 ? "even" : "odd"),
        td(Integer.toString(stock.index())),
        td(a(href("/stocks/" + stock.symbol()), stock.symbol())),
        td(a(href(stock.url()), stock.name())),
        td(strong(Double.toString(stock.price()))),
        number(stock.falls(), stock.change()),
        number(stock.falls(), stock.ratio()));
  }

  private static Element number(boolean falls, double value) {
    return falls ? td(cls("minus"), Double.toString(value)) : td(Double.toString(value));
  }

  static Element shop(List<Product> products) {
    return div(
        header(cls("bar"),
            a(cls("brand"), href("/"), "Lights & More"),
            nav(aria("label", "Sections"), ul(each(SECTIONS, text -> li(a(href("/section"), text))))),
            form(cls("search"), input(type("search"), name("q"), placeholder("What are you looking for?")),
                button(type("submit"), cls("primary"), "Search"))),
        main(cls("page"),
            h1("Lamps"),
            p(cls("lead"),
                "All our lamps are made by hand, by people who like what they do, in a small town by the sea."),
            section(cls("cards"), each(products, Factories::card))),
        footer(cls("foot"), p("Prices include taxes. Delivery takes three days, within the town one."),
            ul(each(SECTIONS, text -> li(a(href("/section"), text))))));
  }

  private static Node card(Product product) {
    return article(cls(product.sale() ? "card sale" : "card"),
        a(cls("picture"), href("/products/" + product.id()),
            img(src(product.image()), alt(product.name()), loading("lazy"))),
        h2(cls("name"), product.name()),
        p(cls("text"), product.text()),
        ul(cls("tags"), each(product.tags(), tag -> li(cls("tag"), tag))),
        p(cls("price"), strong(product.price()), when(product.sale(), () -> span(cls("off"), "on sale"))),
        button(cls("primary"), type("button"), "Into the basket"));
  }

  private static <T> Fragment each(List<T> items, Function<T, Node> row) {
    return fragment(items.stream().map(row).toArray(Node[]::new));
  }
}
