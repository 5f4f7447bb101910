package dev.vivant.django.templatetags;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The address of a file below a prefix. */
final class FileAddress {
  private static final String SAFE = "_.-~/!*()'";

  private FileAddress() {}

  /** {@code /static/} and {@code a b.png} → {@code /static/a%20b.png}. */
  static String of(String prefix, String path) {
    String quoted = quote(path.replace('\\', '/'), SAFE).replaceFirst("^/+", "");
    int lastSlash = prefix.lastIndexOf('/');
    int query = prefix.indexOf('?');
    if (quoted.isEmpty() || query >= 0) {
      return prefix + quoted;
    }
    int host = prefix.indexOf("//");
    int root = host < 0 ? 0 : Math.max(prefix.indexOf('/', host + 2), 0);
    String base = prefix.substring(root, Math.max(lastSlash + 1, root));
    return prefix.substring(0, root) + withoutDots(base + quoted);
  }

  /** {@code /a/./b/../c} → {@code /a/c}. */
  private static String withoutDots(String path) {
    if (!path.contains("./") && !path.contains("//") && !path.endsWith("/.") && !path.endsWith("/..")) {
      return path;
    }
    List<String> parts = new ArrayList<>();
    String[] all = path.split("/", -1);
    for (int i = 0; i < all.length; i++) {
      boolean last = i == all.length - 1;
      if (all[i].equals("..") && parts.size() > 1) {
        parts.remove(parts.size() - 1);
      } else if (all[i].isEmpty() && i > 0 && !last) {
        continue;
      } else if (!all[i].equals(".") && !all[i].equals("..")) {
        parts.add(all[i]);
        continue;
      }
      if (last) {
        parts.add("");
      }
    }
    return String.join("/", parts);
  }

  /** Percent-encodes all but letters, digits and these characters. */
  static String quote(String text, String safe) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c < 128 && safe.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return out.toString();
  }
}
