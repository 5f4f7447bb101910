package dev.vivant.django.filters;

import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import dev.vivant.django.value.ValueError;
import java.math.BigInteger;
import java.util.List;

/** Values as a filter needs them, or the error that Python would raise. */
final class Arguments {
  /** How many characters or items a filter gives at most that can give more than it was given. */
  static final int MAX_CHARS = 10_000_000;
  /** Stands for an argument that was not given, where it fails only when the filter is used. */
  static final Object NONE = new Object();

  private Arguments() {}

  /** {@code int(value)}: text that is no number is a ValueError, a list is a TypeError. */
  static Number toInt(Object value) {
    Number number = Numbers.toInt(value);
    if (number != null) {
      return number;
    }
    if (Text.is(value) && !(value instanceof LazyString) || Numbers.is(value) || value instanceof byte[]) {
      throw new ValueError("no whole number: " + Repr.repr(value));
    }
    throw new TypeError("neither text nor number: " + Repr.repr(value) + "; give a whole number");
  }

  /** {@code int(value)} for lengths and widths: what is out of the range of int counts as its end. */
  static int toSize(Object value) {
    Number number = toInt(value);
    if (number instanceof BigInteger big) {
      return big.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValue()));
  }

  /** Refuses an argument that was given to a filter which Django calls with escaping in its place. */
  static void none(Object argument, String filter) {
    if (argument != NONE) {
      throw new TypeError(filter + " takes no argument, not " + Repr.repr(argument));
    }
  }

  /** Text that is not lazy, where Python takes nothing else. */
  static String plainText(Object value, String filter) {
    if (value instanceof LazyString) {
      throw new TypeError(filter + " wants text that is not translated, not " + Repr.repr(value));
    }
    return text(value, filter);
  }

  /** Text, where anything else has no such methods in Python. */
  static String text(Object value, String filter) {
    if (Text.is(value)) {
      return value.toString();
    }
    throw new TypeError(filter + " wants text, not " + Repr.repr(value));
  }

  /** The items, where not every value has them. */
  static List<?> items(Object value, String filter) {
    List<?> items = Iteration.list(value);
    if (items == null) {
      throw new TypeError(filter + " wants a list or other values to loop over, not " + Repr.repr(value));
    }
    return items;
  }
}
