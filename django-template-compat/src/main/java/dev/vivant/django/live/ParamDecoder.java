package dev.vivant.django.live;

import dev.vivant.view.InvalidPayload;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values of events as values of a type, strictly: {@code "41"} is an int, {@code " 41"}, {@code "41.0"} are none. */
final class ParamDecoder {
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,19}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,300}(\\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?");
  private static final int SHOWN_CHARS = 40;

  private record Kind(String wanted, Function<String, Object> parse) {}

  private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
      Map.entry(String.class, new Kind("a text", text -> text)),
      Map.entry(Object.class, new Kind("a text", text -> text)),
      Map.entry(int.class, whole("a whole number from -2147483648 to 2147483647", Integer::valueOf)),
      Map.entry(Integer.class, whole("a whole number from -2147483648 to 2147483647", Integer::valueOf)),
      Map.entry(long.class, whole("a whole number", Long::valueOf)),
      Map.entry(Long.class, whole("a whole number", Long::valueOf)),
      Map.entry(double.class, new Kind("a number such as 12.5", ParamDecoder::real)),
      Map.entry(Double.class, new Kind("a number such as 12.5", ParamDecoder::real)),
      Map.entry(BigDecimal.class, new Kind("a number such as 12.5", text -> new BigDecimal(matching(DECIMAL, text)))),
      Map.entry(boolean.class, new Kind("true or false", ParamDecoder::flag)),
      Map.entry(Boolean.class, new Kind("true or false", ParamDecoder::flag)),
      Map.entry(LocalDate.class, new Kind("a date such as 2030-12-31", LocalDate::parse)),
      Map.entry(LocalTime.class, new Kind("a time such as 23:59", LocalTime::parse)),
      Map.entry(LocalDateTime.class, new Kind("a date and time such as 2030-12-31T23:59", LocalDateTime::parse)),
      Map.entry(UUID.class, new Kind("a UUID", ParamDecoder::uuid)));

  private ParamDecoder() {}

  /** Whether values of a type can be decoded. */
  static boolean isKnown(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (generic.getRawType() == List.class || generic.getRawType() == Optional.class)
          && isKnown(generic.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> known && (known.isEnum() || KINDS.containsKey(known));
  }

  /**
   * A value of a type.
   *
   * @param name name of the parameter, for the message
   * @param given a text, a list of texts, a typed value, or null if there is none
   * @param type what it should be
   * @throws InvalidPayload if it does not fit
   */
  static Object decode(String name, Object given, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        boolean absent = given == null || given.equals("") && inner != String.class;
        return absent ? Optional.empty() : Optional.of(decode(name, given, inner));
      }
      List<?> all = given == null ? List.of() : given instanceof List<?> list ? list : List.of(given);
      List<Object> decoded = new ArrayList<>(all.size());
      all.forEach(item -> decoded.add(decode(name, item, inner)));
      return List.copyOf(decoded);
    }
    Class<?> wanted = (Class<?>) type;
    if (given == null) {
      throw new InvalidPayload("the parameter " + name + " is missing");
    }
    if (given instanceof List<?> list) {
      if (list.size() != 1) {
        throw new InvalidPayload("the parameter " + name + " must be given once, not " + list.size() + " times");
      }
      return decode(name, list.get(0), type);
    }
    if (wanted.isInstance(given)) {
      return given;
    }
    Kind kind = wanted.isEnum() ? ofEnum(wanted) : KINDS.get(wanted);
    String text = given.toString();
    try {
      return kind.parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException refused) {
      InvalidPayload invalid =
          new InvalidPayload("the parameter " + name + " must be " + kind.wanted + ", not " + quoted(text));
      invalid.initCause(refused);
      throw invalid;
    }
  }

  private static Kind ofEnum(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    List<String> names = Arrays.stream(constants).map(constant -> ((Enum<?>) constant).name()).toList();
    return new Kind("one of " + String.join(", ", names), text -> {
      int at = names.indexOf(text);
      if (at < 0) {
        throw new IllegalArgumentException(text);
      }
      return constants[at];
    });
  }

  private static Kind whole(String wanted, Function<String, Object> parse) {
    return new Kind(wanted, text -> parse.apply(matching(WHOLE, text)));
  }

  private static String matching(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static Object real(String text) {
    double value = Double.parseDouble(matching(DECIMAL, text));
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  private static Object flag(String text) {
    return switch (text) {
      case "true", "on", "1", "True" -> true;
      case "false", "off", "0", "", "False" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Object uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException(text);
    }
    return UUID.fromString(text);
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "empty"
        : '"' + (text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…") + '"';
  }
}
