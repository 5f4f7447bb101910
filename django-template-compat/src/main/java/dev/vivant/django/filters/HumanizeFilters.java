package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.formats.NumberFormat;
import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Filters of the library humanize: numbers and times as people say them. */
public final class HumanizeFilters {
  private static final String[] SMALL = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
  private static final String[] ORDINAL_CONTEXTS = {"ordinal 0", "ordinal 1", "ordinal 2", "ordinal 3", "ordinal 4",
      "ordinal 5", "ordinal 6", "ordinal 7", "ordinal 8", "ordinal 9"};
  private static final String[] ORDINALS =
      {"{}th", "{}st", "{}nd", "{}rd", "{}th", "{}th", "{}th", "{}th", "{}th", "{}th"};
  private static final int[] POWERS = {6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 100};
  private static final String[] LARGE = {"%(value)s million", "%(value)s billion", "%(value)s trillion",
      "%(value)s quadrillion", "%(value)s quintillion", "%(value)s sextillion", "%(value)s septillion",
      "%(value)s octillion", "%(value)s nonillion", "%(value)s decillion", "%(value)s googol"};
  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  private HumanizeFilters() {}

  /**
   * The filters {@code apnumber}, {@code intcomma}, {@code intword}, {@code naturalday}, {@code naturaltime} and
   * {@code ordinal}.
   *
   * @return a fresh library
   */
  public static Library library() {
    Library library = new Library();
    library.filter("apnumber", (value, argument, environment) -> apNumber(value, environment)).noArgument().isSafe();
    library.filter("intcomma", HumanizeFilters::intComma).optionalArgument(true).isSafe();
    library.filter("intword", (value, argument, environment) -> intWord(value, environment)).noArgument();
    library.filter("naturalday", NaturalTime::day).optionalArgument(null).expectsLocaltime();
    library.filter("naturaltime", (value, argument, environment) -> NaturalTime.time(value, environment))
        .noArgument();
    library.filter("ordinal", (value, argument, environment) -> ordinal(value, environment)).noArgument().isSafe();
    return library;
  }

  private static Object apNumber(Object value, Environment environment) {
    Number number = Numbers.toInt(value);
    if (number == null) {
      return value;
    }
    boolean spelled = number instanceof Long && number.longValue() > 0 && number.longValue() < 10;
    return spelled ? environment.gettext(SMALL[number.intValue() - 1]) : number;
  }

  private static Object ordinal(Object value, Environment environment) {
    Number number = Numbers.toInt(value);
    if (number == null) {
      return value;
    }
    String digits = Text.str(number);
    if (digits.startsWith("-")) {
      return digits;
    }
    int last = digits.charAt(digits.length() - 1) - '0';
    boolean teen = digits.endsWith("11") || digits.endsWith("12") || digits.endsWith("13");
    String pattern = digits.equals("1") ? environment.pgettext("ordinal is 1", "{}st")
        : teen ? environment.pgettext("ordinal 11, 12, 13", "{}th")
        : environment.pgettext(ORDINAL_CONTEXTS[last], ORDINALS[last]);
    return SafeString.of(pattern.replace("{}", digits));
  }

  private static Object intComma(Object value, Object useL10n, Environment environment) {
    if (Truth.of(useL10n)) {
      Object number = Numbers.isFloat(value) || Numbers.isDecimal(value) ? value : decimal(value);
      if (number != null) {
        return NumberFormat.format(number, NumberFormat.ALL_PLACES, environment, true, true);
      }
    }
    return withCommas(Text.str(value));
  }

  /** {@code Decimal(value)} of an int or a text; null where Python raises an error. */
  private static Object decimal(Object value) {
    if (Numbers.isInt(value)) {
      return Numbers.exact(value);
    }
    return Text.is(value) && !(value instanceof LazyString) ? DecimalText.number(value.toString()) : null;
  }

  /** Commas in the digits that a text begins with. */
  private static String withCommas(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    StringBuilder out = new StringBuilder(text.length() + (end - start) / 3);
    out.append(text, 0, start);
    for (int i = start; i < end; i++) {
      out.append(i > start && (end - i) % 3 == 0 ? "," : "").append(text.charAt(i));
    }
    out.append(text, end, text.length());
    return out.toString();
  }

  private static Object intWord(Object value, Environment environment) {
    Number number = Numbers.toInt(value);
    if (number == null) {
      return value;
    }
    BigInteger exact = number instanceof BigInteger big ? big : BigInteger.valueOf(number.longValue());
    if (exact.abs().compareTo(MILLION) < 0) {
      return number;
    }
    for (int i = 0; i < POWERS.length; i++) {
      if (exact.abs().compareTo(BigInteger.TEN.pow(POWERS[i] + 3)) < 0) {
        double part = new BigDecimal(exact).divide(BigDecimal.TEN.pow(POWERS[i]), new MathContext(60)).doubleValue();
        // Away from one: 1.1 million takes the plural.
        BigInteger rounded =
            new BigDecimal(part - 1).setScale(0, RoundingMode.UP).toBigInteger().add(BigInteger.ONE).abs();
        return environment.ngettext(LARGE[i], LARGE[i], rounded)
            .replace("%(value)s", FloatFormat.format(part, 1L, environment).toString());
      }
    }
    return number;
  }
}
