package dev.vivant.django;

/**
 * A place in a template.
 *
 * @param template name of the template, or of its origin
 * @param line from 1
 * @param column from 1
 * @param piece the tag or variable that stands there
 */
public record TemplateLocation(String template, int line, int column, String piece) {
  private static final int MAX_PIECE_CHARS = 200;

  static TemplateLocation of(Source source, int start, int end, int line) {
    String text = source.text();
    int column = start - text.lastIndexOf('\n', start - 1);
    String piece = end - start > MAX_PIECE_CHARS
        ? text.substring(start, start + MAX_PIECE_CHARS) + "…"
        : text.substring(start, end);
    Origin origin = source.origin();
    return new TemplateLocation(origin.templateName() == null ? origin.name() : origin.templateName(), line, column,
        piece);
  }

  @Override
  public String toString() {
    return template + ", line " + line + ", column " + column + ": " + piece;
  }
}
