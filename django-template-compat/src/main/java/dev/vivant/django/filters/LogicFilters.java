package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.value.Truth;
import java.math.BigInteger;

/** Filters that decide. */
final class LogicFilters {
  private LogicFilters() {}

  static void register(Library library) {
    library.filter("default", (value, otherwise) -> Truth.of(value) ? value : otherwise);
    library.filter("default_if_none", (value, otherwise) -> value == null ? otherwise : value);
    library.filter("divisibleby", LogicFilters::divisibleBy);
    library.filter("yesno", LogicFilters::yesNo).optionalArgument(null);
  }

  private static Object divisibleBy(Object value, Object divisor) {
    Number a = Arguments.toInt(value);
    Number b = Arguments.toInt(divisor);
    if (a instanceof BigInteger || b instanceof BigInteger) {
      return new BigInteger(a.toString()).mod(new BigInteger(b.toString()).abs()).signum() == 0;
    }
    return a.longValue() % b.longValue() == 0;
  }

  private static Object yesNo(Object value, Object words, Environment environment) {
    String[] bits = words == null
        ? environment.gettext("yes,no,maybe").split(",", -1)
        : Arguments.text(words, "yesno").split(",", -1);
    if (bits.length < 2) {
      return value;
    }
    if (value == null) {
      return bits[bits.length == 3 ? 2 : 1];
    }
    return Truth.of(value) ? bits[0] : bits[1];
  }
}
