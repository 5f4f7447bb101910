package dev.vivant.benchmarks.html;

import static dev.vivant.node.Attr.cls;
import static dev.vivant.node.Html.a;
import static dev.vivant.node.Html.each;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.table;
import static dev.vivant.node.Html.tbody;
import static dev.vivant.node.Html.td;
import static dev.vivant.node.Html.tr;

import dev.vivant.node.Element;
import dev.vivant.view.Handlers;
import java.util.List;

/** The table by Java's factories. */
final class EntryFactories {
  private EntryFactories() {}

  static Element page(List<Entry> entries, Handlers<Integer> on) {
    return table(tbody(each(entries, Entry::id, entry -> tr(
        td(Integer.toString(entry.id())),
        td(a(on.click(state -> entry.id()), entry.label())),
        td(a(on.click(state -> 0), span(cls("remove"), "×"))),
        td()))));
  }
}
