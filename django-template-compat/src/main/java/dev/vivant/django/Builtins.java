package dev.vivant.django;

import dev.vivant.django.filters.DefaultFilters;
import dev.vivant.django.filters.HumanizeFilters;
import dev.vivant.django.live.LiveLibrary;
import dev.vivant.django.tags.DefaultTags;
import dev.vivant.django.templatetags.Cache;
import dev.vivant.django.templatetags.I18n;
import dev.vivant.django.templatetags.L10n;
import dev.vivant.django.templatetags.Static;
import dev.vivant.django.templatetags.Tz;
import java.util.List;
import java.util.Map;

/** The tags, filters and libraries that an engine starts with. */
final class Builtins {
  private static final List<Library> BUILTINS = List.of(DefaultTags.library(), DefaultFilters.library());

  private static final Map<String, Library> LIBRARIES = Map.of(
      "i18n", I18n.library(),
      "l10n", L10n.library(),
      "tz", Tz.library(),
      "static", Static.library(),
      "cache", Cache.library(),
      "humanize", HumanizeFilters.library(),
      "vivant", LiveLibrary.library(),
      "djust_tags", LiveLibrary.library(),
      "live_tags", LiveLibrary.library());

  private Builtins() {}

  static List<Library> builtins() {
    return BUILTINS;
  }

  static Map<String, Library> libraries() {
    return LIBRARIES;
  }
}
