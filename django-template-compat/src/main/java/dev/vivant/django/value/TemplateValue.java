package dev.vivant.django.value;

import java.util.Iterator;

/**
 * A value that says itself how templates see it.
 *
 * <p>Every method has a default that means "I have no such thing". Implement it where maps, lists, records and
 * getters do not fit: computed attributes, own HTML, own truth. Called on the rendering thread.
 */
public interface TemplateValue {
  /** What {@link #attribute} and {@link #item} give when there is nothing of that name. */
  Object MISSING = new Object() {
    @Override
    public String toString() {
      return "MISSING";
    }
  };

  /**
   * The attribute {@code value.name}.
   *
   * @param name the name
   * @return its value, null for None, {@link #MISSING} if there is none
   */
  default Object attribute(String name) {
    return MISSING;
  }

  /**
   * The item {@code value[key]}.
   *
   * @param key the key: text, or a whole number as Long
   * @return its value, null for None, {@link #MISSING} if there is none
   */
  default Object item(Object key) {
    return MISSING;
  }

  /**
   * The text of the value.
   *
   * @return a {@link SafeString} if it needs no escaping
   */
  default CharSequence text() {
    return toString();
  }

  /**
   * The value as HTML, used instead of escaping its text.
   *
   * @return null if it has none
   */
  default String html() {
    return null;
  }

  /**
   * Whether the value counts as true.
   *
   * @return null if that follows from its length, and is true if it has none
   */
  default Boolean truth() {
    return null;
  }

  /**
   * How many items the value has.
   *
   * @return -1 if it has no length
   */
  default int length() {
    return -1;
  }

  /**
   * The items of the value.
   *
   * @return null if it cannot be looped over
   */
  default Iterator<?> items() {
    return null;
  }

  /**
   * The value as a whole number, {@code int(value)}.
   *
   * @return null if it is none
   */
  default Number wholeNumber() {
    return null;
  }

  /**
   * The value as a floating-point number, {@code float(value)}.
   *
   * @return null if it is none
   */
  default Double floatNumber() {
    return null;
  }
}
