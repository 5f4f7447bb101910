package dev.vivant.django.i18n;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one language from one gettext file. Immutable; safe for any thread.
 *
 * <p>Read it by {@link #read(Path)} and hand it to {@link Catalogues.Builder#add}.
 */
public final class Catalogue {
  private static final char CONTEXT_END = '\u0004';

  private final Map<String, List<String>> texts;
  private final PluralForms forms;

  private Catalogue(Map<String, List<String>> texts, PluralForms forms) {
    this.texts = texts;
    this.forms = forms;
  }

  /**
   * Reads a {@code .mo} file, or a {@code .po} file by any other name. Fuzzy and empty translations count as none.
   *
   * @param file the file
   * @return its texts
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is not written as its format asks for, with the place
   */
  public static Catalogue read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return file.toString().endsWith(".mo") ? ofMo(bytes) : ofPo(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * The texts of a {@code .po} file.
   *
   * @param po what stands in the file
   * @return its texts
   * @throws IllegalArgumentException if it is not written as the format asks for, with the line
   */
  public static Catalogue ofPo(String po) {
    return of(PoFile.parse(po));
  }

  /**
   * The texts of a {@code .mo} file.
   *
   * @param mo what stands in the file
   * @return its texts
   * @throws IllegalArgumentException if it is not written as the format asks for
   */
  public static Catalogue ofMo(byte[] mo) {
    return of(MoFile.parse(mo));
  }

  /** Of texts by their key; the empty key has the header. */
  private static Catalogue of(Map<String, List<String>> texts) {
    PluralForms forms = PluralForms.GERMANIC;
    List<String> header = texts.get("");
    if (header != null) {
      for (String line : header.get(0).split("\n")) {
        if (line.regionMatches(true, 0, "Plural-Forms:", 0, 13)) {
          forms = PluralForms.parse(line.substring(13));
        }
      }
    }
    Map<String, List<String>> all = new HashMap<>(texts);
    all.remove("");
    return new Catalogue(all, forms);
  }

  static String key(String context, String id) {
    return context == null ? id : context + CONTEXT_END + id;
  }

  /** The translation, or null. */
  String text(String key) {
    List<String> found = texts.get(key);
    return found == null || found.get(0).isEmpty() ? null : found.get(0);
  }

  /** The form of the translation that a number takes, or null. */
  String text(String key, Number count) {
    List<String> found = texts.get(key);
    if (found == null || found.size() < 2) {
      return found == null ? null : text(key);
    }
    int form = forms.of(count);
    String text = form < found.size() ? found.get(form) : "";
    return text.isEmpty() ? null : text;
  }
}
