package dev.vivant.node;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which addresses may stand in a page: those without a scheme, and those with one of a list. The scheme is found as
 * browsers find it: {@code " java\nscript:x"} has the scheme {@code javascript}.
 * https://url.spec.whatwg.org/#concept-basic-url-parser
 */
final class UrlPolicy {
  private static final Set<String> SCHEMES =
      Set.of("http", "https", "mailto", "tel", "sms", "ftp", "geo", "sip", "xmpp", "webcal");
  private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data", "livescript");

  private static final Pattern PIXELS =
      Pattern.compile("image/(png|gif|jpe?g|webp|avif|apng|bmp|x-icon|vnd\\.microsoft\\.icon)[;,]");
  private static final Pattern MEDIA = Pattern.compile("(image|audio|video)/[a-z0-9.+-]+[;,]");

  private static final String WAY_OUT = "; addresses begin with http:, https:, mailto:, tel:, sms: or ftp:, or have no"
      + " scheme; what you trust beyond that goes through raw(...)";

  private UrlPolicy() {}

  static void checkLink(String name, String value) {
    check(name, value, value, PIXELS);
  }

  static void checkMedia(String name, String value) {
    check(name, value, value, MEDIA);
  }

  /** Each address, and all of them as if they were one: who knows what reads them. */
  static void checkLinks(String name, String value) {
    check(name, value, value, PIXELS);
    for (String url : value.split("[ \t\n\f\r]+")) {
      check(name, value, url, PIXELS);
    }
  }

  /**
   * {@code "a.png 1x, data:image/png;base64,AA 2x"}: an address ends at white space, a comma at its end is not its own.
   */
  static void checkSrcset(String name, String value) {
    check(name, value, value, MEDIA);
    int at = 0;
    while (at < value.length()) {
      while (at < value.length() && (isSpace(value.charAt(at)) || value.charAt(at) == ',')) {
        at++;
      }
      int start = at;
      while (at < value.length() && !isSpace(value.charAt(at))) {
        at++;
      }
      check(name, value, value.substring(start, at), MEDIA);
      if (at > start && value.charAt(at - 1) != ',') {
        while (at < value.length() && value.charAt(at) != ',') {
          at++;
        }
      }
    }
  }

  /** Animations also set what is no address, so only what could run is refused. */
  static void checkAnimated(String name, String value) {
    for (String piece : value.split(";")) {
      String scheme = scheme(stripped(piece));
      if (RUNNING.contains(scheme)) {
        throw refused(name, value, scheme);
      }
    }
  }

  private static void check(String name, String value, String url, Pattern data) {
    if (isPlainlyRelative(url) || url.startsWith("https://") || url.startsWith("http://")) {
      return;
    }
    String stripped = stripped(url);
    String scheme = scheme(stripped);
    boolean good = scheme.isEmpty() || SCHEMES.contains(scheme)
        || scheme.equals("data") && data.matcher(afterScheme(stripped)).lookingAt()
        || stripped.equals("about:blank");
    if (!good) {
      throw refused(name, value, scheme);
    }
  }

  private static String afterScheme(String url) {
    return url.substring("data:".length(), Math.min(url.length(), 60)).toLowerCase(Locale.ROOT) + ',';
  }

  private static IllegalArgumentException refused(String name, String value, String scheme) {
    return AttributePolicy.refused(name, value, "addresses with " + scheme + ": are not allowed here" + WAY_OUT);
  }

  /** Whether the first character says that there is no scheme: {@code /page}, {@code #part}, {@code ?q=1}. */
  private static boolean isPlainlyRelative(String url) {
    if (url.isEmpty()) {
      return true;
    }
    char first = url.charAt(0);
    return first == '/' || first == '#' || first == '?' || first == '.';
  }

  /** What browsers read: without control characters and blanks around, without tabs and line ends inside. */
  static String stripped(String url) {
    int start = 0;
    int end = url.length();
    while (start < end && url.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && url.charAt(end - 1) <= ' ') {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (isDropped(url.charAt(i))) {
        return withoutDropped(url, start, end);
      }
    }
    return url.substring(start, end);
  }

  private static String withoutDropped(String url, int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (!isDropped(url.charAt(i))) {
        out.append(url.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isDropped(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\f' || isDropped(c);
  }

  /** In lower case; empty where there is none. */
  static String scheme(String stripped) {
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (c == ':' && i > 0) {
        return stripped.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
        return "";
      }
    }
    return "";
  }
}
