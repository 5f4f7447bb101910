package dev.vivant.node;

/**
 * What was found out about an attribute's name, so that it is found out once: how {@link AttributePolicy} judges its
 * values, and how it is written.
 *
 * <p>Names seen lately are kept by hash, the bounded number of them; whoever invents names only drives others out. Any
 * thread.
 */
final class AttributeName {
  private static final int NAMES = 512;

  private static final AttributeName[] LATELY = new AttributeName[NAMES];

  private final String name;
  private final AttributePolicy.Kind kind;
  private final boolean constantValues;
  private final int seed;
  private final Piece start;

  private AttributeName(String name, AttributePolicy.Kind kind) {
    this.name = name;
    this.kind = kind;
    this.constantValues = kind == AttributePolicy.Kind.PLAIN || kind == null;
    this.seed = name.hashCode() * 31;
    this.start = new Piece(' ' + name + "=\"");
  }

  /** What is known of a name; never null, but perhaps nobody has judged it yet. */
  static AttributeName of(String name) {
    AttributeName known = LATELY[place(name)];
    return known != null && known.name.equals(name) ? known : judged(name, null);
  }

  /** Notes how values of that name are judged; null where the name itself has not been. */
  static AttributeName judged(String name, AttributePolicy.Kind kind) {
    AttributeName known = new AttributeName(name, kind);
    LATELY[place(name)] = known;
    return known;
  }

  private static int place(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 9) & NAMES - 1;
  }

  String name() {
    return name;
  }

  /** Whether it is the same name; a name that was driven out in between is known by another object. */
  boolean isSame(AttributeName other) {
    return seed == other.seed && name.equals(other.name);
  }

  /** How its values are judged; null where the name itself has not been judged. */
  AttributePolicy.Kind kind() {
    return kind;
  }

  /** Whether its values are as a rule the same few: those of {@code class}, not those of {@code href}. */
  boolean hasConstantValues() {
    return constantValues;
  }

  /** What it is told from other names by in a table. */
  int seed() {
    return seed;
  }

  /** {@code  name="}. */
  Piece start() {
    return start;
  }
}
