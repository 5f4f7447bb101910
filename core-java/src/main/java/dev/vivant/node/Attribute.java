package dev.vivant.node;

/**
 * A name and its value on an element.
 *
 * <p>Made by {@link Attr}. The name and the value have passed {@link AttributePolicy}, so an attribute that exists can
 * be written into a page as it is. An absent attribute ({@code Attr.disabled(false)}, a null value) is
 * {@link #NONE}, which elements ignore.
 */
public final class Attribute implements Content {
  /** The attribute that is not there. */
  public static final Attribute NONE = new Attribute("", "");

  private final String name;
  private final String value;
  private final boolean foreign;

  /** A name that passed {@link AttributePolicy}, with a value that did or needs not. */
  Attribute(String name, String value) {
    this(name, value, false);
  }

  /** As {@link #Attribute(String, String)}, perhaps for elements of SVG and MathML alone. */
  Attribute(String name, String value, boolean foreign) {
    this.name = name;
    this.value = Text.clean(value);
    this.foreign = foreign;
  }

  /**
   * An attribute by name, checked against {@link AttributePolicy}.
   *
   * @param name  as HTML writes it, in lower case for HTML ({@code "aria-label"}), as is for SVG ({@code "viewBox"})
   * @param value the value, unescaped; null gives {@link #NONE}
   * @throws IllegalArgumentException when the name or the value could run script or would not survive in a browser;
   *     the message names the attribute and the way out
   */
  public static Attribute of(String name, String value) {
    return value == null ? NONE : new Attribute(name, value, AttributePolicy.judge(name, value));
  }

  /** Whether only elements of SVG and MathML can have it: its name has capitals. */
  boolean isForeign() {
    return foreign;
  }

  /** The value of an attribute in an array of names and values in turn, or null. */
  static String find(String[] attributes, String name) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(name)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** As HTML writes it; empty for {@link #NONE}. */
  public String name() {
    return name;
  }

  /** Unescaped; empty for a boolean attribute that is present. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attribute a && name.equals(a.name) && value.equals(a.value);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + value.hashCode();
  }

  @Override
  public String toString() {
    return this == NONE ? "" : name + "=\"" + value + '"';
  }
}
