package dev.vivant.django.filters;

import dev.vivant.django.value.Str;
import java.util.List;

/** Cuts plain text after some characters or words and says so with an ellipsis. */
final class Truncator {
  private static final String PLACE = "%(truncated_text)s";

  private final String pattern;

  /**
   * A way of cutting.
   *
   * @param pattern what to put after the cut, such as {@code …}; or a pattern with {@code %(truncated_text)s} where
   *     the text goes
   */
  public Truncator(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Cuts after some characters. Marks that combine with a letter do not count; letters and marks are composed.
   *
   * @param text any text
   * @param length most characters of the result with its ellipsis
   * @return the text, cut if it was longer; empty if the length is not positive
   */
  public String characters(String text, int length) {
    if (length <= 0) {
      return "";
    }
    String composed = Combining.compose(text);
    if (composed.length() <= length) {
      return composed;
    }
    int room = roomForCharacters(length);
    int counted = 0;
    int cut = -1;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      if (!Combining.is(c)) {
        counted++;
        if (cut < 0 && counted > room) {
          cut = i;
        }
        if (counted > length) {
          return withEllipsis(composed.substring(0, Math.max(cut, 0)));
        }
      }
      i += Character.charCount(c);
    }
    return composed;
  }

  /**
   * Cuts after some words. All white space becomes single spaces.
   *
   * @param text any text
   * @param length most words
   * @return the words; empty if the length is not positive
   */
  public String words(String text, int length) {
    if (length <= 0) {
      return "";
    }
    List<String> words = Str.words(text);
    return words.size() > length
        ? withEllipsis(String.join(" ", words.subList(0, length))) : String.join(" ", words);
  }

  /**
   * How many characters of text fit before the ellipsis.
   *
   * @param length characters with the ellipsis
   * @return characters without it, at least 0
   */
  public int roomForCharacters(int length) {
    int room = length;
    String ellipsis = withEllipsis("");
    for (int i = 0; i < ellipsis.length() && room > 0; ) {
      int c = ellipsis.codePointAt(i);
      room -= Combining.is(c) ? 0 : 1;
      i += Character.charCount(c);
    }
    return room;
  }

  /**
   * Text that was cut, with its ellipsis.
   *
   * @param text what is left of the text
   * @return the text in the pattern
   */
  public String withEllipsis(String text) {
    int place = pattern.indexOf(PLACE);
    if (place >= 0) {
      return unescape(pattern.substring(0, place)) + text + unescape(pattern.substring(place + PLACE.length()));
    }
    return text.endsWith(pattern) ? text : text + pattern;
  }

  private static String unescape(String part) {
    return part.indexOf('%') < 0 ? part : part.replace("%%", "%");
  }
}
