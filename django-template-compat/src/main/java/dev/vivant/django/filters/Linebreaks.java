package dev.vivant.django.filters;

import dev.vivant.django.html.Escape;
import dev.vivant.django.value.Str;

/** Line ends of plain text as HTML: paragraphs and line breaks. */
final class Linebreaks {
  private Linebreaks() {}

  /**
   * Empty lines separate paragraphs, other line ends become {@code <br>}.
   *
   * @param text text with any kind of line ends
   * @param escape whether to escape the text
   * @return HTML
   */
  public static String paragraphs(String text, boolean escape) {
    String lines = Str.normalizeNewlines(text);
    StringBuilder out = new StringBuilder(lines.length() + 16);
    int start = 0;
    while (true) {
      int gap = lines.indexOf("\n\n", start);
      String paragraph = lines.substring(start, gap < 0 ? lines.length() : gap);
      out.append("<p>").append(breaks(paragraph, escape)).append("</p>");
      if (gap < 0) {
        return out.toString();
      }
      out.append("\n\n");
      start = gap;
      while (start < lines.length() && lines.charAt(start) == '\n') {
        start++;
      }
    }
  }

  /**
   * Every line end becomes {@code <br>}.
   *
   * @param text text with any kind of line ends
   * @param escape whether to escape the text
   * @return HTML
   */
  public static String breaks(String text, boolean escape) {
    String lines = Str.normalizeNewlines(text);
    return (escape ? Escape.escape(lines) : lines).replace("\n", "<br>");
  }
}
