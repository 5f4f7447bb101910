package dev.vivant.node;

/**
 * The attributes of HTML and SVG, and those that Vivant's script in the page heeds. Import it whole beside
 * {@link Html}: {@code import static dev.vivant.node.Attr.*;}.
 *
 * <p>Methods are named as the attributes, in camel case: {@code maxLength(80)} is {@code maxlength="80"}. Where Java or
 * {@link Html} has the name already it is another: {@link #cls}, {@link #forId}, {@link #formId}, {@link #labelText},
 * {@link #styles}, {@link #dataUrl}, {@link #citeUrl}, {@link #slotName}, {@link #abbreviation}, {@link #isDefault}.
 * Anything else goes by {@link #attr(String, String)}.
 *
 * <p>A null value and {@code false} for a boolean attribute give {@link Attribute#NONE}: no attribute. Values are
 * unescaped. What could run script is refused with an {@link IllegalArgumentException} that names the way out, see
 * {@link AttributePolicy}.
 */
public final class Attr extends AttrPage {
  private Attr() {}

  /** Any attribute by name, checked as all are. */
  public static Attribute attr(String name, String value) {
    return Attribute.of(name, value);
  }

  /** A boolean attribute by name: there or not. */
  public static Attribute attr(String name, boolean present) {
    return present ? Attribute.of(name, "") : Attribute.NONE;
  }

  /** {@code class}: the names that are neither null nor blank, joined; no attribute where none is left. */
  public static Attribute classes(String... names) {
    String first = null;
    StringBuilder several = null;
    for (String name : names) {
      if (name == null || name.isBlank()) {
        continue;
      }
      if (first == null) {
        first = name;
      } else {
        several = several == null ? new StringBuilder(first) : several;
        several.append(' ').append(name);
      }
    }
    return first == null ? Attribute.NONE : new Attribute("class", several == null ? first : several.toString());
  }

  /**
   * {@code data-name}: a value for scripts, and for handlers ({@code event.data("name")}).
   *
   * @param name  what follows {@code data-}, in lower case
   * @param value shown by {@code toString}; null gives no attribute
   */
  public static Attribute data(String name, Object value) {
    return value == null ? Attribute.NONE : Attribute.of(PrefixedNames.data(name), value.toString());
  }

  /**
   * {@code aria-name}: what assistive technology is told.
   *
   * @param name  what follows {@code aria-}: {@code "label"}, {@code "expanded"}
   * @param value shown by {@code toString}, so that {@code false} is said; null gives no attribute
   */
  public static Attribute aria(String name, Object value) {
    return value == null ? Attribute.NONE : Attribute.of(PrefixedNames.aria(name), value.toString());
  }
}
