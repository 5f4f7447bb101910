package dev.vivant.django.value;

/** Text measured and cut by code point, as Python does; fast where the text has no character beyond U+FFFF. */
public final class CodePoints {
  private CodePoints() {}

  /**
   * The number of code points.
   *
   * @param text the text
   * @return its length
   */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The character at an index.
   *
   * @param text the text
   * @param index from 0; negative counts from the end
   * @return null if there is none
   */
  public static String at(String text, long index) {
    int length = length(text);
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      return null;
    }
    int start = text.offsetByCodePoints(0, (int) at);
    return text.substring(start, text.offsetByCodePoints(start, 1));
  }

  /**
   * The first characters of a text.
   *
   * @param text the text
   * @param count how many code points, at least 0
   * @return the text itself if it is not longer
   */
  public static String first(String text, int count) {
    if (text.length() <= count) {
      return text;
    }
    return length(text) <= count ? text : text.substring(0, text.offsetByCodePoints(0, count));
  }

  /**
   * A part of a text.
   *
   * @param text the text
   * @param start first code point
   * @param end the first code point that is not in it any more
   * @return the part
   */
  public static String substring(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
