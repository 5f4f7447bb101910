package dev.vivant.node;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which CSS may stand in a page: nothing that any browser ever ran as script. Escapes and comments are read as CSS
 * reads them: {@code "wid\74h: exp/**}{@code /ression(x)"}.
 */
final class StylePolicy {
  private static final Pattern RUNNING = Pattern.compile(
      "expression\\s*\\(|javascript:|vbscript:|-moz-binding|(?:^|[;{\\s])behaviou?r\\s*:|-o-link");
  private static final Pattern ADDRESS = Pattern.compile("(?:url|src|image|image-set)\\s*\\(\\s*[\"']?([^\"')]*)");
  private static final Pattern GOOD_SCHEME = Pattern.compile("https?|");
  private static final Pattern DATA = Pattern.compile("data:(image|font|application/(x-)?font)[-a-z0-9.+/]*[;,]");

  /** Words without which no CSS that has no functions can run anything; all of them have a b or a k. */
  private static final Pattern WORD = Pattern.compile("binding|behav|-o-link", Pattern.CASE_INSENSITIVE);

  private StylePolicy() {}

  /** Lets CSS pass, or says why not; {@code where} begins the message. */
  static void check(String where, String css) {
    if (isPlain(css)) {
      return;
    }
    // A comment may really be a part of a string, so both readings have to be harmless.
    checkRead(where, css, decoded(css, true));
    checkRead(where, css, decoded(css, false));
  }

  private static void checkRead(String where, String css, String decoded) {
    String read = decoded.toLowerCase(Locale.ROOT);
    Matcher running = RUNNING.matcher(read);
    if (running.find()) {
      throw refused(where, css, Shown.quoted(running.group().strip()) + " could run script");
    }
    Matcher address = ADDRESS.matcher(read);
    while (address.find()) {
      checkAddress(where, css, address.group(1));
    }
  }

  private static void checkAddress(String where, String css, String url) {
    String stripped = UrlPolicy.stripped(url);
    String scheme = UrlPolicy.scheme(stripped);
    boolean good = GOOD_SCHEME.matcher(scheme).matches() || DATA.matcher(stripped + ',').lookingAt();
    if (!good) {
      throw refused(where, css, "addresses with " + scheme + ": are not allowed here");
    }
  }

  private static IllegalArgumentException refused(String where, String css, String why) {
    return new IllegalArgumentException(where + " " + Shown.quoted(css) + " is refused: " + why
        + "; use a class and a style sheet of your own");
  }

  /** {@code "color: red; margin: 0 1px"}: no functions, escapes, comments or words that could matter. */
  private static boolean isPlain(String css) {
    boolean word = false;
    for (int i = 0; i < css.length(); i++) {
      switch (css.charAt(i)) {
        case '(', '\\', '*', '\0' -> {
          return false;
        }
        case 'b', 'B', 'k', 'K' -> word = true;
        default -> { }
      }
    }
    return !word || !WORD.matcher(css).find();
  }

  /** Escapes resolved, {@code "\65 x"} is {@code "ex"}; comments left out if asked for. */
  private static String decoded(String css, boolean withoutComments) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (withoutComments && c == '/' && css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (c == '\\') {
        at = escape(css, at + 1, out);
      } else {
        if (c != '\0') {
          out.append(c);
        }
        at++;
      }
    }
    return out.toString();
  }

  private static int escape(String css, int start, StringBuilder out) {
    int at = start;
    int code = 0;
    while (at < css.length() && at < start + 6 && Character.digit(css.charAt(at), 16) >= 0) {
      code = code * 16 + Character.digit(css.charAt(at++), 16);
    }
    if (at == start) {
      if (at < css.length() && css.charAt(at) != '\n') {
        out.append(css.charAt(at));
      }
      return at + 1;
    }
    if (code > 0 && Character.isValidCodePoint(code)) {
      out.appendCodePoint(code);
    }
    return at < css.length() && TextRule.isSpace(css.substring(at, at + 1)) ? at + 1 : at;
  }
}
