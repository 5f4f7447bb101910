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

  /** The element whose only attribute it is; null where there are others, or any element is meant. */
  private final Tag tag;

  private final AttributeName name;
  private final String value;
  private final String[] array;
  private final Piece piece;

  private ConstantAttribute(Tag tag, AttributeName name, String value, boolean again) {
    this.tag = tag;
    this.name = name;
    this.value = value;
    this.array = again ? new String[] {name.name(), Text.clean(value)} : null;
    this.piece = again ? piece(tag, name, value) : null;
  }

  /** The attribute, alone on that element or on any, if this very string was its value before; else null. */
  static ConstantAttribute get(Tag tag, AttributeName name, String value) {
    if (!name.hasConstantValues() || value.length() > MAX_CHARS) {
      return null;
    }
    int hash = (tag == null ? 0 : tag.seed()) + name.seed() + value.hashCode();
    int place = (hash ^ hash >>> 15) & ATTRIBUTES - 1;
    ConstantAttribute known = LATELY[place];
    if (known == null || known.value != value || known.name != name || known.tag != tag) {
      if (++unknown % NOTED == 0) {
        LATELY[place] = new ConstantAttribute(tag, name, value, false);
      }
      return null;
    }
    return known.piece != null ? known : again(place, known);
  }

  private static ConstantAttribute again(int place, ConstantAttribute known) {
    ConstantAttribute made = new ConstantAttribute(known.tag, known.name, known.value, true);
    LATELY[place] = made;
    return made;
  }

  private static Piece piece(Tag tag, AttributeName name, String value) {
    StringBuilder html = new StringBuilder();
    CharOutput out = new CharOutput(html);
    if (tag == null) {
      out.attribute(name, value);
    } else {
      out.startWhole(tag, name, value);
    }
    return new Piece(html.toString());
  }

  /** Name and value as an element takes them; shared, not to be changed. */
  String[] array() {
    return array;
  }

  /** The attribute as HTML, {@code  class="row"}, or the element's start tag: {@code <tr class="row">}. */
  Piece piece() {
    return piece;
  }
}
