package dev.vivant.django.filters;

import dev.vivant.django.Library;
import dev.vivant.django.i18n.LanguageInfo;

/** Filters of the library i18n: languages by their code. */
public final class I18nFilters {
  private I18nFilters() {}

  /**
   * Adds the filters {@code language_name}, {@code language_name_translated}, {@code language_name_local} and
   * {@code language_bidi}.
   *
   * @param library where to
   */
  public static void register(Library library) {
    library.filter("language_name", code -> LanguageInfo.of(code).name());
    library.filter("language_name_translated",
        (code, argument, environment) -> environment.gettext(LanguageInfo.of(code).name())).noArgument();
    library.filter("language_name_local", code -> LanguageInfo.of(code).localName());
    library.filter("language_bidi", code -> LanguageInfo.of(code).bidi());
  }
}
