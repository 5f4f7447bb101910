package dev.vivant.django.nodes;

import dev.vivant.node.AttributePolicy;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;

/** Makes the elements of a tree. A live view's maker turns {@code dj-click} and the like into bindings. */
@FunctionalInterface
public interface ElementMaker {
  /** Makes plain elements; {@code dj-key} and {@code data-key} are keys. */
  ElementMaker PLAIN = (tag, attributes, children) -> {
    for (int i = 0; i < attributes.length; i += 2) {
      AttributePolicy.check(attributes[i], attributes[i + 1]);
    }
    return Element.of(tag, key(attributes), attributes, Element.noBindings(), children);
  };

  /**
   * Makes an element.
   *
   * @param tag what kind of element
   * @param attributes names and values in turn, names in lower case; not to be changed
   * @param children taken over, not copied
   * @return the element
   * @throws IllegalArgumentException if no page may have it; the message names the way out
   */
  Element make(Tag tag, String[] attributes, Node[] children);

  /**
   * An element begins; it is made when it ends.
   *
   * @param tag what kind of element
   * @param attributes names and values in turn; not to be changed
   */
  default void begin(Tag tag, String[] attributes) {}

  /**
   * The key among attributes: {@code dj-key}, unless it filters keys of the keyboard, else {@code data-key}.
   *
   * @param attributes names and values in turn
   * @return null if there is none
   */
  static Object key(String[] attributes) {
    String key = null;
    String other = null;
    boolean filter = false;
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      if (name.equals("data-key")) {
        other = attributes[i + 1];
      } else if (name.equals("dj-key")) {
        key = attributes[i + 1];
      } else if (name.startsWith("dj-") && name.contains("key")) {
        filter = true;
      }
    }
    return key == null || filter ? other : key;
  }
}
