package dev.vivant.benchmarks.load;

import static dev.vivant.node.Attr.cls;
import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Html.a;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.nothing;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.table;
import static dev.vivant.node.Html.tbody;
import static dev.vivant.node.Html.td;
import static dev.vivant.node.Html.tr;

import dev.vivant.benchmarks.TablePage;
import dev.vivant.benchmarks.TablePage.Row;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The table of js-framework-benchmark with the buttons that the program in {@code src/main/browser} clicks. */
public final class RowsView implements LiveView<RowsView.State> {
  private static final int MANY = 1_000;

  /**
   * What the page shows.
   *
   * @param next id of the next row that is made
   */
  public record State(List<Row> rows, int selected, int next) {
    private State with(List<Row> other) {
      return new State(other, selected, next);
    }
  }

  /** A row and whether it is the selected one: what its nodes are made of. */
  private record Shown(Row row, boolean selected) {}

  @Override
  public State mount(MountRequest request, LiveContext live) {
    return new State(List.of(), 0, 1);
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    return div(
        operation("run", on, s -> append(new State(List.of(), s.selected, s.next))),
        operation("add", on, RowsView::append),
        operation("update", on, RowsView::update),
        operation("swap", on, RowsView::swap),
        operation("remove", on, s -> s.with(s.rows.subList(1, s.rows.size()))),
        operation("select", on, s -> new State(s.rows, s.rows.get(1).id(), s.next)),
        operation("clear", on, s -> s.with(List.of())),
        table(tbody(on.each(shown(state), shown -> shown.row().id(), RowsView::row))));
  }

  private static Node operation(String name, Handlers<State> on, UnaryOperator<State> change) {
    return button(id(name), on.click(change::apply), name);
  }

  private static List<Shown> shown(State state) {
    return state.rows.stream().map(row -> new Shown(row, row.id() == state.selected)).toList();
  }

  private static Node row(Shown shown, Handlers<State> on) {
    return tr(
        shown.selected ? cls("danger") : nothing(),
        td(Integer.toString(shown.row.id())),
        td(a(shown.row.label())),
        td(a(span(cls("remove"), "×"))),
        td());
  }

  private static State append(State state) {
    List<Row> all = new ArrayList<>(state.rows);
    for (int i = 0; i < MANY; i++) {
      all.add(TablePage.row(state.next + i));
    }
    return new State(all, state.selected, state.next + MANY);
  }

  private static State update(State state) {
    List<Row> all = new ArrayList<>(state.rows);
    for (int i = 0; i < all.size(); i += 10) {
      all.set(i, new Row(all.get(i).id(), all.get(i).label() + " !!!"));
    }
    return state.with(all);
  }

  private static State swap(State state) {
    List<Row> all = new ArrayList<>(state.rows);
    all.set(1, state.rows.get(998));
    all.set(998, state.rows.get(1));
    return state.with(all);
  }
}
