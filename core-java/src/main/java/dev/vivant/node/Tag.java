package dev.vivant.node;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What kind of element: a name in a namespace, and how browsers read it.
 *
 * <p>There is one object for each name of a namespace, so tags may be compared by identity. Names that nobody uses any
 * more are forgotten, so that markup from outside cannot fill the memory.
 */
public final class Tag {
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

  private static final Map<String, Reference> HTML = new ConcurrentHashMap<>();
  private static final Map<String, Reference> SVG = new ConcurrentHashMap<>();
  private static final Map<String, Reference> MATHML = new ConcurrentHashMap<>();
  private static final ReferenceQueue<Tag> FORGOTTEN = new ReferenceQueue<>();

  private final String name;
  private final Namespace namespace;
  private final boolean isVoid;
  private final Family family;
  private final long takes;
  private final long asChild;
  private final TextRule text;
  private final int self;
  private final int keeps;
  private final int refuses;
  private final boolean anyText;
  private final boolean textUnseen;
  private final int leaf;
  private final AttributeRule rule;
  private final boolean rawText;
  private final boolean dropsFirstNewline;
  private final boolean ordinaryText;
  private final boolean takesByAttributes;
  private final boolean judgedByAttributes;
  private final int seed;
  private final Piece start;
  private final Piece wholeStart;
  private final Piece end;

  private Tag(Namespace namespace, String name) {
    this.name = name;
    this.namespace = namespace;
    this.isVoid = namespace == Namespace.HTML && VOID.contains(name);
    this.family = Family.of(namespace, name);
    this.takes = Family.takenBy(namespace, name, isVoid);
    this.asChild = family.bit();
    this.text = TextRule.of(namespace, name, isVoid);
    this.self = ContentModel.self(namespace, name);
    this.keeps = ContentModel.keeps(namespace, name);
    this.refuses = ContentModel.refuses(namespace, name);
    this.rule = AttributeRule.of(namespace, name);
    this.anyText = text == TextRule.ANY && rule == AttributeRule.NONE;
    this.textUnseen = text == TextRule.ANY && !isTemplate();
    this.leaf = ContentModel.above(this, 0, 0);
    this.rawText = namespace == Namespace.HTML && text.isWhole();
    this.dropsFirstNewline = namespace == Namespace.HTML && (name.equals("pre") || name.equals("textarea"));
    this.ordinaryText = !dropsFirstNewline && !rawText;
    this.takesByAttributes = namespace == Namespace.MATHML && name.equals("annotation-xml");
    this.judgedByAttributes = takesByAttributes || rule != AttributeRule.NONE;
    this.seed = name.hashCode() * 961;
    this.start = new Piece('<' + name);
    this.wholeStart = new Piece('<' + name + '>');
    this.end = new Piece("</" + name + '>');
  }

  /**
   * An HTML element or a custom element ({@code "user-card"}).
   *
   * @throws IllegalArgumentException when no browser would keep such an element inside a page; the message says what to
   *     do instead
   */
  public static Tag html(String name) {
    return intern(HTML, Namespace.HTML, name);
  }

  /**
   * An SVG element, as SVG writes it: {@code "linearGradient"}.
   *
   * @throws IllegalArgumentException as {@link #html}
   */
  public static Tag svg(String name) {
    return intern(SVG, Namespace.SVG, name);
  }

  /**
   * A MathML element.
   *
   * @throws IllegalArgumentException as {@link #html}
   */
  public static Tag mathMl(String name) {
    return intern(MATHML, Namespace.MATHML, name);
  }

  /** An element of a namespace; see {@link #html}, {@link #svg} and {@link #mathMl}. */
  public static Tag of(Namespace namespace, String name) {
    return switch (namespace) {
      case HTML -> html(name);
      case SVG -> svg(name);
      case MATHML -> mathMl(name);
    };
  }

  private static Tag intern(Map<String, Reference> known, Namespace namespace, String name) {
    Reference reference = known.get(name);
    Tag tag = reference == null ? null : reference.get();
    return tag != null ? tag : added(known, new Tag(namespace, TagNames.checked(namespace, name)));
  }

  private static Tag added(Map<String, Reference> known, Tag made) {
    for (Object gone = FORGOTTEN.poll(); gone != null; gone = FORGOTTEN.poll()) {
      Reference reference = (Reference) gone;
      reference.map.remove(reference.name, reference);
    }
    Reference fresh = new Reference(known, made);
    while (true) {
      Reference before = known.putIfAbsent(made.name, fresh);
      Tag other = before == null ? made : before.get();
      if (other != null) {
        return other;
      }
      known.remove(made.name, before);
    }
  }

  /** As the DOM's {@code localName}: lower case in HTML, {@code "linearGradient"} in SVG. */
  public String name() {
    return name;
  }

  /** The language it belongs to. */
  public Namespace namespace() {
    return namespace;
  }

  /** Whether it never has children nor an end tag: {@code br}, {@code img}, {@code input}. */
  public boolean isVoid() {
    return isVoid;
  }

  /** Whether its text stands in a page as it is, without escapes: {@code script}, {@code style}, {@code noscript}. */
  public boolean isRawText() {
    return rawText;
  }

  /** Whether a parser skips a line break that its text begins with, so that it must be written twice. */
  boolean dropsFirstNewline() {
    return dropsFirstNewline;
  }

  /** Whether the text that it begins with is written as any other. */
  boolean hasOrdinaryText() {
    return ordinaryText;
  }

  boolean isTemplate() {
    return family == Family.TEMPLATE;
  }

  /** What it is as a child. */
  Family family() {
    return family;
  }

  /** Its family as a bit of {@link #takes}. */
  long asChild() {
    return asChild;
  }

  /** Whether its attributes decide which children it takes. */
  boolean takesByAttributes() {
    return takesByAttributes;
  }

  /** Whether its attributes have to be looked at together; those of most need not. */
  boolean isJudgedByAttributes() {
    return judgedByAttributes;
  }

  /** The families that its children may have, as bits, where its attributes do not decide it. */
  long takes() {
    return takes;
  }

  /** The families that its children may have, as bits; the attributes count for {@code annotation-xml} alone. */
  long takes(String[] attributes) {
    return takesByAttributes
        ? Family.takenByAnnotation(Attribute.find(attributes, "encoding")) : takes;
  }

  /** What text it may hold. */
  TextRule text() {
    return text;
  }

  /** See {@link ContentModel#self}. */
  int self() {
    return self;
  }

  /** See {@link ContentModel#keeps}. */
  int keeps() {
    return keeps;
  }

  /** See {@link ContentModel#refuses}. */
  int refuses() {
    return refuses;
  }

  /** Whether a text may be its only content, and nothing else has to be looked at. */
  boolean takesAnyText() {
    return anyText;
  }

  /** Whether any text may be among its content, and nothing has to be noted of it. */
  boolean takesTextUnseen() {
    return textUnseen;
  }

  /** {@link Element#inside} of an element of this kind that has no elements inside. */
  int leaf() {
    return leaf;
  }

  /** What its attributes must be together. */
  AttributeRule rule() {
    return rule;
  }

  /** What it is told from other tags by in a table. */
  int seed() {
    return seed;
  }

  /** {@code <name}. */
  Piece start() {
    return start;
  }

  /** {@code <name>}. */
  Piece wholeStart() {
    return wholeStart;
  }

  /** {@code </name>}. */
  Piece end() {
    return end;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }

  private static final class Reference extends WeakReference<Tag> {
    private final Map<String, Reference> map;
    private final String name;

    Reference(Map<String, Reference> map, Tag tag) {
      super(tag, FORGOTTEN);
      this.map = map;
      this.name = tag.name;
    }
  }
}
