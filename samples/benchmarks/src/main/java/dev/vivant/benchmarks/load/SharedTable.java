package dev.vivant.benchmarks.load;

import static dev.vivant.node.Html.a;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.tbody;
import static dev.vivant.node.Html.td;
import static dev.vivant.node.Html.tr;

import dev.vivant.benchmarks.TablePage;
import dev.vivant.benchmarks.TablePage.Row;
import dev.vivant.node.Html;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.List;
import java.util.stream.IntStream;

/** A table of 1,000 rows that all sessions show in common, and a button of each of them. */
final class SharedTable implements LiveView<SharedTable.State> {
  private static final int ROWS = 1_000;

  /**
   * What one page shows.
   *
   * @param rows     the same list for all
   * @param selected of this page alone
   */
  record State(List<Row> rows, int selected) {}

  private final List<Row> rows = IntStream.rangeClosed(1, ROWS).mapToObj(TablePage::row).toList();

  @Override
  public State mount(MountRequest request, LiveContext live) {
    return new State(rows, 0);
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    return div(
        button(on.click(s -> new State(s.rows, 0)), "Selected: " + state.selected),
        on.shared(state.rows, SharedTable::table));
  }

  private static Node table(List<Row> rows, Handlers<State> on) {
    return Html.table(tbody(on.each(rows, Row::id, SharedTable::row)));
  }

  private static Node row(Row row, Handlers<State> on) {
    return tr(
        td(Integer.toString(row.id())),
        td(a(on.click(s -> new State(s.rows, row.id())), row.label())),
        td());
  }
}
