package dev.vivant.session;

import java.util.Locale;

/** Where a page may be sent: a path of this site, or an address with http or https. */
final class RedirectPolicy {
  private RedirectPolicy() {}

  /**
   * The address, if it may be loaded.
   *
   * @throws IllegalArgumentException for anything else, such as a script; says what is allowed
   */
  static String checked(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean path = url.startsWith("/") && !url.startsWith("//") && !url.startsWith("/\\");
    boolean absolute = lower.startsWith("https://") || lower.startsWith("http://");
    if (!path && !absolute || url.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
      throw new IllegalArgumentException("a redirect goes to a path that begins with a single slash or to an address"
          + " that begins with https:// or http://, without blanks; not to \"" + url + '"');
    }
    return url;
  }
}
