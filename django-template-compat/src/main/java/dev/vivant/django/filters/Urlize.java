package dev.vivant.django.filters;

import dev.vivant.django.html.Escape;
import dev.vivant.django.value.Str;
import java.util.List;

/**
 * Turns the addresses and mail addresses in text into links.
 *
 * <p>A link is what starts with {@code http://}, {@code https://} or {@code www.}, or is a host under com, edu, gov,
 * int, mil, net or org. Punctuation around it stays outside: {@code (see www.example.com.)}.
 */
final class Urlize {
  private static final int MAX_URL = 2048;
  private static final String TRAILING = ".,:;!";
  private static final String TRAILING_WITHOUT_SEMICOLON = ".,:!";
  private static final List<String> TOP_LEVELS = List.of("com", "edu", "gov", "int", "mil", "net", "org");

  private final int limit;
  private final boolean noFollow;
  private final boolean escape;
  private final String scheme;

  /**
   * A way of making links.
   *
   * @param limit longest text of a link in characters, after which it is cut; -1 for no limit
   * @param noFollow whether links say {@code rel="nofollow"}
   * @param escape whether to escape the text; false for text that is HTML already
   * @param assumeHttps whether addresses without a scheme get {@code https} instead of {@code http}
   */
  public Urlize(int limit, boolean noFollow, boolean escape, boolean assumeHttps) {
    this.limit = limit;
    this.noFollow = noFollow;
    this.escape = escape;
    this.scheme = assumeHttps ? "https://" : "http://";
  }

  /**
   * Makes links.
   *
   * @param text text, or HTML
   * @return HTML if this escapes or the text was HTML
   */
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length() + 32);
    int start = 0;
    boolean candidate = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (isSeparator(c)) {
        if (i > start) {
          word(text.substring(start, i), candidate, out);
        }
        if (i < text.length()) {
          plain(text.substring(i, i + 1), out);
        }
        start = i + 1;
        candidate = false;
      } else {
        candidate |= c == '.' || c == '@' || c == ':';
      }
    }
    return out.toString();
  }

  private static boolean isSeparator(char c) {
    return c == '<' || c == '>' || c == '"' || c == '\'' || Str.isSpace(c);
  }

  private void plain(String text, StringBuilder out) {
    if (escape) {
      Escape.append(out, text);
    } else {
      out.append(text);
    }
  }

  private void word(String word, boolean candidate, StringBuilder out) {
    if (!candidate) {
      plain(word, out);
      return;
    }
    Trimmed trimmed = Trimmed.of(word);
    String middle = trimmed.middle();
    boolean fits = Str.length(middle) <= MAX_URL;
    String url = null;
    boolean mail = false;
    if (fits && hasScheme(middle)) {
      url = SmartUrlQuote.quote(Entities.unescape(middle));
    } else if (fits && isHost(middle)) {
      url = SmartUrlQuote.quote(scheme + Entities.unescape(middle));
    } else if (middle.indexOf(':') < 0 && MailAddress.isValid(middle)) {
      int at = middle.lastIndexOf('@');
      url = "mailto:" + UrlQuote.quote(middle.substring(0, at), "") + '@'
          + UrlQuote.quote(middle.substring(at + 1), "");
      mail = true;
    }
    if (url == null) {
      plain(word, out);
      return;
    }
    plain(trimmed.lead(), out);
    out.append("<a href=\"").append(Escape.escape(url)).append(noFollow && !mail ? "\" rel=\"nofollow\">" : "\">");
    plain(cut(middle), out);
    out.append("</a>");
    plain(trimmed.trail(), out);
  }

  private String cut(String text) {
    if (limit < 0 || Str.length(text) <= limit) {
      return text;
    }
    return Str.prefix(text, limit - 1) + '\u2026';
  }

  private static boolean hasScheme(String word) {
    int after = startOfRest(word);
    if (after < 0) {
      return false;
    }
    if (word.startsWith("[", after)) {
      after++;
    }
    return after < word.length() && Str.isWord(word.codePointAt(after));
  }

  private static int startOfRest(String word) {
    if (word.regionMatches(true, 0, "http://", 0, 7)) {
      return 7;
    }
    return word.regionMatches(true, 0, "https://", 0, 8) ? 8 : -1;
  }

  private static boolean isHost(String word) {
    if (word.regionMatches(true, 0, "www.", 0, 4)) {
      return true;
    }
    if (word.regionMatches(true, 0, "http", 0, 4)) {
      return false;
    }
    int slash = word.indexOf('/');
    int end = slash < 0 ? word.length() : slash;
    int dot = end - 4;
    if (dot < 1 || word.charAt(dot) != '.') {
      return false;
    }
    for (String level : TOP_LEVELS) {
      if (word.regionMatches(true, dot + 1, level, 0, 3)) {
        return MailAddress.Domain.isHost(word, 0, dot);
      }
    }
    return false;
  }

  /**
   * A word without the punctuation around it.
   *
   * @param lead opening brackets before
   * @param middle what may be an address
   * @param trail punctuation after
   */
  record Trimmed(String lead, String middle, String trail) {
    static Trimmed of(String word) {
      int start = 0;
      while (start < word.length() && (word.charAt(start) == '(' || word.charAt(start) == '[')) {
        start++;
      }
      int end = trim(word, start);
      return new Trimmed(word.substring(0, start), word.substring(start, end), word.substring(end));
    }

    /** Index where the middle ends. */
    private static int trim(String word, int start) {
      int end = word.length();
      int round = count(word, start, '(', ')');
      int square = count(word, start, '[', ']');
      boolean trimmed = true;
      while (trimmed && end > start) {
        int before = end;
        if (round > 0 && word.charAt(end - 1) == ')') {
          end = back(word, start, end, round);
          round = 0;
        }
        if (square > 0 && end > start && word.charAt(end - 1) == ']') {
          end = back(word, start, end, square);
          square = 0;
        }
        int ampersand = end > start ? word.lastIndexOf('&', end - 1) : -1;
        boolean reference = ampersand >= start;
        end = trimRight(word, start, end, reference ? TRAILING_WITHOUT_SEMICOLON : TRAILING);
        if (end > start && word.charAt(end - 1) == ';') {
          end = trimSemicolons(word, start, end, reference ? ampersand : -1);
        }
        trimmed = end != before;
      }
      return end;
    }

    /** How many more closing than opening brackets there are. */
    private static int count(String word, int start, char open, char close) {
      int more = 0;
      for (int i = start; i < word.length(); i++) {
        char c = word.charAt(i);
        more += c == close ? 1 : c == open ? -1 : 0;
      }
      return more;
    }

    private static int back(String word, int start, int end, int characters) {
      int i = end;
      for (int n = 0; n < characters && i > start; n++) {
        i -= Character.charCount(word.codePointBefore(i));
      }
      return Math.max(i, start);
    }

    private static int trimRight(String word, int start, int end, String marks) {
      int i = end;
      while (i > start && marks.indexOf(word.charAt(i - 1)) >= 0) {
        i--;
      }
      return i;
    }

    /** Semicolons go unless they end a character reference such as {@code &lt;}. */
    private static int trimSemicolons(String word, int start, int end, int ampersand) {
      // Without an ampersand Python's word[-1:] is looked at: the semicolon alone.
      String reference = word.substring(ampersand < 0 ? end - 1 : ampersand, end);
      String text = Entities.unescape(reference);
      if (!text.equals(reference) && !text.endsWith(";")) {
        return end;
      }
      int marks = trimRight(word, start, end, TRAILING);
      int semicolons = end - trimRight(word, start, end, ";");
      if (ampersand >= 0 && semicolons > 1) {
        return word.indexOf(';', marks) + 1;
      }
      return marks;
    }
  }
}
