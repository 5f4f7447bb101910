package dev.vivant.django.filters;

import dev.vivant.django.value.Str;

/** Fills text up to a width with spaces. Widths are in code points. */
final class Pad {
  /**
   * The widest field that is filled. Wider ones are an error: templates can name any number, memory is finite.
   */
  public static final int MAX_WIDTH = 10_000_000;

  private Pad() {}

  /**
   * Text on the left, spaces on the right.
   *
   * @param text text
   * @param width width of the field
   * @return the filled field, or the text if it is as wide
   * @throws IllegalArgumentException if the width is above {@link #MAX_WIDTH}
   */
  public static String right(String text, long width) {
    int missing = missing(text, width);
    return missing <= 0 ? text : text + " ".repeat(missing);
  }

  /**
   * Text on the right, spaces on the left.
   *
   * @param text text
   * @param width width of the field
   * @return the filled field, or the text if it is as wide
   * @throws IllegalArgumentException if the width is above {@link #MAX_WIDTH}
   */
  public static String left(String text, long width) {
    int missing = missing(text, width);
    return missing <= 0 ? text : " ".repeat(missing) + text;
  }

  /**
   * Text in the middle; a space that is left over goes to the right.
   *
   * @param text text
   * @param width width of the field
   * @return the filled field, or the text if it is as wide
   * @throws IllegalArgumentException if the width is above {@link #MAX_WIDTH}
   */
  public static String center(String text, long width) {
    int missing = missing(text, width);
    return missing <= 0 ? text : " ".repeat(missing / 2) + text + " ".repeat(missing - missing / 2);
  }

  private static int missing(String text, long width) {
    if (width > MAX_WIDTH) {
      throw new IllegalArgumentException(
          "field of " + width + " characters: give a width of at most " + MAX_WIDTH);
    }
    return width <= 0 ? 0 : (int) width - Str.length(text);
  }
}
