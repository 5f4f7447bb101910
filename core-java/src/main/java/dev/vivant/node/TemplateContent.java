package dev.vivant.node;

/**
 * What a {@code template} holds directly: a browser decides by the first child whether it reads rows, cells, columns or
 * ordinary content, and does not change its mind.
 */
final class TemplateContent {
  private static final long NEUTRAL = Family.SCRIPT.bit() | Family.STYLE.bit() | Family.TEMPLATE.bit();
  private static final long TABLE = Family.CAPTION.bit() | Family.COLUMNS.bit() | Family.ROWS.bit();

  private long mode;
  private Tag first;
  private boolean text;

  void addAll(Node[] children) {
    for (Node child : children) {
      if (child instanceof Element element) {
        add(element.tag());
      } else {
        addText(((Text) child).value());
      }
    }
  }

  void add(Tag tag) {
    if ((tag.asChild() & NEUTRAL) != 0 && (mode != Family.COLUMN.bit() || tag.isTemplate())) {
      return;
    }
    long needs = mode(tag.asChild());
    boolean other = mode != 0 ? mode != needs : text && needs != Family.ORDINARY.bit();
    if (other) {
      throw new IllegalArgumentException("a <template> holds either one kind of table parts or other content: <" + tag
          + "> cannot stand beside " + (first == null ? "text" : "<" + first + ">") + "; use two templates");
    }
    mode = needs;
    first = first == null ? tag : first;
  }

  void addText(String value) {
    if (!TextRule.isSpace(value)) {
      if (mode != 0 && mode != Family.ORDINARY.bit()) {
        throw new IllegalArgumentException("a <template> that holds <" + first + "> cannot hold text beside it, but"
            + " holds " + Shown.quoted(value) + "; put the text into a cell or a caption");
      }
      text = true;
    }
  }

  private static long mode(long family) {
    boolean part = family == Family.COLUMN.bit() || family == Family.ROW.bit() || family == Family.CELL.bit();
    return part ? family : (family & TABLE) != 0 ? TABLE : Family.ORDINARY.bit();
  }
}
