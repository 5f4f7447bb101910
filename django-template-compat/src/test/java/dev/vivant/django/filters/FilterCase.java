package dev.vivant.django.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.django.Context;
import dev.vivant.django.Engine;
import dev.vivant.django.Filter;
import dev.vivant.django.Library;
import dev.vivant.django.Settings;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.SpecialDecimal;
import dev.vivant.django.value.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a table of filters: {@code of("ljust", "x", 3L).gives("x  ")}. Results are compared with their type: text
 * that is safe differs from text that is not, 1 from 1.0.
 */
final class FilterCase {
  private static final Map<String, Filter> FILTERS = filters();
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-14T20:09:26Z"), ZoneOffset.UTC);

  private final String name;
  private final Object value;
  private final Object[] argument;
  private boolean escapes = true;
  private boolean grouped;
  private String language = "en";
  private Object expected;
  private boolean fails;

  private FilterCase(String name, Object value, Object... argument) {
    this.name = name;
    this.value = value;
    this.argument = argument;
  }

  private static Map<String, Filter> filters() {
    Library library = new Library();
    I18nFilters.register(library);
    L10nFilters.register(library);
    TzFilters.register(library);
    Map<String, Filter> all = new LinkedHashMap<>(DefaultFilters.library().filters());
    all.putAll(HumanizeFilters.library().filters());
    all.putAll(library.filters());
    return all;
  }

  static FilterCase of(String name, Object value) {
    return new FilterCase(name, value);
  }

  static FilterCase of(String name, Object value, Object argument) {
    return new FilterCase(name, value, new Object[] {argument});
  }

  FilterCase withoutEscaping() {
    escapes = false;
    return this;
  }

  FilterCase grouped() {
    grouped = true;
    return this;
  }

  FilterCase in(String code) {
    language = code;
    return this;
  }

  FilterCase gives(Object result) {
    expected = result;
    return this;
  }

  FilterCase fails() {
    fails = true;
    return this;
  }

  static SafeString safe(String text) {
    return SafeString.of(text);
  }

  static List<Object> list(Object... items) {
    return new ArrayList<>(Arrays.asList(items));
  }

  static Map<Object, Object> map(Object... keysAndValues) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  static Number decimal(String text) {
    return switch (text) {
      case "NaN" -> SpecialDecimal.NAN;
      case "Infinity" -> SpecialDecimal.INFINITY;
      case "-Infinity" -> SpecialDecimal.NEGATIVE_INFINITY;
      default -> text.startsWith("-") && new BigDecimal(text).signum() == 0
          ? SpecialDecimal.negativeZero(text) : new BigDecimal(text);
    };
  }

  static byte[] bytes(int... octets) {
    byte[] bytes = new byte[octets.length];
    for (int i = 0; i < octets.length; i++) {
      bytes[i] = (byte) octets[i];
    }
    return bytes;
  }

  /** Applies the filter as the engine does. */
  Object apply() {
    Filter filter = FILTERS.get(name);
    Settings settings = Settings.builder().useTz(false).timeZone(CHICAGO).useThousandSeparator(grouped).build();
    Object[] result = new Object[1];
    Library probe = new Library();
    probe.filter("probe", (ignored, none, environment) -> {
      result[0] = argument.length == 0
          ? filter.apply(value, environment) : filter.apply(value, argument[0], environment);
      return "";
    }).noArgument();
    Engine engine = Engine.builder().settings(settings).clock(CLOCK).builtin(probe).build();
    engine.fromString("{{ 1|probe }}").render(new Context(Map.of()).autoescape(escapes).language(language));
    return result[0];
  }

  void check() {
    if (fails) {
      assertThrows(RuntimeException.class, this::apply, toString());
      return;
    }
    Object result = apply();
    assertEquals(describe(expected), describe(result), toString());
  }

  private static String describe(Object result) {
    if (result instanceof List<?> list) {
      return list.stream().map(FilterCase::describe).toList().toString();
    }
    return (result instanceof SafeString ? "safe " : "") + (Text.is(result) ? result.toString() : Repr.repr(result));
  }

  @Override
  public String toString() {
    String shown = Repr.repr(value) + "|" + name + (argument.length == 0 ? "" : ":" + Repr.repr(argument[0]));
    return (shown.length() > 120 ? shown.substring(0, 120) + "…" : shown) + (escapes ? "" : " unescaped")
        + (language.equals("en") ? "" : " in " + language);
  }
}
