package dev.vivant.testing;

import dev.vivant.node.Binding;
import dev.vivant.node.Element;
import dev.vivant.node.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which element of a tree that came as a whole a browser takes for one of the tree before: on the way down, the one of
 * the same kind and name; where there are several, the one that holds the same.
 */
final class Counterpart {
  private Counterpart() {}

  /** The path of the counterpart; empty where there is none, or only the order of siblings would tell which it is. */
  static Optional<Path> of(Element before, Path path, Element now) {
    Path there = Path.ROOT;
    Element old = before;
    Element fresh = now;
    for (int depth = 0; depth < path.length(); depth++) {
      if (!(path.place(depth) < old.childCount() && old.child(path.place(depth)) instanceof Element child)) {
        return Optional.empty();
      }
      int place = place(old, child, fresh);
      if (place < 0) {
        return Optional.empty();
      }
      there = there.child(place);
      old = child;
      fresh = (Element) fresh.child(place);
    }
    return Optional.of(there);
  }

  /** The place of the same binding on another element; below 0 where it has none. */
  static int binding(Element before, int binding, Element now) {
    Binding wanted = before.binding(binding);
    for (int i = 0; i < now.bindingCount(); i++) {
      if (now.binding(i).event().equals(wanted.event()) && now.binding(i).keys().equals(wanted.keys())) {
        return i;
      }
    }
    return -1;
  }

  private static int place(Element old, Element child, Element fresh) {
    List<Integer> olds = places(old, child, false);
    List<Integer> news = places(fresh, child, false);
    if (olds.size() + news.size() > 2) {
      olds = places(old, child, true);
      news = places(fresh, child, true);
    }
    if (olds.size() != news.size()) {
      return -1;
    }
    int which = 0;
    while (old.child(olds.get(which)) != child) {
      which++;
    }
    return news.get(which);
  }

  private static List<Integer> places(Element parent, Element child, boolean alike) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < parent.childCount(); i++) {
      if (parent.child(i) instanceof Element other && label(other).equals(label(child))
          && (!alike || content(other).equals(content(child)))) {
        places.add(i);
      }
    }
    return places;
  }

  private static String label(Element element) {
    String name = element.attribute("id");
    name = name == null || name.isEmpty() ? element.attribute("data-key") : name;
    name = name == null || name.isEmpty() ? element.attribute("name") : name;
    return element.tag() + " " + element.attribute("type") + " " + name;
  }

  private static String content(Element element) {
    String text = element.textContent();
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; text.isEmpty() && i < element.attributeCount(); i++) {
      attributes.append(element.attributeName(i)).append('=').append(element.attributeValue(i)).append(' ');
    }
    return text + attributes;
  }
}
