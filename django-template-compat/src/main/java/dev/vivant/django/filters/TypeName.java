package dev.vivant.django.filters;

import dev.vivant.django.value.Moments;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Python calls the type of a value: {@code int}, {@code decimal.Decimal}, {@code datetime.date}. */
final class TypeName {
  private TypeName() {}

  static String of(Object value) {
    if (value == null) {
      return "NoneType";
    }
    if (value instanceof Boolean) {
      return "bool";
    }
    if (Text.is(value)) {
      return "str";
    }
    if (value instanceof Number) {
      return Numbers.isInt(value) ? "int" : Numbers.isFloat(value) ? "float" : "decimal.Decimal";
    }
    if (value instanceof Map) {
      return "dict";
    }
    if (value instanceof Set) {
      return "set";
    }
    if (value instanceof List) {
      return value instanceof Tuple ? "tuple" : "list";
    }
    if (value instanceof LocalDate) {
      return "datetime.date";
    }
    if (Moments.isDateTime(value)) {
      return "datetime.datetime";
    }
    if (Moments.isTime(value)) {
      return "datetime.time";
    }
    if (value instanceof Duration) {
      return "datetime.timedelta";
    }
    return value instanceof byte[] ? "bytes" : value.getClass().getSimpleName();
  }
}
