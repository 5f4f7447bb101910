package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.formats.NumberFormat;
import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Numbers rounded to a number of places, what {@code floatformat} does. */
final class FloatFormat {
  private static final int MAX_DIGITS = 200;
  private static final int MAX_PLACES = 1_000_000;

  private FloatFormat() {}

  /**
   * Rounds half up to some places.
   *
   * @param value a number or the text of one
   * @param argument how many places: {@code 2} always two, {@code -2} two unless the number is whole; as text with
   *     {@code g} behind for grouping, {@code u} for no localization
   * @param environment what surrounds it
   * @return safe text; empty if the value is no number; the text of the value if it cannot be rounded
   * @throws IllegalArgumentException if more than a million places are asked for
   */
  public static Object format(Object value, Object argument, Environment environment) {
    Object places = argument;
    boolean grouped = false;
    boolean localized = true;
    if (Text.is(argument) && !(argument instanceof LazyString)) {
      String text = argument.toString();
      if (text.isEmpty()) {
        throw new IllegalArgumentException("floatformat: empty argument; give the number of places");
      }
      int end = text.length();
      boolean both = text.endsWith("gu") || text.endsWith("ug");
      grouped = both || text.endsWith("g");
      localized = !both && !text.endsWith("u");
      end -= both ? 2 : grouped || !localized ? 1 : 0;
      places = end == 0 ? (Object) (-1L) : text.substring(0, end);
    }
    return format(value, Text.str(value), places, grouped, localized, environment);
  }

  private static Object format(
      Object value, String text, Object places, boolean grouped, boolean localized, Environment environment) {
    DecimalText decimal = DecimalText.parse(text);
    if (decimal == null) {
      Double real = Numbers.toFloat(value);
      decimal = real == null ? null : DecimalText.parse(Text.str(real));
      if (decimal == null) {
        return "";
      }
    }
    Number number = Numbers.toInt(places);
    if (number == null) {
      if (Text.is(places) && !(places instanceof LazyString) || Numbers.is(places)) {
        return text;
      }
      throw new TypeError("floatformat: the number of places must be a number, not " + Text.str(places));
    }
    if (!decimal.isFinite() || decimal.size() > MAX_DIGITS) {
      return text;
    }
    BigDecimal exact = decimal.value();
    long wanted = number.longValue();
    boolean whole = exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0;
    if (whole && wanted <= 0) {
      return SafeString.of(NumberFormat.format(
          exact.toBigInteger().toString(), 0, environment, localized, grouped));
    }
    if (number instanceof BigInteger || Math.abs(wanted) > MAX_PLACES) {
      throw new IllegalArgumentException("floatformat: " + number + " places; give at most " + MAX_PLACES);
    }
    int scale = (int) Math.abs(wanted);
    String rounded = exact.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    return SafeString.of(NumberFormat.format(rounded, scale, environment, localized, grouped));
  }
}
