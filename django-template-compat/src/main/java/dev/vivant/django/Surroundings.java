package dev.vivant.django;

import dev.vivant.django.formats.Formats;
import dev.vivant.django.formats.LocaleFormats;
import java.time.Clock;
import java.time.ZoneId;

/** What surrounds the variables of one rendering: escaping, language, zone, clock, request. */
final class Surroundings {
  /** Null until bound, unless the caller has set it. */
  Boolean autoescape;
  boolean useL10n = true;
  /** Null: as the settings say. */
  Boolean useTz;
  /** Null: no translation. */
  String language;
  private boolean languageSet;
  /** Null: that of the settings. */
  ZoneId timeZone;
  /** Null until bound, unless the caller has set it. */
  Clock clock;
  /** Null if there is none. */
  Object request;
  private LocaleFormats formats;
  private LocaleFormats rawFormats;

  void language(String code) {
    language = code;
    languageSet = true;
    formats = null;
  }

  LocaleFormats formats(boolean localized, Formats all) {
    if (localized) {
      if (formats == null) {
        formats = all.of(language);
      }
      return formats;
    }
    if (rawFormats == null) {
      rawFormats = all.of(null);
    }
    return rawFormats;
  }

  /** Takes from the engine what the caller has not set. */
  void bind(Engine engine) {
    autoescape = autoescape == null ? Boolean.valueOf(engine.autoescape()) : autoescape;
    clock = clock == null ? engine.clock() : clock;
    if (!languageSet) {
      language(engine.settings().languageCode());
    }
  }

  /** The same for another rendering. */
  Surroundings again() {
    Surroundings again = new Surroundings();
    again.autoescape = autoescape;
    again.useL10n = useL10n;
    again.useTz = useTz;
    again.language = language;
    again.languageSet = languageSet;
    again.timeZone = timeZone;
    again.clock = clock;
    again.request = request;
    return again;
  }
}
