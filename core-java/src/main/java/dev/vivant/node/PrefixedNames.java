package dev.vivant.node;

/**
 * {@code "hidden"} as {@code "aria-hidden"}, without making the string anew each time. Holds the names used lately, by
 * hash; it never grows, whoever invents names.
 */
final class PrefixedNames {
  private static final PrefixedNames ARIA = new PrefixedNames("aria-");
  private static final PrefixedNames DATA = new PrefixedNames("data-");

  private final String prefix;
  private final Known[] known = new Known[256];

  private PrefixedNames(String prefix) {
    this.prefix = prefix;
  }

  static String aria(String name) {
    return ARIA.of(name);
  }

  static String data(String name) {
    return DATA.of(name);
  }

  private String of(String name) {
    int place = name.hashCode() & known.length - 1;
    Known found = known[place];
    if (found == null || !found.name.equals(name)) {
      found = new Known(name, prefix + name);
      known[place] = found;
    }
    return found.prefixed;
  }

  private record Known(String name, String prefixed) {}
}
