package dev.vivant.session;

import java.nio.charset.StandardCharsets;

/** Writes a path as an address: {@code "/a b"} becomes {@code "/a%20b"}. */
final class UrlWriter {
  private static final String PLAIN = "/-._~!$&'()*+,;=:@";

  private UrlWriter() {}

  static String path(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return out.toString();
  }
}
