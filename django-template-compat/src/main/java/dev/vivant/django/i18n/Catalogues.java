package dev.vivant.django.i18n;

import dev.vivant.django.Translations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Translations from gettext catalogues, laid out as Django lays them out: {@code locale/de_AT/LC_MESSAGES/django.mo}.
 *
 * <pre>{@code
 * Translations texts = Catalogues.builder("en").directory(Path.of("locale")).build();
 * Engine engine = Engine.builder().translations(texts).build();
 * }</pre>
 *
 * <p>A country's texts come before those of its language, and those before the ones of the site's own language.
 * Django's texts, such as the names of months, are found if its catalogues are among the directories. Immutable; safe
 * for any thread. Files are read once, when this is built.
 */
public final class Catalogues implements Translations {
  private static final int MAX_CACHED = 500;
  private static final int MAX_LANGUAGE_CHARS = 500;

  private final Map<String, List<Catalogue>> locales;
  private final String defaultLanguage;
  private final Map<String, List<Catalogue>> cache = new ConcurrentHashMap<>();

  private Catalogues(Builder from) {
    locales = new HashMap<>();
    from.locales.forEach((locale, catalogues) -> locales.put(locale, List.copyOf(catalogues)));
    defaultLanguage = from.defaultLanguage;
  }

  /**
   * Starts with no texts.
   *
   * @param defaultLanguage the language of the site, asked where another has no translation
   * @return a builder
   */
  public static Builder builder(String defaultLanguage) {
    return new Builder(defaultLanguage);
  }

  @Override
  public String gettext(String language, String context, String id) {
    String text = id.indexOf('\r') < 0 ? id : id.replace("\r\n", "\n").replace('\r', '\n');
    if (text.isEmpty()) {
      return text;
    }
    String key = Catalogue.key(context, text);
    for (Catalogue catalogue : of(language)) {
      String found = catalogue.text(key);
      if (found != null) {
        return found;
      }
    }
    return context == null ? text : id;
  }

  @Override
  public String ngettext(String language, String context, String singular, String plural, Number count) {
    String key = Catalogue.key(context, singular);
    for (Catalogue catalogue : of(language)) {
      String found = catalogue.text(key, count);
      if (found != null) {
        return found;
      }
    }
    return context == null ? NONE.ngettext(language, null, singular, plural, count)
        : ngettext(language, null, singular, plural, count);
  }

  /** The catalogues to ask, in order. */
  private List<Catalogue> of(String language) {
    if (language == null || language.length() > MAX_LANGUAGE_CHARS) {
      return List.of();
    }
    List<Catalogue> known = cache.get(language);
    if (known != null) {
      return known;
    }
    List<Catalogue> all = new ArrayList<>(ofLanguage(language));
    if (!language.equals(defaultLanguage) && !language.startsWith("en")) {
      all.addAll(ofLanguage(defaultLanguage));
    }
    if (cache.size() < MAX_CACHED) {
      cache.put(language, List.copyOf(all));
    }
    return all;
  }

  private List<Catalogue> ofLanguage(String language) {
    String locale = normal(language);
    int underscore = locale.indexOf('_');
    List<Catalogue> all = new ArrayList<>(locales.getOrDefault(locale, List.of()));
    if (underscore >= 0) {
      all.addAll(locales.getOrDefault(locale.substring(0, underscore), List.of()));
    }
    return all;
  }

  private static String normal(String language) {
    return language.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** Collects catalogues. What is added first is asked first. */
  public static final class Builder {
    private final Map<String, List<Catalogue>> locales = new HashMap<>();
    private final String defaultLanguage;

    private Builder(String defaultLanguage) {
      this.defaultLanguage = Objects.requireNonNull(defaultLanguage, "default language");
    }

    /**
     * Adds one catalogue.
     *
     * @param language its language, such as {@code de-at} or {@code de_AT}
     * @param catalogue its texts
     * @return this
     */
    public Builder add(String language, Catalogue catalogue) {
      locales.computeIfAbsent(normal(language), key -> new ArrayList<>())
          .add(Objects.requireNonNull(catalogue, "catalogue"));
      return this;
    }

    /**
     * Adds the catalogues of a directory of locales: of each {@code LOCALE/LC_MESSAGES/} the {@code django.mo}, or the
     * {@code django.po} if there is no other.
     *
     * @param directory such as {@code locale}
     * @return this
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file is not written as its format asks for
     */
    public Builder directory(Path directory) throws IOException {
      List<Path> found;
      try (Stream<Path> children = Files.list(directory)) {
        found = children.sorted().toList();
      }
      for (Path locale : found) {
        Path messages = locale.resolve("LC_MESSAGES");
        Path compiled = messages.resolve("django.mo");
        Path source = messages.resolve("django.po");
        if (Files.exists(compiled) || Files.exists(source)) {
          add(locale.getFileName().toString(), Catalogue.read(Files.exists(compiled) ? compiled : source));
        }
      }
      return this;
    }

    /**
     * Makes the translations.
     *
     * @return translations from what was added
     */
    public Catalogues build() {
      return new Catalogues(this);
    }
  }
}
