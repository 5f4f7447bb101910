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

  Attribute(String name, String value) {
    this.name = name;
    this.value = value;
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
    if (value == null) {
      return NONE;
    }
    AttributePolicy.check(name, value);
    return new Attribute(name, value);
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
