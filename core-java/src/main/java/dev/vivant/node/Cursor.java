package dev.vivant.node;

/** A place in raw markup that moves on, and what stands there. */
final class Cursor {
  private final String html;
  private int at;

  Cursor(String html) {
    // As browsers do before they look at anything else.
    this.html = html.indexOf('\r') < 0 ? html : html.replace("\r\n", "\n").replace('\r', '\n');
    int nul = html.indexOf('\0');
    if (nul >= 0) {
      throw wrong(nul, "no page can hold the character NUL");
    }
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == html.length();
  }

  /** The next character; where there is none, markup has ended too early. */
  char peek() {
    if (isAtEnd()) {
      throw wrong(at, "the markup ends inside a tag");
    }
    return html.charAt(at);
  }

  boolean skip(String expected) {
    if (!html.startsWith(expected, at)) {
      return false;
    }
    at += expected.length();
    return true;
  }

  /** Moves behind the next such piece, if there is one. */
  boolean skipBehind(String piece) {
    int found = html.indexOf(piece, at);
    at = found < 0 ? at : found + piece.length();
    return found >= 0;
  }

  void expect(char expected) {
    if (peek() != expected) {
      throw wrong(at, "here must be '" + expected + "', not " + shown(at));
    }
    at++;
  }

  /** Skips white space; says whether there was any. */
  boolean space() {
    int start = at;
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
    return at > start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f';
  }

  String tagName() {
    int start = at;
    while (at < html.length() && !isSpace(html.charAt(at)) && "/><".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(start, at);
  }

  String attributeName() {
    int start = at;
    while (at < html.length() && !isSpace(html.charAt(at)) && "/>=<\"'".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(start, at);
  }

  /** What follows the {@code =} of an attribute. */
  String attributeValue(String name) {
    space();
    int start = at;
    char quote = peek();
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      if (end < 0) {
        throw wrong(start, "the value of " + name + " is never closed; write " + quote);
      }
      at++;
      String value = text(html.substring(at, end));
      at = end + 1;
      return value;
    }
    while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
      if ("\"'=<`".indexOf(html.charAt(at)) >= 0) {
        throw wrong(at, "a value without quotes cannot hold " + html.charAt(at)
            + "; put the value of " + name + " into quotes");
      }
      at++;
    }
    if (at == start) {
      throw wrong(start, name + "= has no value; write " + name + "=\"\" for an empty one");
    }
    int end = at;
    at = start;
    String value = text(html.substring(start, end));
    at = end;
    return value;
  }

  /** What stands before the next such character, or before the end; does not move, {@link #text} does. */
  String until(char c) {
    int end = html.indexOf(c, at);
    return html.substring(at, end < 0 ? html.length() : end);
  }

  /** What stands before the end tag of an element that holds text only; does not move. */
  String untilEndTag(String name) {
    String end = "</" + name;
    int place = html.indexOf("</", at);
    while (place >= 0) {
      if (html.regionMatches(true, place, end, 0, end.length()) && endsName(place + end.length())) {
        return html.substring(at, place);
      }
      place = html.indexOf("</", place + 1);
    }
    throw wrong(at, "<" + name + "> is never closed; write </" + name + ">");
  }

  private boolean endsName(int place) {
    return place < html.length() && (isSpace(html.charAt(place)) || html.charAt(place) == '>');
  }

  /** The piece of the markup that stands here, with its references resolved; moves behind it. */
  String text(String piece) {
    int start = at;
    at += piece.length();
    int next = piece.indexOf('&');
    if (next < 0) {
      return piece;
    }
    StringBuilder out = new StringBuilder();
    int written = 0;
    while (next >= 0) {
      out.append(piece, written, next);
      written = reference(piece, next, start, out);
      next = piece.indexOf('&', written);
    }
    return out.append(piece, written, piece.length()).toString();
  }

  private int reference(String piece, int ampersand, int start, StringBuilder out) {
    int end = ampersand + 1;
    while (end < piece.length() && (Character.isLetterOrDigit(piece.charAt(end)) || piece.charAt(end) == '#')) {
      end++;
    }
    if (end == ampersand + 1) {
      out.append('&');
      return end;
    }
    String name = piece.substring(ampersand + 1, end);
    boolean closed = end < piece.length() && piece.charAt(end) == ';';
    String character = !closed ? null
        : name.startsWith("#") ? CharacterReferences.numbered(name.substring(1)) : CharacterReferences.named(name);
    if (character == null) {
      throw wrong(start + ampersand, Shown.quoted(piece.substring(ampersand, closed ? end + 1 : end))
          + " is no character reference" + (closed ? "; use the character itself, or &amp; for '&'"
              : "; a reference ends in ';', and '&' itself is written &amp;"));
    }
    out.append(character);
    return end + 1;
  }

  /** What stands at a place, for messages. */
  String shown(int place) {
    int end = Math.min(html.length(), place + 20);
    return place >= html.length() ? "the end" : Shown.quoted(html.substring(place, end));
  }

  /** {@code "line 2, column 7"}, counted from 1. */
  String place(int place) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < place; i++) {
      column++;
      if (html.charAt(i) == '\n') {
        line++;
        column = 1;
      }
    }
    return "line " + line + ", column " + column;
  }

  IllegalArgumentException wrong(int place, String why) {
    return new IllegalArgumentException("raw markup, " + place(place) + ": " + why);
  }
}
