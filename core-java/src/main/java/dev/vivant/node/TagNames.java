package dev.vivant.node;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which names elements may have: those that a browser keeps, as they are, inside a page. */
final class TagNames {
  private static final int MAX_CHARS = 100;
  private static final String SHELL = "it belongs to the page around the view; put it into the page shell";
  private static final String FRAMES = "no browser keeps it inside a page; use iframe";
  private static final String OLD = "browsers read it in a way of their own; use pre";

  /** Names that HTML has or had, and what to do instead. */
  private static final Map<String, String> REFUSED_IN_HTML = Map.ofEntries(
      Map.entry("html", SHELL),
      Map.entry("head", SHELL),
      Map.entry("body", SHELL),
      Map.entry("base", SHELL),
      Map.entry("title", "the title of a page is LiveView.title; in a drawing use svgTitle"),
      Map.entry("frame", FRAMES),
      Map.entry("frameset", FRAMES),
      Map.entry("noframes", FRAMES),
      Map.entry("noembed", "browsers do not show it; put what to show instead into object"),
      Map.entry("plaintext", OLD),
      Map.entry("xmp", OLD),
      Map.entry("listing", OLD),
      Map.entry("image", "browsers read it as img; use img"),
      Map.entry("keygen", "browsers have forgotten it; there is no other"),
      Map.entry("bgsound", "browsers have forgotten it; use audio"),
      Map.entry("basefont", "browsers have forgotten it; use a style sheet"),
      Map.entry("svg", "it is an element of SVG; use Svg.svg or Tag.svg"),
      Map.entry("math", "it is an element of MathML; use MathMl.math or Tag.mathMl"));

  /**
   * HTML elements that end a drawing or a formula, wherever they stand in it.
   * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
   */
  private static final Set<String> END_FOREIGN = Set.of(
      "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "font", "h1",
      "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p",
      "pre", "ruby", "s", "small", "span", "strong", "strike", "sub", "sup", "table", "tt", "u", "ul", "var");

  /** Names in SVG that are not all lower case, by what they are in lower case. */
  private static final Map<String, String> SVG_CASE = byLowerCase(
      "altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix"
          + " feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight"
          + " feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode"
          + " feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject"
          + " glyphRef linearGradient radialGradient textPath");

  private TagNames() {}

  static Map<String, String> byLowerCase(String names) {
    Map<String, String> all = new HashMap<>();
    for (String name : names.split(" ")) {
      all.put(name.toLowerCase(Locale.ROOT), name);
    }
    return Map.copyOf(all);
  }

  /** How SVG writes an element whose name came in any case. */
  static String svgCase(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SVG_CASE.getOrDefault(lower, lower);
  }

  /** The name itself, if a browser keeps it. */
  static String checked(Namespace namespace, String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("an element's name is a letter, then up to " + (MAX_CHARS - 1)
          + " letters, digits, '-', '_' or '.', not " + Shown.quoted(name));
    }
    switch (namespace) {
      case HTML -> checkHtml(name);
      case SVG -> checkSvg(name);
      case MATHML -> checkMathMl(name);
    }
    return name;
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > MAX_CHARS || !isAsciiLetter(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean good = isAsciiLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.'
          || c >= 0xC0 && Character.isLetterOrDigit(c);
      if (!good) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static void checkHtml(String name) {
    String wayOut = REFUSED_IN_HTML.get(name);
    if (wayOut != null) {
      throw new IllegalArgumentException("<" + name + "> cannot stand in a live view: " + wayOut);
    }
    checkLowerCase(name, "HTML");
  }

  private static void checkSvg(String name) {
    if (name.equals("script")) {
      throw new IllegalArgumentException(
          "<script> cannot stand in a drawing: it would run; use a hook or a script of the page shell");
    }
    checkForeign(name, "a drawing", "put HTML into a foreignObject");
    String right = svgCase(name);
    if (!right.equals(name)) {
      throw new IllegalArgumentException(
          "SVG writes " + right + ", not " + name + "; browsers would not keep the name");
    }
  }

  private static void checkMathMl(String name) {
    checkForeign(name, "a formula", "put HTML into an mtext");
    checkLowerCase(name, "MathML");
  }

  private static void checkForeign(String name, String where, String wayOut) {
    if (END_FOREIGN.contains(name)) {
      throw new IllegalArgumentException(
          "<" + name + "> cannot stand in " + where + ": browsers would end it there; " + wayOut);
    }
  }

  private static void checkLowerCase(String name, String language) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.equals(name)) {
      throw new IllegalArgumentException(
          "elements of " + language + " are written in lower case: " + lower + ", not " + name);
    }
  }
}
