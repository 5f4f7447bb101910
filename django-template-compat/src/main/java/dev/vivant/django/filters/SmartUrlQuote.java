package dev.vivant.django.filters;

import java.text.Normalizer;
import java.util.Locale;

/** Addresses that people wrote, as targets of links: {@code http://example.com/a b?q=ü} gets its percent signs. */
final class SmartUrlQuote {
  /** Reserved characters of addresses and the tilde. */
  private static final String RESERVED = "!$&'()*+,;=:/?#[]@~";

  private SmartUrlQuote() {}

  /**
   * An address as the target of a link: decoded first where it was encoded, then encoded part by part.
   *
   * @param url an address with a scheme
   * @return ASCII
   */
  static String quote(String url) {
    String rest = removeUnsafe(url);
    int colon = rest.indexOf(':');
    String scheme = "";
    if (colon > 0 && isScheme(rest, colon)) {
      scheme = rest.substring(0, colon).toLowerCase(Locale.ROOT);
      rest = rest.substring(colon + 1);
    }
    String host = "";
    if (rest.startsWith("//")) {
      int end = 2;
      while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
        end++;
      }
      host = rest.substring(2, end);
      rest = rest.substring(end);
      if (!Host.isValid(host)) {
        return requote(url);
      }
    }
    String fragment = "";
    int hash = rest.indexOf('#');
    if (hash >= 0) {
      fragment = rest.substring(hash + 1);
      rest = rest.substring(0, hash);
    }
    String query = "";
    int question = rest.indexOf('?');
    if (question >= 0) {
      query = rest.substring(question + 1);
      rest = rest.substring(0, question);
    }
    return join(scheme, requote(host), requote(rest), requoteQuery(query), requote(fragment));
  }

  private static String join(String scheme, String host, String path, String query, String fragment) {
    StringBuilder out = new StringBuilder();
    if (!scheme.isEmpty()) {
      out.append(scheme).append(':');
    }
    if (!host.isEmpty()) {
      out.append("//").append(host);
      if (!path.isEmpty() && path.charAt(0) != '/') {
        out.append('/');
      }
    } else if (path.startsWith("//") || !scheme.isEmpty() && (path.isEmpty() || path.charAt(0) == '/')) {
      out.append("//");
    }
    out.append(path);
    if (!query.isEmpty()) {
      out.append('?').append(query);
    }
    if (!fragment.isEmpty()) {
      out.append('#').append(fragment);
    }
    return out.toString();
  }

  private static boolean isScheme(String url, int colon) {
    for (int i = 0; i < colon; i++) {
      char c = url.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return true;
  }

  private static String removeUnsafe(String url) {
    int start = 0;
    while (start < url.length() && url.charAt(start) <= ' ') {
      start++;
    }
    String rest = url.substring(start);
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '\t' || c == '\r' || c == '\n') {
        return rest.replace("\t", "").replace("\r", "").replace("\n", "");
      }
    }
    return rest;
  }

  private static String requote(String part) {
    return UrlQuote.quote(UrlQuote.unquote(part), RESERVED);
  }

  private static String requoteQuery(String query) {
    StringBuilder out = new StringBuilder(query.length());
    for (int from = 0; from < query.length(); ) {
      int to = query.indexOf('&', from);
      to = to < 0 ? query.length() : to;
      if (to > from) {
        String pair = query.substring(from, to).replace('+', ' ');
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        out.append(out.length() == 0 ? "" : "&").append(quoteTwice(name)).append('=')
            .append(quoteTwice(value));
      }
      from = to + 1;
    }
    return out.toString();
  }

  /** Splitting a query decodes it, and Django decodes once more. */
  private static String quoteTwice(String part) {
    return UrlQuote.quotePlus(UrlQuote.unquote(UrlQuote.unquote(part)));
  }

  /** The checks that Python's {@code urlsplit} makes on what stands between the slashes. */
  private static final class Host {
    static boolean isValid(String host) {
      boolean open = host.indexOf('[') >= 0;
      boolean close = host.indexOf(']') >= 0;
      return open == close && (!open || isBracketed(host)) && isPlainWhenNormalized(host);
    }

    private static boolean isBracketed(String host) {
      String name = host.substring(host.lastIndexOf('@') + 1);
      int open = name.indexOf('[');
      if (open < 0) {
        int colon = name.indexOf(':');
        return IpAddress.isBracketed(colon < 0 ? name : name.substring(0, colon));
      }
      int close = name.indexOf(']', open);
      String after = close < 0 ? "" : name.substring(close + 1);
      return open == 0 && (after.isEmpty() || after.startsWith(":"))
          && IpAddress.isBracketed(name.substring(1, close < 0 ? name.length() : close));
    }

    private static boolean isPlainWhenNormalized(String host) {
      if (host.chars().allMatch(c -> c < 0x80)) {
        return true;
      }
      String plain = host.replace("@", "").replace(":", "").replace("#", "").replace("?", "");
      String normalized = Normalizer.normalize(plain, Normalizer.Form.NFKC);
      return plain.equals(normalized) || normalized.chars().noneMatch(c -> "/?#@:".indexOf(c) >= 0);
    }
  }
}
