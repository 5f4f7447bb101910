package dev.vivant.node;

import java.util.StringJoiner;

/** All attributes of HTML, and those of SVG that are used most. Import it whole beside {@link Html}. */
public final class Attr {
  private Attr() {}

  /** Any attribute by name. */
  public static Attribute attr(String name, String value) {
    return Attribute.of(name, value);
  }

  /** A boolean attribute by name: there or not. */
  public static Attribute attr(String name, boolean present) {
    return present ? Attribute.of(name, "") : Attribute.NONE;
  }

  /** The classes, those that are null or blank left out; no attribute if none is left. */
  public static Attribute classes(String... names) {
    StringJoiner out = new StringJoiner(" ");
    for (String name : names) {
      if (name != null && !name.isBlank()) {
        out.add(name);
      }
    }
    return out.length() == 0 ? Attribute.NONE : new Attribute("class", out.toString());
  }

  /** {@code class}, as it is. */
  public static Attribute cls(String names) {
    return Attribute.of("class", names);
  }

  /** {@code data-name}. */
  public static Attribute data(String name, Object value) {
    return value == null ? Attribute.NONE : Attribute.of("data-" + name, value.toString());
  }

  /** {@code aria-name}. */
  public static Attribute aria(String name, Object value) {
    return value == null ? Attribute.NONE : Attribute.of("aria-" + name, value.toString());
  }

  /** A live link to the same view with other parameters. */
  public static Attribute patchLink() {
    return new Attribute("data-link", "patch");
  }

  /** A live link to another view. */
  public static Attribute navigateLink() {
    return new Attribute("data-link", "navigate");
  }

  /** {@code data-hook}: the page's own script takes part in the life of the element. */
  public static Attribute hook(String name) {
    return Attribute.of("data-hook", name);
  }

  /** {@code id}. */
  public static Attribute id(String value) {
    return Attribute.of("id", value);
  }

  /** {@code href}. */
  public static Attribute href(String value) {
    return Attribute.of("href", value);
  }

  /** {@code type}. */
  public static Attribute type(String value) {
    return Attribute.of("type", value);
  }

  /** {@code name}. */
  public static Attribute name(String value) {
    return Attribute.of("name", value);
  }

  /** {@code value}. */
  public static Attribute value(Object value) {
    return value == null ? Attribute.NONE : Attribute.of("value", value.toString());
  }

  /** {@code disabled}. */
  public static Attribute disabled(boolean present) {
    return attr("disabled", present);
  }

  /** {@code checked}. */
  public static Attribute checked(boolean present) {
    return attr("checked", present);
  }

  /** {@code selected}. */
  public static Attribute selected(boolean present) {
    return attr("selected", present);
  }

  /** {@code open}. */
  public static Attribute open(boolean present) {
    return attr("open", present);
  }

  /** {@code label} of an option, a group of options or a track. */
  public static Attribute labelText(String value) {
    return Attribute.of("label", value);
  }

  /** {@code placeholder}. */
  public static Attribute placeholder(String value) {
    return Attribute.of("placeholder", value);
  }

  /** {@code title}. */
  public static Attribute title(String value) {
    return Attribute.of("title", value);
  }

  /** {@code role}. */
  public static Attribute role(String value) {
    return Attribute.of("role", value);
  }

  /** {@code d} of an SVG path. */
  public static Attribute d(String value) {
    return Attribute.of("d", value);
  }
}
