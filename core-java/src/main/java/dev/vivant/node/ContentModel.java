package dev.vivant.node;

import java.util.Set;

/**
 * What may stand inside what: all that a browser would leave where it is when it reads the page, and nothing that it
 * would move, drop, split or wrap. A tree that this class lets pass is the tree that a browser really has.
 *
 * <p>Two questions for each element: does each child fit its parent ({@link Tag#takes}, {@link Tag#asChild}), and does
 * anything deeper inside end an element around it, as a {@code div} ends a {@code p}. For the second each element keeps
 * one number, {@link Element#inside}: a bit for each thing inside that some ancestor might have to refuse, and above
 * the bits its height. {@code p(span(div()))}: the {@code div} has {@link #ENDS_P}, the {@code span} hands it on, the
 * {@code p} refuses it; in {@code p(object(div()))} the {@code object} keeps it to itself.
 *
 * <p>The rules are those of https://html.spec.whatwg.org/multipage/parsing.html#tree-construction.
 */
final class ContentModel {
  /** Ends a {@code p} around it. */
  static final int ENDS_P = 1;

  static final int LINK = 1 << 1;
  static final int BUTTON = 1 << 2;
  static final int FORM = 1 << 3;
  static final int NOBR = 1 << 4;
  static final int ITEM = 1 << 5;
  static final int TERM = 1 << 6;

  /** What {@link #check} says of children that {@link Children#canonical} has to put in order first. */
  static final int NOT_CANONICAL = -1;

  private static final int ALL = (1 << 7) - 1;
  private static final int HEIGHT_SHIFT = 16;
  private static final int HEIGHT = -1 << HEIGHT_SHIFT;

  /** Browsers flatten what is nested more than 512 deep; the page shell needs a few of these. */
  static final int MAX_DEPTH = 400;

  private static final Set<String> ENDING_P = Set.of(
      "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
      "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
      "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul");

  private static final Set<String> SCOPES =
      Set.of("applet", "caption", "marquee", "object", "select", "table", "td", "template", "th");

  /** Where the list of active formatting elements gets a marker. */
  private static final Set<String> MARKERS = Set.of("applet", "caption", "marquee", "object", "td", "template", "th");

  private static final Set<String> FOREIGN_SCOPES =
      Set.of("mi", "mo", "mn", "ms", "mtext", "annotation-xml", "foreignObject", "desc", "title");

  /**
   * Elements of the parser's category "special" without address, div and p, which do not end the search for an item.
   */
  private static final Set<String> SPECIAL = Set.of(
      "applet", "area", "article", "aside", "blockquote", "br", "button", "caption", "center", "col", "colgroup",
      "dd", "details", "dir", "dl", "dt", "embed", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
      "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "iframe", "img", "input", "li", "link", "main", "marquee",
      "menu", "meta", "nav", "noscript", "object", "ol", "param", "pre", "script", "search", "section", "select",
      "source", "style", "summary", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "tr",
      "track", "ul", "wbr");

  private ContentModel() {}

  /** What an element of that kind is to those around it. */
  static int self(Namespace namespace, String name) {
    if (namespace != Namespace.HTML) {
      return 0;
    }
    int endsP = ENDING_P.contains(name) ? ENDS_P : 0;
    return endsP | switch (name) {
      case "a" -> LINK;
      case "button" -> BUTTON;
      case "form" -> FORM;
      case "nobr" -> NOBR;
      case "li" -> ITEM;
      case "dt", "dd" -> TERM;
      default -> 0;
    };
  }

  /** What of its inside an element of that kind keeps from those around it. */
  static int keeps(Namespace namespace, String name) {
    if (namespace != Namespace.HTML) {
      return FOREIGN_SCOPES.contains(name) ? ENDS_P | BUTTON | NOBR | ITEM | TERM : 0;
    }
    if (name.equals("template")) {
      return ALL;
    }
    return (SCOPES.contains(name) ? ENDS_P | BUTTON | NOBR : 0)
        | (name.equals("button") ? ENDS_P : 0)
        | (MARKERS.contains(name) ? LINK : 0)
        | (SPECIAL.contains(name) ? ITEM | TERM : 0);
  }

  /** What must not be anywhere inside an element of that kind, as far as nobody in between keeps it. */
  static int refuses(Namespace namespace, String name) {
    if (namespace != Namespace.HTML) {
      return 0;
    }
    return switch (name) {
      case "p" -> ENDS_P;
      case "a" -> LINK;
      case "button" -> BUTTON;
      case "form" -> FORM;
      case "nobr" -> NOBR;
      case "li" -> ITEM;
      case "dt", "dd" -> TERM;
      default -> 0;
    };
  }

  /**
   * Refuses children that a browser would not leave there, and two with the same key; gives {@link Element#inside} of
   * their parent, or {@link #NOT_CANONICAL}.
   *
   * @param keysDiffer whether somebody has seen to the keys already
   */
  static int check(Tag parent, String[] attributes, Node[] children, boolean keysDiffer) {
    long takes = parent.takes(attributes);
    int bits = 0;
    int height = 0;
    int keys = 0;
    boolean afterText = false;
    for (Node child : children) {
      if (child instanceof Element element) {
        if ((takes & element.tag().asChild()) == 0) {
          throw ContentRefusal.child(parent, element.tag());
        }
        int inside = element.inside();
        bits |= inside;
        height = Math.max(height, inside & HEIGHT);
        keys += element.hasKey() ? 1 : 0;
        afterText = false;
      } else if (child instanceof Text text && !afterText && !text.value().isEmpty()) {
        if (parent.text() != TextRule.ANY) {
          parent.text().check(parent, text.value());
        }
        afterText = true;
      } else {
        return NOT_CANONICAL;
      }
    }
    if ((bits & parent.refuses()) != 0) {
      throw ContentRefusal.inside(parent, offender(children, bits & parent.refuses()));
    }
    if (keys > 1 && !keysDiffer) {
      KeySet.check(parent, children);
    }
    if (parent.isTemplate()) {
      new TemplateContent().addAll(children);
    }
    return above(parent, bits, height);
  }

  /** As {@link #check(Tag, String[], Node[], boolean)} of an only child. */
  static int check(Tag parent, String[] attributes, Element only) {
    int inside = only.inside();
    if ((parent.takes(attributes) & only.tag().asChild()) == 0) {
      throw ContentRefusal.child(parent, only.tag());
    }
    if ((inside & parent.refuses()) != 0) {
      throw ContentRefusal.inside(parent, offender(only, inside & parent.refuses()));
    }
    return above(parent, inside & ALL, inside & HEIGHT);
  }

  /** As {@link #check(Tag, String[], Node[], boolean)} of the rows of a list, one of which speaks for all. */
  static int check(Tag parent, String[] attributes, Fragment rows) {
    if (rows.like == null || parent.isTemplate()) {
      return NOT_CANONICAL;
    }
    Tag tag = rows.like.tag();
    int inside = rows.like.inside();
    if ((parent.takes(attributes) & tag.asChild()) == 0) {
      throw ContentRefusal.child(parent, tag);
    }
    if ((inside & parent.refuses()) != 0) {
      throw ContentRefusal.inside(parent, offender(rows.nodes(), inside & parent.refuses()));
    }
    return above(parent, inside & ALL, inside & HEIGHT);
  }

  /** Whether the rules here make no difference between a node and an element. */
  static boolean isAlike(Node node, Element element) {
    return node instanceof Element other
        && other.tag() == element.tag() && other.inside() == element.inside();
  }

  /** {@link Element#inside} of an element with that inside. */
  static int above(Tag tag, int bits, int height) {
    if (height >>> HEIGHT_SHIFT >= MAX_DEPTH) {
      throw ContentRefusal.depth(tag);
    }
    return tag.self() | bits & ~tag.keeps() & ALL | height + (1 << HEIGHT_SHIFT);
  }

  /** The height within {@link Element#inside}, for {@link #above}. */
  static int heightBits(int inside) {
    return inside & HEIGHT;
  }

  /** How many elements are nested in one another, the outermost included. */
  static int height(int inside) {
    return inside >>> HEIGHT_SHIFT;
  }

  /** The first element inside that has one of the bits itself. */
  static Tag offender(Node[] children, int bits) {
    for (Node child : children) {
      if (child instanceof Element element && (element.inside() & bits) != 0) {
        return offender(element, bits);
      }
    }
    throw new IllegalStateException("nothing inside has the bits " + bits);
  }

  static Tag offender(Element element, int bits) {
    return (element.tag().self() & bits) != 0
        ? element.tag() : offender(element.children().toArray(Children.NONE), bits & ~element.tag().keeps());
  }
}
