package dev.vivant.benchmarks;

import static dev.vivant.node.Html.a;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.table;
import static dev.vivant.node.Html.tbody;
import static dev.vivant.node.Html.td;
import static dev.vivant.node.Html.tr;

import dev.vivant.node.Attr;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;

/**
 * The table with a button that changes one of its rows.
 *
 * @param rows how many
 * @param memo whether rows are kept while their items are equal
 */
public record TableView(int rows, boolean memo) implements LiveView<TablePage> {
  @Override
  public TablePage mount(MountRequest request, LiveContext live) {
    return TablePage.of(rows);
  }

  @Override
  public Node render(TablePage page, Handlers<TablePage> on) {
    Handlers.Row<TablePage, TablePage.Row> row = memo ? TableView::row : (item, inside) -> anew(item, inside);
    return div(
        button(on.click(TableView::changeOne), "Change one"),
        table(tbody(on.each(page.rows(), TablePage.Row::id, row))));
  }

  private static TablePage changeOne(TablePage page) {
    return page.changeOne(page.rows().get(page.rows().size() / 2).label().equals("on") ? "off" : "on");
  }

  /** Captures the view, and so is another function in each render. */
  private Node anew(TablePage.Row row, Handlers<TablePage> on) {
    return row(row, on);
  }

  private static Node row(TablePage.Row row, Handlers<TablePage> on) {
    return tr(
        td(Integer.toString(row.id())),
        td(a(on.click(TableView::select), row.label())),
        td(a(on.click(TableView::remove), span(Attr.cls("remove"), "×"))),
        td());
  }

  private static TablePage select(TablePage page) {
    return page;
  }

  private static TablePage remove(TablePage page) {
    return page.remove(0);
  }
}
