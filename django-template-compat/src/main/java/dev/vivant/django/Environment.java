package dev.vivant.django;

import dev.vivant.django.formats.LocaleFormats;
import java.time.Clock;
import java.time.ZoneId;

/**
 * What surrounds a value when a template prints it: escaping, language, formats, zone, clock. Tags such as
 * {@code {% autoescape %}}, {@code {% language %}} and {@code {% timezone %}} change it for a part of a template, so
 * ask it each time. Belongs to one rendering and its thread.
 */
public interface Environment {
  /**
   * Whether unsafe text is escaped here.
   *
   * @return true unless switched off
   */
  boolean autoescape();

  /**
   * Whether values are written as the language writes them.
   *
   * @return true unless switched off
   */
  boolean useL10n();

  /**
   * Whether aware moments are shown in the current zone.
   *
   * @return as the settings say unless switched here
   */
  boolean useTz();

  /**
   * The active language.
   *
   * @return such as {@code de-at}; null if none is active
   */
  String language();

  /**
   * The current zone.
   *
   * @return the zone that moments are shown in
   */
  ZoneId timeZone();

  /**
   * The time now.
   *
   * @return the clock; its zone does not matter
   */
  Clock clock();

  /**
   * The settings.
   *
   * @return never null
   */
  Settings settings();

  /**
   * The translations.
   *
   * @return never null
   */
  Translations translations();

  /**
   * The formats that hold when values are localized or not.
   *
   * @param localized false for what is written where localization is off
   * @return the formats of the active language, or the unlocalized ones
   */
  LocaleFormats formats(boolean localized);

  /**
   * The formats that hold here.
   *
   * @return {@code formats(useL10n())}
   */
  default LocaleFormats formats() {
    return formats(useL10n());
  }

  /**
   * A text in the active language.
   *
   * @param id the text in English
   * @return the translation; the text itself where translation is off
   */
  default String gettext(String id) {
    return pgettext(null, id);
  }

  /**
   * A text in the active language.
   *
   * @param context what tells equal texts with different meanings apart; null if nothing
   * @param id the text in English
   * @return the translation; the text itself where translation is off
   */
  default String pgettext(String context, String id) {
    return settings().useI18n() && !id.isEmpty() ? translations().gettext(language(), context, id) : id;
  }

  /**
   * A text in the active language, in the form that a number wants.
   *
   * @param singular the text for one
   * @param plural the text for several
   * @param count the number
   * @return the translation
   */
  default String ngettext(String singular, String plural, Number count) {
    return npgettext(null, singular, plural, count);
  }

  /**
   * A text in the active language, in the form that a number wants.
   *
   * @param context what tells equal texts with different meanings apart; null if nothing
   * @param singular the text for one
   * @param plural the text for several
   * @param count the number
   * @return the translation
   */
  default String npgettext(String context, String singular, String plural, Number count) {
    return settings().useI18n()
        ? translations().ngettext(language(), context, singular, plural, count)
        : Translations.NONE.ngettext(null, context, singular, plural, count);
  }
}
