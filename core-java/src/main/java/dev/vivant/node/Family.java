package dev.vivant.node;

/**
 * What an element is as a child, where that decides which parents it may have. {@code tr} is a {@link #ROW},
 * {@code thead}, {@code tbody} and {@code tfoot} are {@link #ROWS}, most others {@link #ORDINARY}.
 */
enum Family {
  ORDINARY, HEADING, RULE, SCRIPT, STYLE, TEMPLATE, SVG_ROOT, MATH_ROOT,
  CAPTION, COLUMNS, COLUMN, ROWS, ROW, CELL,
  ITEM, TERM, OPTION, OPTIONS, SUMMARY, LEGEND, READING, RUBY_PART, SOURCE, TRACK,
  IN_SVG, IN_MATH;

  /** What stands anywhere in HTML. */
  private static final long FLOW = bits(ORDINARY, HEADING, RULE, SCRIPT, STYLE, TEMPLATE, SVG_ROOT, MATH_ROOT);

  /** What belongs to a parent, but may stand in a custom element, which may stand for that parent. */
  private static final long PARTS = bits(ITEM, TERM, OPTION, OPTIONS, SUMMARY, LEGEND, SOURCE, TRACK);

  private static final long TABLE_PARTS = bits(CAPTION, COLUMNS, COLUMN, ROWS, ROW, CELL);
  private static final long HELPERS = bits(SCRIPT, STYLE, TEMPLATE);
  private static final long HTML_IN_ANNOTATION = FLOW;
  private static final long MATH_IN_ANNOTATION = bits(MATH_ROOT, IN_MATH, SVG_ROOT);

  long bit() {
    return 1L << ordinal();
  }

  private static long bits(Family... families) {
    long bits = 0;
    for (Family family : families) {
      bits |= family.bit();
    }
    return bits;
  }

  static Family of(Namespace namespace, String name) {
    return switch (namespace) {
      case SVG -> name.equals("svg") ? SVG_ROOT : IN_SVG;
      case MATHML -> name.equals("math") ? MATH_ROOT : IN_MATH;
      case HTML -> ofHtml(name);
    };
  }

  private static Family ofHtml(String name) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
      case "hr" -> RULE;
      case "script" -> SCRIPT;
      case "style" -> STYLE;
      case "template" -> TEMPLATE;
      case "caption" -> CAPTION;
      case "colgroup" -> COLUMNS;
      case "col" -> COLUMN;
      case "thead", "tbody", "tfoot" -> ROWS;
      case "tr" -> ROW;
      case "td", "th" -> CELL;
      case "li" -> ITEM;
      case "dt", "dd" -> TERM;
      case "option" -> OPTION;
      case "optgroup" -> OPTIONS;
      case "summary" -> SUMMARY;
      case "legend" -> LEGEND;
      case "rt", "rp" -> READING;
      case "rb", "rtc" -> RUBY_PART;
      case "source" -> SOURCE;
      case "track" -> TRACK;
      default -> ORDINARY;
    };
  }

  /** The families that may be children of an element: bits. */
  static long takenBy(Namespace namespace, String name, boolean isVoid) {
    return switch (namespace) {
      case SVG -> switch (name) {
        case "foreignObject", "desc", "title" -> FLOW;
        case "style" -> 0;
        default -> bits(SVG_ROOT, IN_SVG);
      };
      case MATHML -> switch (name) {
        case "mi", "mo", "mn", "ms", "mtext" -> FLOW;
        case "annotation-xml" -> MATH_IN_ANNOTATION;
        default -> bits(MATH_ROOT, IN_MATH);
      };
      case HTML -> isVoid ? 0 : takenByHtml(name);
    };
  }

  /** {@code annotation-xml} holds HTML where its encoding says so, else MathML, or a drawing. */
  static long takenByAnnotation(String encoding) {
    boolean html = "text/html".equalsIgnoreCase(encoding) || "application/xhtml+xml".equalsIgnoreCase(encoding);
    return html ? HTML_IN_ANNOTATION : MATH_IN_ANNOTATION;
  }

  private static long takenByHtml(String name) {
    return switch (name) {
      case "table" -> HELPERS | bits(CAPTION, COLUMNS, ROWS);
      case "thead", "tbody", "tfoot" -> HELPERS | ROW.bit();
      case "tr" -> HELPERS | CELL.bit();
      case "colgroup" -> bits(COLUMN, TEMPLATE);
      case "select" -> bits(OPTION, OPTIONS, RULE, SCRIPT, TEMPLATE);
      case "optgroup" -> bits(OPTION, SCRIPT, TEMPLATE);
      case "option", "textarea", "script", "style", "noscript", "iframe" -> 0;
      case "template" -> FLOW | PARTS | TABLE_PARTS | bits(READING, RUBY_PART);
      case "ul", "ol", "menu", "dir" -> FLOW | ITEM.bit();
      case "dl", "div" -> FLOW | TERM.bit();
      case "details" -> FLOW | SUMMARY.bit();
      case "fieldset" -> FLOW | LEGEND.bit();
      case "datalist" -> FLOW | OPTION.bit();
      case "ruby" -> FLOW | bits(READING, RUBY_PART);
      case "rtc" -> FLOW | READING.bit();
      case "audio", "video" -> FLOW | bits(SOURCE, TRACK);
      case "picture" -> FLOW | SOURCE.bit();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> FLOW & ~HEADING.bit();
      default -> name.indexOf('-') >= 0 || name.equals("slot") ? FLOW | PARTS : FLOW;
    };
  }
}
