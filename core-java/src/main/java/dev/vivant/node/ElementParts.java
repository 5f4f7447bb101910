package dev.vivant.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sorts content in any order into key, attributes, bindings and children. */
final class ElementParts {
  private ElementParts() {}

  /** The element of this content and, where {@code text} is not null, of that text after it. */
  static Element split(Tag tag, String text, Content[] content) {
    int nodes = text == null ? 0 : 1;
    int attributes = 0;
    int bindings = 0;
    Element element = null;
    Binding binding = null;
    for (Content part : content) {
      // The commonest first; tests for final classes cost next to nothing, those for interfaces do not.
      if (part instanceof Attribute) {
        attributes += part == Attribute.NONE ? 0 : 2;
      } else if (part instanceof Element inside) {
        element = inside;
        nodes++;
      } else if (part instanceof Text) {
        nodes++;
      } else if (part instanceof Binding bound) {
        binding = bound;
        bindings++;
      } else if (part instanceof Node) {
        nodes++;
      }
    }
    if (content.length == 2 && element != null && binding != null && nodes == 1) {
      return Element.of(tag, null, binding, element);
    }
    Node[] children = nodes == 0 ? Children.NONE : new Node[nodes];
    String[] names = attributes == 0 ? Element.NO_ATTRIBUTES : new String[attributes];
    Binding[] bound = bindings == 0 ? Element.noBindings() : new Binding[bindings];
    Object key = null;
    nodes = attributes = bindings = 0;
    for (Content part : content) {
      if (part instanceof Attribute attribute) {
        if (attribute != Attribute.NONE) {
          check(tag, names, attributes, attribute);
          names[attributes++] = attribute.name();
          names[attributes++] = attribute.value();
        }
      } else if (part instanceof Element inside) {
        children[nodes++] = inside;
      } else if (part instanceof Text piece) {
        children[nodes++] = piece;
      } else if (part instanceof Binding given) {
        bound[bindings++] = given;
      } else if (part instanceof Key given) {
        key = firstKey(tag, key, given.value());
      } else if (part instanceof Node node) {
        children[nodes++] = node;
      } else {
        throw new IllegalArgumentException(
            "null inside <" + tag + ">; use nothing() or when(condition, ...) for what may be absent");
      }
    }
    if (text != null) {
      children[nodes] = new Text(text);
    }
    return Element.of(tag, key, names, bound, children);
  }

  private static Object firstKey(Tag tag, Object before, Object key) {
    if (before != null) {
      throw twoKeys(tag, before, key);
    }
    return key;
  }

  private static void check(Tag tag, String[] names, int count, Attribute attribute) {
    if (attribute.isForeign() && tag.namespace() == Namespace.HTML) {
      throw AttributePolicy.foreignInHtml(tag, attribute.name());
    }
    for (int i = 0; i < count; i += 2) {
      if (names[i].equals(attribute.name())) {
        throw twice(tag, names[i], names[i + 1], attribute.value());
      }
    }
  }

  static IllegalArgumentException twice(Tag tag, String name, String first, String second) {
    return new IllegalArgumentException("<" + tag + "> has the attribute " + name + " twice, as " + Shown.quoted(first)
        + " and as " + Shown.quoted(second) + "; give it once"
        + (name.equals("class") ? ", as classes(..., ...)" : ""));
  }

  static IllegalArgumentException twoKeys(Tag tag, Object first, Object second) {
    return new IllegalArgumentException(
        "<" + tag + "> has two keys, " + first + " and " + second + "; an element has one");
  }

  /** As {@link #split} where there is one piece of content. */
  static Element split(Tag tag, String text, Content content) {
    if (content instanceof Attribute attribute && attribute != Attribute.NONE && !attribute.isForeign()) {
      String[] names = {attribute.name(), attribute.value()};
      return Element.of(tag, names, text);
    }
    if (content instanceof Binding binding && text != null) {
      return Element.of(tag, binding, text);
    }
    return split(tag, text, new Content[] {content});
  }

  /** Names and values in turn, with one more or another one, or without where the value is null. */
  static String[] with(String[] attributes, String name, String value) {
    List<String> changed = new ArrayList<>(Arrays.asList(attributes));
    int at = 0;
    while (at < attributes.length && !attributes[at].equals(name)) {
      at += 2;
    }
    if (at == attributes.length && value != null) {
      changed.add(name);
      changed.add(Text.clean(value));
    } else if (at < attributes.length && value != null) {
      changed.set(at + 1, Text.clean(value));
    } else if (at < attributes.length) {
      changed.subList(at, at + 2).clear();
    }
    return changed.toArray(Element.NO_ATTRIBUTES);
  }
}
