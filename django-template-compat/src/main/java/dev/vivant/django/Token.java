package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/** A piece of a template: text, {@code {{ variable }}}, {@code {% block %}} or {@code {# comment #}}. Immutable. */
public final class Token {
  /** What kind of piece. */
  public enum Type {
    /** Text that is printed as it stands. */
    TEXT,
    /** {@code {{ … }}}. */
    VAR,
    /** {@code {% … %}}. */
    BLOCK,
    /** {@code {# … #}}. */
    COMMENT
  }

  private final Type type;
  private final String contents;
  private final Source source;
  private final int start;
  private final int end;
  private final int line;

  Token(Type type, String contents, Source source, int start, int end, int line) {
    this.type = type;
    this.contents = contents;
    this.source = source;
    this.start = start;
    this.end = end;
    this.line = line;
  }

  /**
   * What kind of piece it is.
   *
   * @return the type
   */
  public Type type() {
    return type;
  }

  /**
   * The piece without its braces and the white space inside them; text as it stands.
   *
   * @return such as {@code for x in list}
   */
  public String contents() {
    return contents;
  }

  /**
   * The line where the piece begins.
   *
   * @return from 1
   */
  public int line() {
    return line;
  }

  /**
   * Where the piece stands.
   *
   * @return its place, for messages
   */
  public TemplateLocation location() {
    return TemplateLocation.of(source, start, end, line);
  }

  Source source() {
    return source;
  }

  /**
   * The words of the piece, by white space outside of quotes; a text marked for translation is one word.
   *
   * @return such as {@code [include, "a b.html", with, x=1]}
   * @throws TemplateSyntaxError if a translated text is not closed
   */
  public List<String> splitContents() {
    List<String> split = new ArrayList<>();
    List<String> words = SmartSplit.split(contents);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("_(\"") || word.startsWith("_('")) {
        String close = word.charAt(2) + ")";
        StringBuilder all = new StringBuilder(word);
        while (!word.endsWith(close)) {
          if (++i == words.size()) {
            throw new TemplateSyntaxError("Translated text is not closed in '" + contents + "': end it with " + close);
          }
          word = words.get(i);
          all.append(' ').append(word);
        }
        word = all.toString();
      }
      split.add(word);
    }
    return split;
  }

  @Override
  public String toString() {
    return type + " \"" + contents + "\"";
  }
}
