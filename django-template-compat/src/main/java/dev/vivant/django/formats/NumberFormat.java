package dev.vivant.django.formats;

import dev.vivant.django.Environment;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.SpecialDecimal;
import dev.vivant.django.value.Text;
import java.math.BigDecimal;

/** Numbers with the separators and groups of a language: {@code 1234.5} to {@code 1.234,5}. */
public final class NumberFormat {
  /** As many places as the number has. */
  public static final int ALL_PLACES = -1;
  private static final int MAX_DIGITS = 200;

  private NumberFormat() {}

  /**
   * Formats as templates print numbers: grouped only if the settings say so.
   *
   * @param number an int, float or Decimal, or the text of one
   * @param places digits after the separator, more are cut off; {@link #ALL_PLACES} for those it has
   * @param environment what surrounds it
   * @param localized whether the language's formats are used
   * @return the text
   */
  public static String format(Object number, int places, Environment environment, boolean localized) {
    return format(number, places, environment, localized, false);
  }

  /**
   * Formats a number.
   *
   * @param number an int, float or Decimal, or the text of one
   * @param places digits after the separator, more are cut off; {@link #ALL_PLACES} for those it has
   * @param environment what surrounds it
   * @param localized whether the language's formats are used
   * @param forceGrouping whether to group even if the settings do not
   * @return the text
   */
  public static String format(
      Object number, int places, Environment environment, boolean localized, boolean forceGrouping) {
    boolean wanted = forceGrouping || localized && environment.settings().useThousandSeparator();
    if (!wanted && places <= 0 && Numbers.isInt(number)) {
      return Text.str(number);
    }
    LocaleFormats formats = environment.formats(localized);
    int[] grouping = wanted ? formats.grouping() : null;
    boolean grouped = wanted && !(grouping.length == 1 && grouping[0] == 0);
    if (!grouped && places <= 0 && Numbers.isInt(number)) {
      return Text.str(number);
    }
    return format(number, places, formats, grouped ? grouping : null);
  }

  private static String format(Object number, int places, LocaleFormats formats, int[] grouping) {
    Object value = number;
    if (Numbers.isFloat(number)) {
      String text = Text.str(number);
      value = text.indexOf('e') >= 0 ? new BigDecimal(text) : (Object) text;
    }
    if (value instanceof SpecialDecimal special) {
      if (!special.isZero()) {
        return special.toString();
      }
      return join(places == ALL_PLACES ? special.toString() : "0", places, formats, grouping);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal(decimal, places, formats, grouping);
    }
    return join(Text.str(value), places, formats, grouping);
  }

  private static String decimal(BigDecimal number, int places, LocaleFormats formats, int[] grouping) {
    BigDecimal decimal = number;
    if (places != ALL_PLACES && decimal.abs().compareTo(BigDecimal.ONE.movePointLeft(Math.max(places, 1))) < 0) {
      decimal = BigDecimal.ZERO;
    }
    if (Math.abs((long) decimal.scale()) + decimal.precision() > MAX_DIGITS) {
      String digits = decimal.unscaledValue().abs().toString();
      String coefficient = (decimal.signum() < 0 ? "-" : "") + digits.charAt(0)
          + (digits.length() > 1 ? "." + digits.substring(1) : "");
      long exponent = digits.length() - 1L - decimal.scale();
      return join(coefficient, places, formats, grouping) + 'e' + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
    return join(decimal.toPlainString(), places, formats, grouping);
  }

  /** Puts sign, groups, separator and fraction together. */
  private static String join(String text, int places, LocaleFormats formats, int[] grouping) {
    if (text.isEmpty()) {
      return text;
    }
    boolean negative = text.charAt(0) == '-';
    int start = negative ? 1 : 0;
    int dot = text.indexOf('.', start);
    int end = dot < 0 ? text.length() : dot;
    StringBuilder out = new StringBuilder(text.length() + 8);
    if (negative) {
      out.append('-');
    }
    if (grouping == null) {
      out.append(text, start, end);
    } else {
      group(text, start, end, grouping, formats.thousandSeparator(), out);
    }
    int fraction = dot < 0 ? 0 : text.length() - dot - 1;
    int shown = places == ALL_PLACES ? fraction : Math.min(fraction, places);
    int zeros = places == ALL_PLACES ? 0 : places - shown;
    if (shown + zeros > 0) {
      out.append(formats.decimalSeparator());
      if (shown > 0) {
        out.append(text, dot + 1, dot + 1 + shown);
      }
      out.append("0".repeat(zeros));
    }
    return out.toString();
  }

  /** Sizes count from the right; a size of 0, or the end of the list, repeats the last one. */
  private static void group(
      String text, int start, int end, int[] grouping, String separator, StringBuilder out) {
    int[] sizes = grouping.length == 1 ? new int[] {grouping[0], 0} : grouping;
    int next = 1;
    int size = sizes[0];
    int inGroup = 0;
    int[] breaks = new int[end - start + 1];
    int count = 0;
    for (int i = end - 1; i >= start; i--) {
      if (inGroup > 0 && inGroup == size) {
        if (next < sizes.length) {
          size = sizes[next] != 0 ? sizes[next] : size;
          next++;
        }
        breaks[count++] = i + 1;
        inGroup = 0;
      }
      inGroup++;
    }
    int from = start;
    while (count > 0) {
      int to = breaks[--count];
      out.append(text, from, to).append(separator);
      from = to;
    }
    out.append(text, from, end);
  }
}
