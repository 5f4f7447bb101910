package dev.vivant.testing;

import dev.vivant.node.Element;

/** Shows elements in messages: {@code <button id="add" class="big">Add</button>}. */
final class Describe {
  private static final int TEXT_CHARS = 40;

  private Describe() {}

  static String element(Element element) {
    StringBuilder out = new StringBuilder("<").append(element.tag());
    for (int i = 0; i < element.attributeCount(); i++) {
      String value = element.attributeValue(i);
      out.append(' ').append(element.attributeName(i));
      if (!value.isEmpty()) {
        out.append("=\"").append(shortened(value)).append('"');
      }
    }
    out.append('>');
    String text = shortened(element.textContent().strip());
    return text.isEmpty() ? out.toString() : out.append(text).append("</").append(element.tag()).append('>').toString();
  }

  static String shortened(String text) {
    return text.length() <= TEXT_CHARS ? text : text.substring(0, TEXT_CHARS) + "…";
  }
}
