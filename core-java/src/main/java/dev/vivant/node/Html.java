package dev.vivant.node;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All elements of HTML that can stand in a live page, and what goes between them. Import it whole:
 * {@code import static dev.vivant.node.Html.*;}.
 *
 * <p>Every element that can hold text comes in these forms; those that hold only other elements lack the ones with a
 * string, those that hold nothing have only the first:
 * <pre>{@code
 * div(Content... content)          attributes, bindings, a key and nodes in any order
 * div(Node... children)            nodes alone; the array is taken over, not copied
 * div("text")                      text alone
 * div(classes("note"), "text")     one, two or three of anything, then text
 * }</pre>
 *
 * <p>An element refuses what a browser would not leave where it is (a {@code div} in a {@code p}, a {@code tr} in a
 * {@code div}) with an {@link IllegalArgumentException} that says what is right. Attributes are in {@link Attr}; for
 * drawings see {@link Svg}, for formulas {@link MathMl}.
 */
public final class Html extends HtmlInteractive {
  private Html() {}

  /**
   * Text as a reader sees it; it is escaped where it is written.
   *
   * @param value shown by {@code toString}; not null, see {@link #nothing}
   */
  public static Text text(Object value) {
    return new Text(Objects.requireNonNull(value, "text must not be null; use nothing() for no text").toString());
  }

  /** Markup of your own or from a program that you trust; see {@link Raw}. Never text of a visitor. */
  public static Raw raw(String html) {
    return new Raw(html);
  }

  /** No node at all. */
  public static Node nothing() {
    return Fragment.EMPTY;
  }

  /** Several nodes in a row. The array is taken over, not copied. */
  public static Fragment fragment(Node... nodes) {
    return Fragment.of(nodes);
  }

  /** Names an element among its siblings, so that it stays the same when their order changes. */
  public static Key key(Object value) {
    return new Key(value);
  }

  /** A custom element ({@code "user-card"}), or any other by its name. */
  public static Element element(String tag, Content... content) {
    return Element.of(Tag.html(tag), content);
  }

  /** The node, if the condition holds; it is not made otherwise. */
  public static Node when(boolean condition, Supplier<? extends Node> node) {
    return condition ? node.get() : Fragment.EMPTY;
  }

  /** One of two nodes; the other is not made. */
  public static Node when(boolean condition, Supplier<? extends Node> node, Supplier<? extends Node> otherwise) {
    return condition ? node.get() : otherwise.get();
  }

  /**
   * One element for each item, each with the item's key. Rows are made anew each time; {@code Handlers.each} of a view
   * keeps those whose item did not change.
   *
   * @param key names an item among the others; the row's element gets it
   * @param row must give an element
   * @throws IllegalArgumentException when two items have the same key; the message names it
   */
  public static <T> Fragment each(
      Collection<? extends T> items, Function<? super T, ?> key, Function<? super T, Element> row) {
    Node[] rows = new Node[items.size()];
    int i = 0;
    for (T item : items) {
      rows[i++] = row.apply(item).withKey(key.apply(item));
    }
    return Fragment.of(rows);
  }
}
