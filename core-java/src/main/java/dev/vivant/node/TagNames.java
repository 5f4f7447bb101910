package dev.vivant.node;

/** Which names an element may have. */
final class TagNames {
  private TagNames() {}

  /** The name itself, if a browser keeps it inside a page. */
  static String checked(Namespace namespace, String name) {
    boolean good = !name.isEmpty() && isLetter(name.charAt(0)) && name.length() <= 100;
    for (int i = 1; good && i < name.length(); i++) {
      char c = name.charAt(i);
      good = isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }
    if (!good) {
      throw new IllegalArgumentException(
          "an element's name begins with a letter and goes on with letters, digits, '-', '_' or '.', not \"" + name + '"');
    }
    if (namespace == Namespace.HTML && !name.equals(name.toLowerCase(java.util.Locale.ROOT))) {
      throw new IllegalArgumentException("HTML elements are written in lower case, not \"" + name + '"');
    }
    return name;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
