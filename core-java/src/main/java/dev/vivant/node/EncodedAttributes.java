package dev.vivant.node;

/**
 * Attributes as UTF-8, escaped: {@code  class="row"}. Those whose name and value are the same two strings again and
 * again, as literals are, are encoded once. Bounded, by hash; whoever invents values only drives others out. Any
 * thread.
 */
final class EncodedAttributes {
  private static final int ATTRIBUTES = 1024;
  private static final int MAX_CHARS = 80;

  private static final Encoded[] RECENT = new Encoded[ATTRIBUTES];

  private EncodedAttributes() {}

  /** The piece is null until the attribute has come a second time. */
  private record Encoded(String name, String value, Piece piece) {}

  /** An attribute that came before, or null. */
  static Piece get(String name, String value) {
    if (value.length() > MAX_CHARS) {
      return null;
    }
    int hash = name.hashCode() * 31 + value.hashCode();
    int place = (hash ^ hash >>> 15) & ATTRIBUTES - 1;
    Encoded known = RECENT[place];
    if (known == null || known.value != value || known.name != name) {
      RECENT[place] = new Encoded(name, value, null);
      return null;
    }
    return known.piece != null ? known.piece : encoded(place, name, value);
  }

  private static Piece encoded(int place, String name, String value) {
    StringBuilder html = new StringBuilder();
    new CharOutput(html).attribute(name, value);
    Piece piece = new Piece(html.toString());
    RECENT[place] = new Encoded(name, value, piece);
    return piece;
  }
}
