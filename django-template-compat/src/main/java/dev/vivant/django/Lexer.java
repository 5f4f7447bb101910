package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/** Cuts a template into tokens. A tag does not span lines; what does not close on its line is text. */
final class Lexer {
  private final Source source;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final int[] noCloseBefore = new int[3];
  private String verbatimEnd;
  private int line = 1;

  private Lexer(Source source) {
    this.source = source;
    this.text = source.text();
  }

  static List<Token> tokenize(Source source) {
    return new Lexer(source).tokenize();
  }

  private List<Token> tokenize() {
    int textStart = 0;
    int at = text.indexOf('{');
    while (at >= 0 && at + 1 < text.length()) {
      int end = tagEnd(at);
      if (end < 0) {
        at = text.indexOf('{', at + 1);
        continue;
      }
      text(textStart, at);
      tag(at, end);
      textStart = end;
      at = text.indexOf('{', end);
    }
    text(textStart, text.length());
    return tokens;
  }

  /** The index behind the tag that begins at an index, -1 if none does. */
  private int tagEnd(int at) {
    char kind = text.charAt(at + 1);
    int slot = kind == '%' ? 0 : kind == '{' ? 1 : kind == '#' ? 2 : -1;
    if (slot < 0 || at + 2 < noCloseBefore[slot]) {
      return -1;
    }
    char close = kind == '{' ? '}' : kind;
    for (int i = at + 2; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        noCloseBefore[slot] = i;
        return -1;
      }
      if (c == close && text.charAt(i + 1) == '}') {
        return i + 2;
      }
    }
    noCloseBefore[slot] = text.length();
    return -1;
  }

  private void text(int start, int end) {
    if (start < end) {
      add(Token.Type.TEXT, text.substring(start, end), start, end);
    }
  }

  private void tag(int start, int end) {
    char kind = text.charAt(start + 1);
    String contents = Characters.strip(text.substring(start + 2, end - 2));
    if (kind == '%') {
      if (verbatimEnd != null) {
        if (!contents.equals(verbatimEnd)) {
          text(start, end);
          return;
        }
        verbatimEnd = null;
      } else if (contents.equals("verbatim") || contents.startsWith("verbatim ")) {
        verbatimEnd = "end" + contents;
      }
      add(Token.Type.BLOCK, contents, start, end);
    } else if (verbatimEnd != null) {
      text(start, end);
    } else {
      add(kind == '{' ? Token.Type.VAR : Token.Type.COMMENT, contents, start, end);
    }
  }

  private void add(Token.Type type, String contents, int start, int end) {
    tokens.add(new Token(type, contents, source, start, end, line));
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
  }
}
