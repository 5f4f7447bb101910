package dev.vivant.django.filters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Character references of HTML 5 back to text: {@code &amp; &eacute &#x27;} to {@code & é '}. */
final class Entities {
  private static final int LONGEST_NAME = 32;
  private static final String WINDOWS_1252 = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
      + "\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d"
      + "\u017e\u0178";

  /** Names with their semicolon where they need one, on first use: a page without references never loads them. */
  private static final class Named {
    static final Map<String, String> TEXT = load();

    private static Map<String, String> load() {
      Map<String, String> text = new HashMap<>(4096);
      try (InputStream in = Entities.class.getResourceAsStream("entities.txt");
          BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int space = line.indexOf(' ');
          StringBuilder value = new StringBuilder(2);
          for (String hex : line.substring(space + 1).split(",")) {
            value.appendCodePoint(Integer.parseInt(hex, 16));
          }
          text.put(line.substring(0, space), value.toString());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text;
    }
  }

  private Entities() {}

  /**
   * Replaces all references.
   *
   * @param html text with references
   * @return text; the same object if there was no reference
   */
  public static String unescape(String html) {
    int amp = html.indexOf('&');
    if (amp < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length());
    int done = 0;
    while (amp >= 0) {
      out.append(html, done, amp);
      done = html.startsWith("#", amp + 1) ? numeric(html, amp, out) : named(html, amp, out);
      amp = html.indexOf('&', done);
    }
    return out.append(html, done, html.length()).toString();
  }

  private static int numeric(String html, int amp, StringBuilder out) {
    int at = amp + 2;
    boolean hex = at < html.length() && (html.charAt(at) | 0x20) == 'x';
    int start = hex ? at + 1 : at;
    int radix = hex ? 16 : 10;
    int end = start;
    long value = 0;
    while (end < html.length() && html.charAt(end) < 128 && Character.digit(html.charAt(end), radix) >= 0) {
      value = Math.min(value * radix + Character.digit(html.charAt(end), radix), 0x110000);
      end++;
    }
    if (end == start) {
      out.append('&');
      return amp + 1;
    }
    appendCharacter((int) value, out);
    return end < html.length() && html.charAt(end) == ';' ? end + 1 : end;
  }

  private static void appendCharacter(int c, StringBuilder out) {
    if (c >= 0x80 && c <= 0x9f) {
      out.append(WINDOWS_1252.charAt(c - 0x80));
    } else if (c == 0 || c >= 0xd800 && c <= 0xdfff || c > 0x10ffff) {
      out.append('\ufffd');
    } else if (c == 0xd) {
      out.append('\r');
    } else if (!isInvalid(c)) {
      out.appendCodePoint(c);
    }
  }

  private static boolean isInvalid(int c) {
    return c <= 8 || c == 0xb || c >= 0xe && c <= 0x1f || c == 0x7f || c >= 0xfdd0 && c <= 0xfdef
        || (c & 0xfffe) == 0xfffe;
  }

  private static int named(String html, int amp, StringBuilder out) {
    int end = amp + 1;
    int characters = 0;
    while (end < html.length() && characters < LONGEST_NAME && isNameCharacter(html.charAt(end))) {
      end += Character.isHighSurrogate(html.charAt(end)) && end + 1 < html.length()
          && Character.isLowSurrogate(html.charAt(end + 1)) ? 2 : 1;
      characters++;
    }
    if (end < html.length() && html.charAt(end) == ';' && characters > 0) {
      String text = Named.TEXT.get(html.substring(amp + 1, end + 1));
      if (text != null) {
        out.append(text);
        return end + 1;
      }
    }
    // The longest start of the name that needs no semicolon: &notit is ¬it.
    for (int shorter = end; shorter > amp + 2; shorter--) {
      String text = Named.TEXT.get(html.substring(amp + 1, shorter));
      if (text != null) {
        out.append(text);
        return shorter;
      }
    }
    out.append(html, amp, end);
    return end;
  }

  private static boolean isNameCharacter(char c) {
    return c != '\t' && c != '\n' && c != '\f' && c != ' ' && c != '<' && c != '&' && c != '#' && c != ';';
  }
}
