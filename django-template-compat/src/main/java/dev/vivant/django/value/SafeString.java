package dev.vivant.django.value;

/**
 * Text that needs no further escaping: it is HTML already.
 *
 * <p>Use it as the result of a filter or tag that escaped its parts itself. Nothing else switches escaping off for a
 * single value. Two safe strings are equal when their texts are; compare with a plain string by
 * {@link Equality#equal(Object, Object)}. Immutable.
 */
public final class SafeString implements CharSequence, Comparable<SafeString> {
  /** The empty safe string. */
  public static final SafeString EMPTY = new SafeString("");

  private final String text;

  private SafeString(String text) {
    this.text = text;
  }

  /**
   * Marks text as safe.
   *
   * @param text HTML; not null
   * @return the same text, safe
   */
  public static SafeString of(CharSequence text) {
    if (text instanceof SafeString safe) {
      return safe;
    }
    String string = text.toString();
    return string.isEmpty() ? EMPTY : new SafeString(string);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(SafeString other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeString safe && safe.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
