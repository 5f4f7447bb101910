package dev.vivant.benchmarks;

import static dev.vivant.node.Html.a;
import static dev.vivant.node.Html.key;
import static dev.vivant.node.Html.main;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.table;
import static dev.vivant.node.Html.tbody;
import static dev.vivant.node.Html.td;
import static dev.vivant.node.Html.tr;

import dev.vivant.node.Attr;
import dev.vivant.node.Binding;
import dev.vivant.node.Element;
import dev.vivant.node.Fragment;
import dev.vivant.node.Handler;
import dev.vivant.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The table of the js-framework-benchmark: rows of eight elements, each with an id, a label and two links.
 *
 * @param rows in order
 */
public record TablePage(List<Row> rows) {
  private static final String[] ADJECTIVES = {"pretty", "large", "big", "small", "tall", "quaint", "clean", "elegant"};
  private static final String[] COLOURS = {"red", "yellow", "blue", "green", "pink", "brown", "purple"};
  private static final String[] NOUNS = {"table", "chair", "house", "desk", "car", "pony", "cookie", "mouse"};
  private static final Handler NOTHING = new Handler() {};

  /** A row of data. */
  public record Row(int id, String label) {}

  /** A page of so many rows. */
  static TablePage of(int count) {
    return new TablePage(List.of()).append(count);
  }

  /** With so many more rows at its end. */
  TablePage append(int count) {
    List<Row> more = new ArrayList<>(rows);
    for (int id = rows.size() + 1; more.size() < rows.size() + count; id++) {
      more.add(row(id));
    }
    return new TablePage(more);
  }

  /** The row of that id, with a label that follows from it. */
  public static Row row(int id) {
    return new Row(id, ADJECTIVES[id * 7 % ADJECTIVES.length] + ' ' + COLOURS[id * 5 % COLOURS.length] + ' '
        + NOUNS[id * 3 % NOUNS.length]);
  }

  /** With another label in the middle. */
  TablePage changeOne(String label) {
    List<Row> changed = new ArrayList<>(rows);
    changed.set(rows.size() / 2, new Row(rows.get(rows.size() / 2).id(), label));
    return new TablePage(changed);
  }

  /** With the second and the last but one in each other's places. */
  TablePage swap() {
    List<Row> changed = new ArrayList<>(rows);
    changed.set(1, rows.get(rows.size() - 2));
    changed.set(rows.size() - 2, rows.get(1));
    return new TablePage(changed);
  }

  /** With another label in every tenth row. */
  TablePage changeEveryTenth(String label) {
    List<Row> changed = new ArrayList<>(rows);
    for (int i = 0; i < changed.size(); i += 10) {
      changed.set(i, new Row(rows.get(i).id(), label));
    }
    return new TablePage(changed);
  }

  /** All rows in another order, the same one each time. */
  TablePage shuffle() {
    List<Row> changed = new ArrayList<>(rows);
    Collections.shuffle(changed, new Random(7));
    return new TablePage(changed);
  }

  /** Without the row at a place. */
  TablePage remove(int place) {
    List<Row> changed = new ArrayList<>(rows);
    changed.remove(place);
    return new TablePage(changed);
  }

  /** All nodes made anew. */
  Element build() {
    Node[] made = new Node[rows.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = build(rows.get(i));
    }
    return page(made);
  }

  private static Element page(Node[] rows) {
    return main(table(tbody(Fragment.ofDistinctKeys(rows))));
  }

  private static Element build(Row row) {
    return tr(
        key(row.id()),
        td(Integer.toString(row.id())),
        td(a(click(), row.label())),
        td(a(click(), span(Attr.cls("remove"), "×"))),
        td());
  }

  private static Binding click() {
    return new Binding("click", NOTHING);
  }
}
