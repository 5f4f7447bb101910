package dev.vivant.django.templatetags;

import dev.vivant.django.Library;
import dev.vivant.django.filters.I18nFilters;

/** The library {@code i18n}: texts and languages. */
public final class I18n {
  private I18n() {}

  /**
   * Its tags and filters.
   *
   * @return a fresh library
   */
  public static Library library() {
    Library library = new Library()
        .tag("translate", TranslateNode::compile)
        .tag("trans", TranslateNode::compile)
        .tag("blocktranslate", BlockTranslateNode::compile)
        .tag("blocktrans", BlockTranslateNode::compile)
        .tag("language", LanguageNode::compile)
        .tag("get_available_languages", GetAvailableLanguagesNode::compile)
        .tag("get_current_language", GetCurrentLanguageNode::compile)
        .tag("get_current_language_bidi", GetCurrentLanguageBidiNode::compile)
        .tag("get_language_info", GetLanguageInfoNode::compile)
        .tag("get_language_info_list", GetLanguageInfoListNode::compile);
    I18nFilters.register(library);
    return library;
  }
}
