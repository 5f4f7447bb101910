package dev.vivant.django.filters;

import dev.vivant.django.value.CodePoints;
import dev.vivant.django.value.Length;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Range;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Tuple;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Python's {@code value[from:to:step]}. */
final class Slice {
  private Slice() {}

  static Object of(Object value, Object argument) {
    String[] parts = Text.str(argument).split(":", -1);
    if (parts.length > 3 || !(Text.is(value) || value instanceof List || value instanceof byte[])) {
      return value;
    }
    Long[] numbers = new Long[3];
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        Number number = Numbers.toInt(parts[i]);
        if (number == null) {
          return value;
        }
        numbers[i] = number instanceof BigInteger big
            ? (big.signum() < 0 ? Long.MIN_VALUE / 2 : Long.MAX_VALUE / 2) : clamp(number.longValue());
      }
    }
    // A single number is where to stop.
    Long start = parts.length == 1 ? null : numbers[0];
    Long stop = parts.length == 1 ? numbers[0] : numbers[1];
    long step = numbers[2] == null ? 1 : numbers[2];
    return step == 0 ? value : cut(value, start, stop, step);
  }

  private static long clamp(long number) {
    return Math.max(Long.MIN_VALUE / 2, Math.min(Long.MAX_VALUE / 2, number));
  }

  private static Object cut(Object value, Long start, Long stop, long step) {
    int length = value instanceof byte[] bytes ? bytes.length : Length.of(value);
    long low = step > 0 ? 0 : -1;
    long high = step > 0 ? length : length - 1;
    long from = start == null ? (step > 0 ? low : high) : bound(start, length, low, high);
    long to = stop == null ? (step > 0 ? high : low) : bound(stop, length, low, high);
    if (value instanceof byte[] bytes) {
      return bytes(bytes, from, to, step);
    }
    if (Text.is(value)) {
      return text(value.toString(), from, to, step);
    }
    return list((List<?>) value, from, to, step);
  }

  private static long bound(long index, int length, long low, long high) {
    return Math.max(low, Math.min(high, index < 0 ? index + length : index));
  }

  private static String text(String text, long from, long to, long step) {
    if (step == 1) {
      return from >= to ? "" : CodePoints.substring(text, (int) from, (int) to);
    }
    int[] characters = text.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    for (long i = from; step > 0 ? i < to : i > to; i += step) {
      out.appendCodePoint(characters[(int) i]);
    }
    return out.toString();
  }

  private static byte[] bytes(byte[] bytes, long from, long to, long step) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (long i = from; step > 0 ? i < to : i > to; i += step) {
      out.write(bytes[(int) i]);
    }
    return out.toByteArray();
  }

  private static Object list(List<?> list, long from, long to, long step) {
    if (list instanceof Range range) {
      return range.slice(from, to, step);
    }
    List<Object> part = new ArrayList<>();
    for (long i = from; step > 0 ? i < to : i > to; i += step) {
      part.add(list.get((int) i));
    }
    return list instanceof Tuple ? Tuple.copyOf(part) : part;
  }
}
