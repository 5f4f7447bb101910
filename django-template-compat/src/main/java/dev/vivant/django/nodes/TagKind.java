package dev.vivant.django.nodes;

import dev.vivant.node.Namespace;
import dev.vivant.node.Tag;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How browsers treat the elements of a name: what ends them, what they end, where they may stand. */
final class TagKind {
  static final int P = 1;
  static final int LI = 1 << 1;
  static final int DT_DD = 1 << 2;
  static final int OPTION = 1 << 3;
  static final int OPTGROUP = 1 << 4;
  static final int TR = 1 << 5;
  static final int CELL = 1 << 6;
  static final int SECTION = 1 << 7;
  static final int HEADING = 1 << 8;
  static final int TABLE = 1 << 9;
  static final int SELECT = 1 << 10;
  static final int A = 1 << 11;
  static final int BUTTON = 1 << 12;
  static final int FORM = 1 << 13;
  static final int RUBY = 1 << 14;
  static final int COLGROUP = 1 << 15;
  static final int CAPTION = 1 << 16;
  static final int COL = 1 << 17;
  static final int SCRIPT = 1 << 18;
  static final int HR = 1 << 19;

  /** Elements whose end tag may be left out. */
  private static final int OPTIONAL_END =
      P | LI | DT_DD | OPTION | OPTGROUP | TR | CELL | SECTION | RUBY | COLGROUP;
  /** Elements whose children are a table's or a list's own. */
  static final int STRICT_PARENT = TABLE | SECTION | TR | SELECT | COLGROUP;

  /** Elements that only tables keep. */
  static final int TABLE_PARTS = TR | CELL | SECTION | CAPTION | COLGROUP | COL;

  private static final Set<String> SHELL = Set.of("html", "head", "body");
  private static final Set<String> VOID = Set.of("base", "frame", "basefont", "bgsound", "keygen");

  private static final Map<String, Integer> BITS = new HashMap<>();
  private static final Map<Integer, Integer> ENDS = new HashMap<>();
  private static final Map<String, Integer> CLOSES_P = new HashMap<>();
  private static final Map<Namespace, Map<String, TagKind>> KNOWN = new EnumMap<>(Namespace.class);
  private static final int MAX_KNOWN = 2_000;

  static {
    bits(P, "p");
    bits(LI, "li");
    bits(DT_DD, "dt dd");
    bits(OPTION, "option");
    bits(OPTGROUP, "optgroup");
    bits(TR, "tr");
    bits(CELL, "td th");
    bits(SECTION, "thead tbody tfoot");
    bits(HEADING, "h1 h2 h3 h4 h5 h6");
    bits(TABLE, "table");
    bits(SELECT, "select");
    bits(A, "a");
    bits(BUTTON, "button");
    bits(FORM, "form");
    bits(RUBY, "rt rp");
    bits(COLGROUP, "colgroup");
    bits(CAPTION, "caption");
    bits(COL, "col");
    bits(SCRIPT, "script style template");
    bits(HR, "hr");
    ENDS.put(LI, LI);
    ENDS.put(DT_DD, DT_DD);
    ENDS.put(OPTION, OPTION);
    ENDS.put(OPTGROUP, OPTION | OPTGROUP);
    ENDS.put(TR, TR | CELL | COLGROUP);
    ENDS.put(CELL, CELL);
    ENDS.put(SECTION, SECTION | TR | CELL | COLGROUP);
    ENDS.put(RUBY, RUBY);
    ENDS.put(HR, OPTION | OPTGROUP);
    for (String name : ("address article aside blockquote center details dialog dir div dl fieldset figcaption figure"
        + " footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li"
        + " dt dd plaintext table hr xmp").split(" ")) {
      CLOSES_P.put(name, P);
    }
    for (Namespace namespace : Namespace.values()) {
      KNOWN.put(namespace, new ConcurrentHashMap<>());
    }
  }

  private static void bits(int bit, String names) {
    for (String name : names.split(" ")) {
      BITS.put(name, bit);
    }
  }

  /** Null for the parts of a document, and for what no page keeps. */
  final Tag tag;
  /** Why there is no tag. */
  final String refusal;
  /** Whether it is a part of the document around a page: html, head, body. */
  final boolean isShell;
  final String name;
  final int bit;
  /** Kinds of the element around that this one ends by beginning. */
  final int ends;
  final boolean closesP;
  final boolean optionalEnd;
  final boolean isVoid;
  final Namespace namespace;
  /** The namespace of its children. */
  final Namespace inside;
  final TokenState content;
  /** Whether a line break right behind its start tag is skipped. */
  final boolean skipsNewline;

  private TagKind(Namespace namespace, String name) {
    this.isShell = namespace == Namespace.HTML && SHELL.contains(name);
    Tag known = null;
    String why = "it belongs to the document around a page";
    if (!isShell) {
      try {
        known = Tag.of(namespace, name);
      } catch (IllegalArgumentException refused) {
        why = refused.getMessage();
      }
    }
    this.tag = known;
    this.refusal = why;
    this.name = name;
    this.namespace = namespace;
    boolean html = namespace == Namespace.HTML;
    this.bit = html ? BITS.getOrDefault(name, 0) : 0;
    this.closesP = html && CLOSES_P.containsKey(name);
    this.ends = (html ? ENDS.getOrDefault(bit, 0) : 0) | (closesP ? P : 0);
    this.optionalEnd = (bit & OPTIONAL_END) != 0;
    this.isVoid = tag == null ? VOID.contains(name) : tag.isVoid();
    this.inside = name.equalsIgnoreCase("foreignObject") ? Namespace.HTML : namespace;
    this.skipsNewline = html && (name.equals("pre") || name.equals("textarea") || name.equals("listing"));
    this.content = !html ? TokenState.DATA : switch (name) {
      case "script", "style", "iframe", "noscript", "xmp", "noembed", "noframes" -> TokenState.RAWTEXT;
      case "textarea", "title" -> TokenState.RCDATA;
      default -> TokenState.DATA;
    };
  }

  /** The kind of an element inside elements of a namespace. */
  static TagKind of(Namespace around, String written) {
    Namespace namespace = around;
    String name = written;
    if (around == Namespace.HTML) {
      name = lower(written);
      namespace = name.equals("svg") ? Namespace.SVG : name.equals("math") ? Namespace.MATHML : around;
    }
    Map<String, TagKind> known = KNOWN.get(namespace);
    TagKind kind = known.get(name);
    if (kind == null) {
      kind = new TagKind(namespace, name);
      if (known.size() < MAX_KNOWN) {
        known.put(name, kind);
      }
    }
    return kind;
  }

  /** An attribute's name in a start tag: HTML knows no capitals, SVG and MathML do, from their first element on. */
  static String attribute(Namespace around, CharSequence tag, String written) {
    String lower = around == Namespace.HTML ? lower(written) : written;
    return lower.equals(written) || of(around, tag.toString()).namespace != Namespace.HTML ? written : lower;
  }

  static String lower(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 'A' && name.charAt(i) <= 'Z') {
        return name.toLowerCase(Locale.ROOT);
      }
    }
    return name;
  }

  boolean is(int bits) {
    return (bit & bits) != 0;
  }
}
