package dev.vivant.django;

/** Texts in other languages. Safe for any thread. Where there is no translation, the text itself. */
public interface Translations {
  /** Translates nothing. */
  Translations NONE = new Translations() {
    @Override
    public String gettext(String language, String context, String id) {
      return id;
    }

    @Override
    public String ngettext(String language, String context, String singular, String plural, Number count) {
      return count.doubleValue() == 1 ? singular : plural;
    }
  };

  /**
   * A text in a language.
   *
   * @param language such as {@code de-at}; null if none is active
   * @param context what tells equal texts with different meanings apart; null if nothing
   * @param id the text in the language of the source
   * @return the translation
   */
  String gettext(String language, String context, String id);

  /**
   * A text in a language, in the form that a number wants.
   *
   * @param language such as {@code de-at}; null if none is active
   * @param context what tells equal texts with different meanings apart; null if nothing
   * @param singular the text for one
   * @param plural the text for several
   * @param count the number
   * @return the translation
   */
  String ngettext(String language, String context, String singular, String plural, Number count);
}
