package dev.vivant.django.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The formats of the languages that Django ships with. Use it unless a project writes its own formats. A country's
 * formats come before those of its language: {@code de-ch} before {@code de}. Safe for any thread.
 */
public final class ShippedFormats implements Formats {
  private static final ShippedFormats INSTANCE = new ShippedFormats();
  private static final int MAX_CACHED = 500;
  private static final int MAX_LANGUAGE_CHARS = 500;

  private final Map<String, Map<String, Object>> locales = load();
  private final Map<String, LocaleFormats> cache = new ConcurrentHashMap<>();

  private ShippedFormats() {}

  /**
   * The one instance.
   *
   * @return the formats, read on first use
   */
  public static Formats instance() {
    return INSTANCE;
  }

  @Override
  public LocaleFormats of(String language) {
    if (language == null || language.length() > MAX_LANGUAGE_CHARS) {
      return LocaleFormats.UNLOCALIZED;
    }
    LocaleFormats known = cache.get(language);
    if (known != null) {
      return known;
    }
    String locale = language.toLowerCase(Locale.ROOT).replace('-', '_');
    int underscore = locale.indexOf('_');
    Map<String, Object> all = new HashMap<>();
    all.putAll(locales.getOrDefault(underscore < 0 ? locale : locale.substring(0, underscore), Map.of()));
    all.putAll(locales.getOrDefault(locale, Map.of()));
    LocaleFormats formats = all.isEmpty() ? LocaleFormats.UNLOCALIZED : LocaleFormats.UNLOCALIZED.with(all);
    if (cache.size() < MAX_CACHED) {
      cache.put(language, formats);
    }
    return formats;
  }

  /** {@code [de]} starts a language; {@code NAME 'text'} and {@code NAME 3} follow. */
  private static Map<String, Map<String, Object>> load() {
    Map<String, Map<String, Object>> all = new HashMap<>();
    try (InputStream in = ShippedFormats.class.getResourceAsStream("locales.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Object> locale = Map.of();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          locale = new HashMap<>();
          all.put(line.substring(1, line.indexOf(']')), locale);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          int space = line.indexOf(' ');
          String value = line.substring(space + 1);
          locale.put(line.substring(0, space),
              value.startsWith("'") ? value.substring(1, value.length() - 1) : (Object) Long.valueOf(value));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
