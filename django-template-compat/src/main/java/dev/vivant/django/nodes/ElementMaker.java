package dev.vivant.django.nodes;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;

/** Makes the elements of a tree. A live view's maker turns {@code dj-click} and the like into bindings. */
interface ElementMaker {
  /** Makes plain elements; {@code dj-key} and {@code data-key} are keys. */
  ElementMaker PLAIN = (tag, attributes, children) ->
      Element.of(tag, key(attributes), attributes, Element.noBindings(), children);

  /** Makes an element; attributes are names and values in turn. */
  Element make(Tag tag, String[] attributes, Node[] children);

  /** The key among attributes, null if there is none. */
  static String key(String[] attributes) {
    String key = null;
    boolean filter = false;
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      if (name.equals("data-key") && key == null || name.equals("dj-key")) {
        key = attributes[i + 1];
      } else if (name.startsWith("dj-key") || name.startsWith("dj-window-key") || name.startsWith("dj-document-key")) {
        filter = true;
      }
    }
    return filter ? value(attributes, "data-key") : key;
  }

  /** The value of an attribute, null if it is not there. */
  static String value(String[] attributes, String name) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(name)) {
        return attributes[i + 1];
      }
    }
    return null;
  }
}
