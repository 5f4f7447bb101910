package dev.vivant.django.nodes;

import org.jsoup.parser.Parser;

/** Character references of HTML: {@code &amp;}, {@code &#x27;}, {@code &nbsp;}. */
final class CharacterReferences {
  /** No reference is longer. */
  static final int MAX_CHARS = 40;

  private CharacterReferences() {}

  static String decode(String reference, boolean inValue) {
    return switch (reference) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      case "&#x27;", "&#39;" -> "'";
      case "&" -> "&";
      default -> Parser.unescapeEntities(reference, inValue);
    };
  }
}
