package dev.vivant.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The table as a plain virtual DOM does it, to compare with: all nodes made anew with maps and lists, compared node by
 * node, rows by their keys, every difference written as JSON with the place where it is.
 */
final class NaiveVdom {
  private final StringBuilder json = new StringBuilder("[");

  private NaiveVdom() {}

  /** A node: an element, or a text where the tag is null. */
  record VNode(String tag, Object key, Map<String, String> attributes, List<VNode> children, String text) {}

  /** The page with a button and the rows. */
  static VNode build(TablePage page) {
    List<VNode> rows = new ArrayList<>();
    for (TablePage.Row row : page.rows()) {
      rows.add(element("tr", row.id(), Map.of(), List.of(
          element("td", null, Map.of(), List.of(text(Integer.toString(row.id())))),
          element("td", null, Map.of(), List.of(link(text(row.label())))),
          element("td", null, Map.of(), List.of(link(
              element("span", null, attribute("class", "remove"), List.of(text("×")))))),
          element("td", null, Map.of(), List.of()))));
    }
    return element("div", null, Map.of(), List.of(
        element("button", null, attribute("data-v", "click"), List.of(text("Change one"))),
        element("table", null, Map.of(), List.of(element("tbody", null, Map.of(), rows)))));
  }

  private static VNode link(VNode inside) {
    return element("a", null, attribute("data-v", "click"), List.of(inside));
  }

  private static Map<String, String> attribute(String name, String value) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(name, value);
    return attributes;
  }

  private static VNode element(String tag, Object key, Map<String, String> attributes, List<VNode> children) {
    return new VNode(tag, key, attributes, children, null);
  }

  private static VNode text(String text) {
    return new VNode(null, null, Map.of(), List.of(), text);
  }

  /** What turns one tree into the other, as JSON. */
  static byte[] update(VNode from, VNode to) {
    NaiveVdom vdom = new NaiveVdom();
    vdom.node(from, to, "");
    return vdom.json.append(']').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void node(VNode from, VNode to, String path) {
    if (to.tag == null) {
      if (!to.text.equals(from.text)) {
        json.append("[\"text\",\"").append(path).append("\",\"").append(to.text).append("\"],");
      }
      return;
    }
    to.attributes.forEach((name, value) -> {
      if (!value.equals(from.attributes.get(name))) {
        json.append("[\"set\",\"").append(path).append("\",\"").append(name).append("\",\"").append(value)
            .append("\"],");
      }
    });
    from.attributes.keySet().forEach(name -> {
      if (!to.attributes.containsKey(name)) {
        json.append("[\"unset\",\"").append(path).append("\",\"").append(name).append("\"],");
      }
    });
    children(from.children, to.children, path);
  }

  private void children(List<VNode> from, List<VNode> to, String path) {
    Map<Object, Integer> keyed = new HashMap<>();
    for (int i = 0; i < from.size(); i++) {
      keyed.put(keyOf(from.get(i), i), i);
    }
    for (int i = 0; i < to.size(); i++) {
      VNode child = to.get(i);
      Integer old = keyed.remove(keyOf(child, i));
      if (old == null || !Objects.equals(from.get(old).tag, child.tag)) {
        json.append("[\"insert\",\"").append(path).append("\",").append(i).append(',').append(child).append("],");
        continue;
      }
      if (old != i && from.size() == to.size()) {
        json.append("[\"move\",\"").append(path).append("\",").append(old).append(',').append(i).append("],");
      }
      node(from.get(old), child, path + '/' + i);
    }
    for (Integer gone : keyed.values()) {
      json.append("[\"remove\",\"").append(path).append("\",").append(gone).append("],");
    }
  }

  private static Object keyOf(VNode node, int place) {
    return node.key == null ? place : node.key;
  }
}
