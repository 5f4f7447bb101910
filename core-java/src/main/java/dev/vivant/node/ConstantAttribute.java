package dev.vivant.node;

/**
 * An attribute whose value is the same string again and again, as literals are: kept as elements and as
 * pages need it, so that neither is made anew.
 *
 * <p>Bounded, by hash; any thread. A value that is another string object each time is noticed now and then only, so
 * that such values cost little and do not drive the others out.
 */
final class ConstantAttribute {
  private static final int ATTRIBUTES = 1024;
  private static final int MAX_CHARS = 80;

  /** One of so many unknown attributes is noted. */
  private static final int NOTED = 8;

  private static final ConstantAttribute[] LATELY = new ConstantAttribute[ATTRIBUTES];
  private static int unknown;

  private final String name;
  private final String value;
  private final String[] array;
  private final Piece piece;

  private ConstantAttribute(String name, String value, boolean again) {
    this.name = name;
    this.value = value;
    this.array = again ? new String[] {name, Text.clean(value)} : null;
    this.piece = again ? piece(name, value) : null;
  }

  /** The attribute, if this very string was its value before; else null. */
  static ConstantAttribute get(AttributeName attribute, String value) {
    if (!attribute.hasConstantValues() || value.length() > MAX_CHARS) {
      return null;
    }
    String name = attribute.name();
    int hash = name.hashCode() * 31 + value.hashCode();
    int place = (hash ^ hash >>> 15) & ATTRIBUTES - 1;
    ConstantAttribute known = LATELY[place];
    if (known == null || known.value != value || known.name != name) {
      if (++unknown % NOTED == 0) {
        LATELY[place] = new ConstantAttribute(name, value, false);
      }
      return null;
    }
    if (known.piece == null) {
      known = new ConstantAttribute(name, value, true);
      LATELY[place] = known;
    }
    return known;
  }

  private static Piece piece(String name, String value) {
    StringBuilder html = new StringBuilder();
    new CharOutput(html).attribute(AttributeName.of(name), value);
    return new Piece(html.toString());
  }

  /** Name and value as an element takes them; shared, not to be changed. */
  String[] array() {
    return array;
  }

  /** The attribute as HTML: {@code  class="row"}. */
  Piece piece() {
    return piece;
  }
}
