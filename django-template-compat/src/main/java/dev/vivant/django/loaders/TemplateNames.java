package dev.vivant.django.loaders;

import java.util.List;

/** Names of templates: paths with {@code /} that stay below where a loader looks. */
final class TemplateNames {
  private static final int MAX_NAME_CHARS = 500;

  private TemplateNames() {}

  /** Whether a name stays below its root: no {@code ..}, no root, no drive, no backslash, nothing unprintable. */
  static boolean isSafe(String name) {
    if (name.isEmpty() || name.length() > MAX_NAME_CHARS || name.startsWith("/") || name.endsWith("/")) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c == '\\' || c == ':' || c == 0x7f) {
        return false;
      }
    }
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /** Files that a name may stand for: {@code home}, {@code home.html}, {@code home/index.html}. */
  static List<String> files(String name, boolean extensionless) {
    int slash = name.lastIndexOf('/');
    return !extensionless || name.indexOf('.', slash + 1) >= 0
        ? List.of(name)
        : List.of(name, name + ".html", name + "/index.html");
  }
}
