package dev.vivant.node;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A tag with its attributes, bindings and children; canonical and immutable.
 *
 * <p>Made by {@link Html} and {@link Svg}, or by a {@link NodeSink}. Attributes keep the order in which they were
 * given, but order does not count for equality. Bindings show as one more attribute, {@value #BINDINGS}, so that a page
 * which was rendered as HTML needs no second description of them.
 */
public final class Element implements Node {
  /** The attribute that lists an element's bindings, their specs parted by single spaces. */
  public static final String BINDINGS = "data-v";

  static final String[] NO_ATTRIBUTES = new String[0];
  private static final Binding[] NO_BINDINGS = new Binding[0];

  private final Tag tag;
  private final String[] attributes;
  private final int inside;

  /** The only child itself, a {@code Node[]} of none or several, or a {@link RowList}: most have one child. */
  private final Object content;

  /** What few elements have: null, a key, a binding, several, or more as {@link Bound}. Keeps the others small. */
  private final Object extra;

  private Element(Tag tag, Object extra, String[] attributes, Object content, int inside) {
    this.tag = tag;
    this.extra = extra;
    this.attributes = attributes;
    this.content = content;
    this.inside = inside;
  }

  private static Object content(Node[] children) {
    return children.length == 1 ? children[0] : children;
  }

  /** A key, what is bound (a binding or an array of several), and which edition it is; the first and last or null. */
  private record Bound(Object key, Object bindings, Object edition) {}

  /** For {@link #checked}. */
  static Object extra(Object key, Binding[] bindings) {
    boolean odd = key instanceof Bound || key instanceof Binding[] || key instanceof Binding;
    return bindings.length == 1 ? extra(key, bindings[0])
        : bindings.length == 0 && !odd ? key : key == null ? bindings : new Bound(key, bindings, null);
  }

  /** For {@link #checked}. */
  static Object extra(Object key, Binding only) {
    return key == null ? only : new Bound(key, only, null);
  }

  /**
   * An element of content in any order.
   *
   * @throws IllegalArgumentException for a second key, a name given twice, or children that a browser would not leave
   *     where they are; the message names the tag and the way out
   */
  public static Element of(Tag tag, Content... content) {
    return ElementParts.split(tag, null, content);
  }

  /** As {@link #of(Tag, Content...)} of nodes alone; the array is taken over, not copied. */
  static Element of(Tag tag, Node... children) {
    return of(tag, null, NO_ATTRIBUTES, NO_BINDINGS, children);
  }

  /** As {@link #of(Tag, Content...)} of a text alone. */
  static Element of(Tag tag, String text) {
    return of(tag, NO_ATTRIBUTES, text);
  }

  /** As {@link #of(Tag, Content...)} of attributes that passed, and a text. */
  static Element of(Tag tag, String[] attributes, String text) {
    Text child = new Text(text);
    return tag.takesAnyText() && !text.isEmpty() ? new Element(tag, null, attributes, child, tag.leaf())
        : of(tag, null, attributes, NO_BINDINGS, new Node[] {child});
  }

  /** As {@link #of(Tag, Content...)} of a binding and a text. */
  static Element of(Tag tag, Binding binding, String text) {
    Text child = new Text(text);
    return tag.takesAnyText() && !text.isEmpty() ? new Element(tag, binding, binding.attributes(), child, tag.leaf())
        : of(tag, null, NO_ATTRIBUTES, new Binding[] {binding}, new Node[] {child});
  }

  /** As {@link #of(Tag, Content...)} with a text after the content. */
  static Element of(Tag tag, String text, Content content) {
    return ElementParts.split(tag, text, content);
  }

  /** As {@link #of(Tag, Content...)} with a text after the content. */
  static Element of(Tag tag, String text, Content... content) {
    return ElementParts.split(tag, text, content);
  }

  /**
   * An element of parts that are already sorted; what builders call.
   *
   * @param key        null where there is none
   * @param attributes names and values in turn, no name twice, each of which has passed {@link AttributePolicy#check};
   *                   without {@value #BINDINGS}; taken over, not copied
   * @param bindings   taken over, not copied
   * @param children   any nodes; taken over, not copied
   * @throws IllegalArgumentException as {@link #of(Tag, Content...)}
   */
  public static Element of(Tag tag, Object key, String[] attributes, Binding[] bindings, Node[] children) {
    if (tag.rule() != AttributeRule.NONE) {
      tag.rule().check(tag, attributes);
    }
    return trusted(tag, key, attributes, bindings, children);
  }

  /** As {@link #of(Tag, Object, String[], Binding[], Node[])}, of attributes that nobody has to check any more. */
  static Element trusted(Tag tag, Object key, String[] attributes, Binding[] bindings, Node[] children) {
    return made(tag, extra(key, bindings), withBindings(attributes, bindings), children);
  }

  /** As {@link #of(Tag, Content...)} of a key, which may be null, a binding and one element. */
  static Element of(Tag tag, Object key, Binding binding, Element only) {
    return tag.rule() == AttributeRule.NONE
        ? around(tag, extra(key, binding), binding.attributes(), only)
        : of(tag, key, NO_ATTRIBUTES, new Binding[] {binding}, new Node[] {only});
  }

  /** An element of one element, and nothing else. */
  private static Element around(Tag tag, Object extra, String[] attributes, Element only) {
    return new Element(tag, extra, attributes, only, ContentModel.check(tag, attributes, only));
  }

  private static Element made(Tag tag, Object extra, String[] attributes, Node[] children) {
    if (children.length == 0) {
      return new Element(tag, extra, attributes, Children.NONE, tag.leaf());
    }
    if (children.length == 1 && children[0] instanceof Element only) {
      return around(tag, extra, attributes, only);
    }
    if (children.length == 1 && children[0] instanceof Fragment rows) {
      int inside = ContentModel.check(tag, attributes, rows);
      if (inside != ContentModel.NOT_CANONICAL) {
        return new Element(tag, extra, attributes, rows.content(), inside);
      }
    }
    int inside = ContentModel.check(tag, attributes, children, false);
    if (inside != ContentModel.NOT_CANONICAL && !tag.isRawText()) {
      return new Element(tag, extra, attributes, content(children), inside);
    }
    boolean keysDiffer = children.length == 1 && children[0] instanceof Fragment;
    Node[] canonical = Children.canonical(children, children.length);
    if (tag.isRawText()) {
      canonical = Children.rawText(canonical);
    }
    inside = ContentModel.check(tag, attributes, canonical, keysDiffer);
    return new Element(tag, extra, attributes, content(canonical), inside);
  }

  /**
   * As {@link #trusted}, of children that are canonical and have been checked.
   *
   * @param extra      what {@link #extra} gives
   * @param attributes with those for bindings
   * @param content    an only child itself, or an array of none or several
   */
  static Element checked(Tag tag, Object extra, String[] attributes, Object content, int inside) {
    return new Element(tag, extra, attributes, content, inside);
  }

  private static String[] withBindings(String[] attributes, Binding[] bindings) {
    if (bindings.length == 0) {
      return attributes;
    }
    if (bindings.length == 1 && attributes.length == 0) {
      return bindings[0].attributes();
    }
    String[] all = Arrays.copyOf(attributes, attributes.length + 2);
    all[attributes.length] = BINDINGS;
    all[attributes.length + 1] = specs(bindings);
    return all;
  }

  static String specs(Binding[] bindings) {
    if (bindings.length == 1) {
      return bindings[0].spec();
    }
    StringBuilder out = new StringBuilder();
    for (Binding binding : bindings) {
      out.append(out.isEmpty() ? "" : " ").append(binding.spec());
    }
    return out.toString();
  }

  /** An array for {@link #of(Tag, Object, String[], Binding[], Node[])} where there are none. */
  public static Binding[] noBindings() {
    return NO_BINDINGS;
  }

  /** What kind of element it is. */
  public Tag tag() {
    return tag;
  }

  /** Its name among its siblings, or null. */
  public Object key() {
    return extra == null || extra instanceof Binding || extra instanceof Binding[] ? null
        : extra instanceof Bound bound ? bound.key : extra;
  }

  boolean hasKey() {
    return extra != null && key() != null;
  }

  /** A binding, or an array of none or several. */
  private Object bindings() {
    return extra == null ? NO_BINDINGS
        : extra instanceof Binding || extra instanceof Binding[] ? extra
        : extra instanceof Bound bound ? bound.bindings : NO_BINDINGS;
  }

  /** How many attributes there are, the one for bindings included. */
  public int attributeCount() {
    return attributes.length >> 1;
  }

  /** Name of the attribute at a place from 0. */
  public String attributeName(int index) {
    return attributes[index << 1];
  }

  /** Unescaped value of the attribute at a place from 0. */
  public String attributeValue(int index) {
    return attributes[(index << 1) + 1];
  }

  /** The value of an attribute, or null where it is absent. */
  public String attribute(String name) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(name)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** Whether its attributes are the very same as those of another element, as far as one look tells. */
  public boolean sharesAttributes(Element other) {
    return attributes == other.attributes;
  }

  /** Whether it has the tag and the key of another element, and so can continue it. */
  public boolean isSameKind(Element other) {
    return tag == other.tag && (extra == other.extra || Objects.equals(key(), other.key()));
  }

  /** Whether its children are the very same as those of another element, as far as one look tells. */
  public boolean sharesChildren(Element other) {
    return content == other.content;
  }

  /** Its only child; null where it has none or several. */
  public Node onlyChild() {
    return content instanceof Element element ? element : content instanceof Text text ? text : null;
  }

  /** How many children there are. */
  public int childCount() {
    return content instanceof Element || content instanceof Text ? 1
        : content instanceof RowList rows ? rows.count() : ((Node[]) content).length;
  }

  /** The child at a place from 0: an element or a text. */
  public Node child(int index) {
    // Tests for final classes cost next to nothing, those for interfaces and arrays of them do not.
    if (content instanceof Element || content instanceof Text) {
      Objects.checkIndex(index, 1);
      return content instanceof Element element ? element : (Text) content;
    }
    return content instanceof RowList rows ? rows.child(index) : ((Node[]) content)[index];
  }

  /** Its children as rows that need not be kept; null where it has others. */
  public RowList rows() {
    return content instanceof RowList rows ? rows : null;
  }

  /** Its children themselves where it has none or several, and they are not {@link #rows}; else null. Read only. */
  public Node[] childArray() {
    return content instanceof Node[] nodes ? nodes : null;
  }

  /** The children, each an element or a text, unmodifiable. */
  public List<Node> children() {
    return content instanceof RowList rows ? rows.asList()
        : content instanceof Node[] children ? Collections.unmodifiableList(Arrays.asList(children))
        : List.of((Node) content);
  }

  /** How many bindings there are. */
  public int bindingCount() {
    return bindings() instanceof Binding[] several ? several.length : 1;
  }

  /** The binding at a place from 0, in the order of the specs in {@value #BINDINGS}. */
  public Binding binding(int index) {
    Object bindings = bindings();
    if (bindings instanceof Binding only) {
      Objects.checkIndex(index, 1);
      return only;
    }
    return ((Binding[]) bindings)[index];
  }

  /** All texts inside, joined, as {@code textContent} in a browser. */
  public String textContent() {
    StringBuilder out = new StringBuilder();
    appendText(out);
    return out.toString();
  }

  private void appendText(StringBuilder out) {
    for (int i = 0; i < childCount(); i++) {
      if (child(i) instanceof Text text) {
        out.append(text.value());
      } else {
        ((Element) child(i)).appendText(out);
      }
    }
  }

  /**
   * This element with other children; what {@code PatchApplier} makes. Key, attributes and bindings stay.
   *
   * @param changed taken over, not copied
   * @throws IllegalArgumentException as {@link #of(Tag, Content...)}
   */
  public Element withChildren(Node... changed) {
    return made(tag, with(key(), null), attributes, changed);
  }

  /**
   * This element as what a part shows that many pages share: the same as other pages' elements of that edition, but for
   * its key. Another key keeps it, any other change does not.
   *
   * @param edition opaque to the tree; {@code dev.vivant.diff} knows it
   */
  public Element withEdition(Object edition) {
    return new Element(tag, with(key(), Objects.requireNonNull(edition, "edition")), attributes, content, inside);
  }

  /** The same around other content, which nobody checks. */
  Element around(Object other) {
    return new Element(tag, extra, attributes, other, inside);
  }

  /** What {@link #withEdition} was given; null for most elements. */
  public Object edition() {
    return extra instanceof Bound bound ? bound.edition : null;
  }

  /** This element with that key in the place of its own. */
  public Element withKey(Object key) {
    Objects.requireNonNull(key, "a key must not be null");
    return key.equals(key()) ? this : new Element(tag, with(key, edition()), attributes, content, inside);
  }

  /** What this element has beside its tag, with that key and edition; either may be null. */
  private Object with(Object key, Object edition) {
    Object bindings = bindings();
    return edition != null ? new Bound(key, bindings, edition)
        : bindings instanceof Binding only ? extra(key, only) : extra(key, (Binding[]) bindings);
  }

  /**
   * This element with an attribute set, or removed where the value is null; the order of the others stays.
   *
   * @throws IllegalArgumentException when {@link AttributePolicy} refuses it
   */
  public Element withAttribute(String name, String value) {
    if (value != null) {
      AttributePolicy.check(tag, name, value);
    }
    return with(name, value);
  }

  /**
   * As {@link #withAttribute}, with a value that nobody judges, as in {@link Raw} markup, and {@value #BINDINGS} too;
   * what {@code PatchApplier} makes. Never with a value of a visitor.
   *
   * @throws IllegalArgumentException for a name that no page may have, or a script that would run
   */
  public Element withTrustedAttribute(String name, String value) {
    if (value != null && !name.equals(BINDINGS)) {
      AttributePolicy.checkTrusted(name);
    }
    return with(name, value);
  }

  private Element with(String name, String value) {
    String[] all = ElementParts.with(attributes, name, value);
    if (tag.rule() == AttributeRule.DATA_BLOCK) {
      tag.rule().check(tag, all);
    }
    return new Element(tag, with(key(), null), all, content, inside);
  }

  /** Bits of {@link ContentModel}: what is somewhere inside that an ancestor may have to refuse. */
  int inside() {
    return inside;
  }

  /** Names and values in turn, bindings included; not to be changed. */
  String[] attributeArray() {
    return attributes;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Element e
            && tag == e.tag && inside == e.inside && Objects.equals(key(), e.key())
            && sameAttributes(e) && sameContent(e);
  }

  private boolean sameContent(Element other) {
    return content instanceof Node ? content.equals(other.content) : children().equals(other.children());
  }

  private boolean sameAttributes(Element other) {
    if (attributes.length != other.attributes.length) {
      return false;
    }
    if (Arrays.equals(attributes, other.attributes)) {
      return true;
    }
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].equals(other.attribute(attributes[i]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = tag.hashCode() * 31 + Objects.hashCode(key());
    for (int i = 0; i < attributes.length; i += 2) {
      hash += attributes[i].hashCode() ^ attributes[i + 1].hashCode();
    }
    return hash * 31 + (content instanceof Node ? content : children()).hashCode();
  }

  /** The element as HTML. */
  @Override
  public String toString() {
    return HtmlWriter.toString(this);
  }
}
