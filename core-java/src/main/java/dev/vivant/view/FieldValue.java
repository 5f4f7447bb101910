package dev.vivant.view;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One text of a form as a value of a type, strictly: {@code "41"} is an int, {@code " 41"}, {@code "4_1"} and
 * {@code "41.0"} are none.
 */
final class FieldValue {
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,20}");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]{1,300}(\\.[0-9]{0,300})?|\\.[0-9]{1,300})([eE][+-]?[0-9]{1,3})?");
  private static final int SHOWN_CHARS = 40;

  private static final Map<Class<?>, FieldValue> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, new FieldValue("a text", text -> text)),
          Map.entry(int.class, whole("a whole number from -2147483648 to 2147483647", Integer::valueOf)),
          Map.entry(Integer.class, whole("a whole number from -2147483648 to 2147483647", Integer::valueOf)),
          Map.entry(long.class, whole("a whole number", Long::valueOf)),
          Map.entry(Long.class, whole("a whole number", Long::valueOf)),
          Map.entry(double.class, decimal(FieldValue::finite)),
          Map.entry(Double.class, decimal(FieldValue::finite)),
          Map.entry(BigDecimal.class, decimal(BigDecimal::new)),
          Map.entry(LocalDate.class, new FieldValue("a date such as 2030-12-31", LocalDate::parse)),
          Map.entry(LocalTime.class, new FieldValue("a time such as 23:59", LocalTime::parse)),
          Map.entry(LocalDateTime.class,
              new FieldValue("a date and time such as 2030-12-31T23:59", LocalDateTime::parse)),
          Map.entry(UUID.class, new FieldValue("a UUID", FieldValue::uuid)));

  private final String wanted;
  private final Function<String, Object> parse;

  private FieldValue(String wanted, Function<String, Object> parse) {
    this.wanted = wanted;
    this.parse = parse;
  }

  /** How values of a type are read, or null where no text can be one. */
  static FieldValue of(Type type) {
    if (type instanceof Class<?> c && c.isEnum()) {
      return ofEnum(c);
    }
    return type instanceof Class<?> c ? KNOWN.get(c) : null;
  }

  private static FieldValue ofEnum(Class<?> type) {
    Map<String, Object> constants =
        Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(c -> ((Enum<?>) c).name(), c -> c));
    String names =
        Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).collect(Collectors.joining(", "));
    return new FieldValue("one of " + names, text -> {
      Object constant = constants.get(text);
      if (constant == null) {
        throw new IllegalArgumentException(text);
      }
      return constant;
    });
  }

  private static FieldValue whole(String wanted, Function<String, Object> parse) {
    return new FieldValue(wanted, text -> parse.apply(matching(WHOLE, text)));
  }

  private static FieldValue decimal(Function<String, Object> parse) {
    return new FieldValue("a number such as 12.5", text -> parse.apply(matching(DECIMAL, text)));
  }

  private static String matching(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static Double finite(String text) {
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException(text);
    }
    return UUID.fromString(text);
  }

  /** Whether the empty text is a value and not the absence of one. */
  boolean takesEmptyText() {
    return this == KNOWN.get(String.class);
  }

  /** The value of a text, or a refusal that names the field. */
  Object decode(String field, String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      InvalidPayload invalid =
          new InvalidPayload("the field " + field + " must be " + wanted + ", not " + quoted(text));
      invalid.initCause(e);
      throw invalid;
    }
  }

  /** A text as a message shows it: not endless. */
  static String quoted(String text) {
    return text.isEmpty() ? "empty" : text.length() <= SHOWN_CHARS ? '"' + text + '"'
        : '"' + text.substring(0, SHOWN_CHARS) + "…\"";
  }
}
