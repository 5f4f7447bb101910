package dev.vivant.node;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which attributes may stand in a page: the one place that decides.
 *
 * <p>Refused is what could run script (event handlers, addresses with a scheme that is not on the list, styles that
 * load code), what would not be the same in a browser (names that HTML changes), and what belongs to Vivant itself.
 * {@link Attr} and every {@link Sink} ask here; a builder that hands parts to
 * {@link Element#of(Tag, Object, String[], Binding[], Node[])} must have asked. Attributes inside {@link Raw} markup
 * are trusted and only their names are checked.
 *
 * <p>Stateless for callers; any thread.
 */
public final class AttributePolicy {
  /** How the value of an attribute is judged, by its name. */
  enum Kind {
    /** Any value. */
    PLAIN,
    /** An address. */
    URL,
    /** Several addresses, parted by white space. */
    URLS,
    /** An address of something shown, which may stand in the page itself ({@code data:}). */
    MEDIA_URL,
    /** A list of addresses of pictures with their sizes. */
    SRCSET,
    /** CSS. */
    STYLE,
    /** What an animation sets an attribute to. */
    ANIMATED,
    /** Any value, but of elements of SVG and MathML alone: names with capitals. */
    FOREIGN,
    /** Which attribute an animation sets. */
    ANIMATED_NAME,
    /** A namespace: said by the element already. */
    NAMESPACE
  }

  private static final String HANDLER =
      "it would run script; bind a handler of the view (on.click and the like), or use a hook";
  private static final String OWN = "it belongs to Vivant, which writes it itself; ";

  private static final Map<String, String> REFUSED = Map.ofEntries(
      Map.entry("srcdoc", "it is a page of its own that could run script; serve the page and give its address in src"),
      Map.entry("http-equiv",
          "it could send the visitor elsewhere; set a header of the response, or use the page shell"),
      Map.entry("is", "a browser heeds it only while it reads a page; use a custom element of its own name"),
      Map.entry("shadowrootmode", "a browser would turn the template into a shadow root; attach the root in a hook"),
      Map.entry("xml:base", "it would change what addresses mean; write whole addresses"),
      Map.entry(Element.BINDINGS, OWN + "bind a handler of the view (on.click and the like)"),
      Map.entry("data-vivant", OWN + "it marks the root of a live view"));

  /** Names that SVG and MathML write with capitals, by what they are in lower case. */
  private static final Map<String, String> CAPITALS = TagNames.byLowerCase(
      "attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant"
          + " edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength"
          + " keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth"
          + " maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits"
          + " pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount"
          + " repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod"
          + " startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY"
          + " textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan definitionURL");

  private static final Map<String, Kind> KNOWN = known();

  private AttributePolicy() {}

  private static Map<String, Kind> known() {
    Map<String, Kind> known = new HashMap<>();
    CAPITALS.values().forEach(name -> known.put(name, Kind.FOREIGN));
    put(known, Kind.PLAIN, "class id value title alt name type role tabindex for hidden disabled checked"
        + " selected required readonly multiple placeholder rows cols rowspan colspan scope"
        + " width height lang dir open min max step pattern autocomplete autofocus target rel"
        + " method enctype accept label form list size maxlength minlength loading x y cx cy r"
        + " rx ry x1 x2 y1 y2 d points transform aria-label aria-expanded aria-selected"
        + " aria-current aria-hidden aria-invalid aria-describedby aria-labelledby aria-live"
        + " aria-controls aria-pressed data-link data-hook data-update data-confirm data-key");
    put(known, Kind.URL, "href action formaction cite data xlink:href longdesc codebase classid profile"
        + " archive manifest usemap itemid itemtype");
    put(known, Kind.URLS, "ping");
    put(known, Kind.MEDIA_URL, "src poster background lowsrc dynsrc icon");
    put(known, Kind.SRCSET, "srcset imagesrcset");
    put(known, Kind.STYLE, "style fill stroke mask filter cursor clip-path marker-start marker-mid marker-end");
    put(known, Kind.ANIMATED, "to from by values");
    put(known, Kind.ANIMATED_NAME, "attributeName");
    put(known, Kind.NAMESPACE, "xmlns xmlns:xlink");
    return known;
  }

  private static void put(Map<String, Kind> known, Kind kind, String names) {
    for (String name : names.split(" ")) {
      known.put(name, kind);
    }
  }

  /**
   * Lets an attribute pass, or says why not.
   *
   * @param name  as HTML or SVG writes it
   * @param value unescaped, not null
   * @throws IllegalArgumentException when the name or the value could run script or would not survive in a browser;
   *     the message names the attribute, what was given and the way out
   */
  public static void check(String name, String value) {
    judge(name, value);
  }

  /** As {@link #check}, on an element: HTML has none of the names with capitals. Gives what is known of the name. */
  static AttributeName check(Tag tag, String name, String value) {
    AttributeName known = known(name, value);
    if (isForeign(known, value) && tag.namespace() == Namespace.HTML) {
      throw foreignInHtml(tag, name);
    }
    return known;
  }

  /** What is known of a name that may have any value. */
  static AttributeName name(String name) {
    return known(name, "");
  }

  static IllegalArgumentException foreignInHtml(Tag tag, String name) {
    return new IllegalArgumentException("<" + tag + "> cannot have the attribute " + name + ": HTML writes all names in"
        + " lower case; it is an attribute of SVG or MathML");
  }

  /** As {@link #check}; says whether only elements of SVG and MathML can have the attribute. */
  static boolean judge(String name, String value) {
    return isForeign(known(name, value), value);
  }

  /** What is known of a name that may stand in a page. */
  private static AttributeName known(String name, String value) {
    AttributeName known = AttributeName.of(name);
    return known.kind() != null ? known : AttributeName.judged(name, kind(name, value));
  }

  private static boolean isForeign(AttributeName name, String value) {
    Kind kind = name.kind();
    if (kind == Kind.PLAIN) {
      return false;
    }
    checkValue(kind, name.name(), value);
    return kind == Kind.FOREIGN || kind == Kind.ANIMATED_NAME;
  }

  private static Kind kind(String name, String value) {
    Kind kind = KNOWN.get(name);
    if (kind == null) {
      checkName(name, value);
    }
    return kind == null ? Kind.PLAIN : kind;
  }

  private static void checkValue(Kind kind, String name, String value) {
    switch (kind) {
      case PLAIN, FOREIGN -> { }
      case URL -> UrlPolicy.checkLink(name, value);
      case URLS -> UrlPolicy.checkLinks(name, value);
      case MEDIA_URL -> UrlPolicy.checkMedia(name, value);
      case SRCSET -> UrlPolicy.checkSrcset(name, value);
      case STYLE -> StylePolicy.check("the attribute " + name, value);
      case ANIMATED -> UrlPolicy.checkAnimated(name, value);
      case ANIMATED_NAME -> checkAnimatedName(name, value);
      case NAMESPACE -> checkNamespace(name, value);
    }
  }

  private static void checkName(String name, String value) {
    checkSyntax(name);
    String lower = name.toLowerCase(Locale.ROOT);
    String why = lower.startsWith("on") ? HANDLER : REFUSED.get(lower);
    if (why != null) {
      throw refused(name, value, why);
    }
    checkCase(name, lower);
  }

  /** Refuses what a script could not set or HTML would read as something else. */
  private static void checkSyntax(String name) {
    boolean good = !name.isEmpty() && isStart(name.charAt(0)) && name.length() <= 200;
    for (int i = 1; good && i < name.length(); i++) {
      char c = name.charAt(i);
      good = isStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
    }
    if (!good) {
      throw new IllegalArgumentException("an attribute's name is a letter or '_', then letters, digits, '-', '_', '.'"
          + " or ':', not " + Shown.quoted(name) + "; for scripts of the page use data-... names");
    }
  }

  private static boolean isStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
  }

  private static void checkCase(String name, String lower) {
    String right = CAPITALS.getOrDefault(lower, lower);
    if (!right.equals(name)) {
      throw new IllegalArgumentException(
          "the attribute " + name + " is written " + right + "; browsers would not keep the other name");
    }
  }

  /** For raw markup: refuses names that no page may have, and those of Vivant; values are trusted. */
  static void checkTrusted(String name) {
    if (KNOWN.containsKey(name)) {
      return;
    }
    checkSyntax(name);
    if (name.equals(Element.BINDINGS) || name.equals("data-vivant") || name.equals("shadowrootmode")) {
      throw refused(name, null, REFUSED.get(name));
    }
  }

  /** The attribute's name as SVG and MathML write it; lower case in, {@code "viewBox"} out. */
  static String foreignCase(String lower) {
    return CAPITALS.getOrDefault(lower, lower);
  }

  private static void checkAnimatedName(String name, String value) {
    if (value.strip().toLowerCase(Locale.ROOT).startsWith("on")) {
      throw refused(name, value, HANDLER);
    }
  }

  private static void checkNamespace(String name, String value) {
    boolean known = name.equals("xmlns:xlink") ? value.equals("http://www.w3.org/1999/xlink")
        : Arrays.stream(Namespace.values()).anyMatch(namespace -> namespace.uri().equals(value));
    if (!known) {
      throw refused(name, value, "a namespace follows from where an element stands; leave the attribute out");
    }
  }

  static IllegalArgumentException refused(String name, String value, String why) {
    return new IllegalArgumentException(
        "the attribute " + name + (value == null ? "" : "=" + Shown.quoted(value)) + " is refused: " + why);
  }
}
