package dev.vivant.django.formats;

/** The formats of all languages. Implementations are safe for any thread and answer fast: they are asked per render. */
public interface Formats {
  /**
   * The formats of a language.
   *
   * @param language such as {@code de-at}; null where localization is off or no language is active
   * @return the formats; never null
   */
  LocaleFormats of(String language);
}
