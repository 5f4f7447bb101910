package dev.vivant.django.i18n;

import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a language is called and which way it is written. Immutable.
 *
 * @param code such as {@code de} or {@code pt-br}
 * @param name its English name
 * @param localName its own name for itself
 * @param bidi whether it is written from right to left
 */
public record LanguageInfo(String code, String name, String localName, boolean bidi) {
  private static final Map<String, String> OFFERED = new LinkedHashMap<>();
  private static final Map<String, LanguageInfo> ALL = load();

  /**
   * The language of a code.
   *
   * @param code such as {@code de}; of {@code de-xx}, which nobody knows, that of {@code de}
   * @return the language
   * @throws IllegalArgumentException if nobody knows the language
   */
  public static LanguageInfo of(Object code) {
    if (!Text.is(code)) {
      throw new IllegalArgumentException("a language code is text such as de or pt-br, not " + Repr.repr(code));
    }
    String text = code.toString();
    LanguageInfo info = ALL.get(text);
    int dash = text.indexOf('-');
    if (info == null && dash >= 0) {
      info = ALL.get(text.substring(0, dash));
    }
    if (info == null) {
      throw new IllegalArgumentException("unknown language code " + text + "; give a code such as de or pt-br");
    }
    return info;
  }

  /**
   * The languages that a site offers which names none.
   *
   * @return English name by code, in order
   */
  public static Map<String, String> offered() {
    return OFFERED;
  }

  private static Map<String, LanguageInfo> load() {
    Map<String, LanguageInfo> all = new HashMap<>();
    Map<String, String> standIns = new HashMap<>();
    try (InputStream in = LanguageInfo.class.getResourceAsStream("languages.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(" \\| ");
        if (line.startsWith("#")) {
          continue;
        }
        if (cells.length == 2) {
          standIns.put(cells[0], cells[1]);
        } else {
          all.put(cells[0], new LanguageInfo(cells[0], cells[1], cells[2], cells[3].equals("rtl")));
          String offered = cells.length > 4 ? cells[4] : cells[1];
          if (!offered.equals("-")) {
            OFFERED.put(cells[0], offered);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    standIns.forEach((code, other) -> all.put(code, all.get(other)));
    return all;
  }
}
