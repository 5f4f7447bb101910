package dev.vivant.django.nodes;

/**
 * Reads HTML piece by piece. It may stop anywhere, even inside a tag or a character reference, and go on there with the
 * next piece.
 */
final class HtmlTokenizer {
  /** In the place of the quote of a value that has none. */
  private static final char UNQUOTED = 0;

  private final TokenTarget to;
  private final TokenPlace place;
  private final String text;
  private int at;

  private HtmlTokenizer(TokenTarget to, String text) {
    this.to = to;
    this.place = to.place();
    this.text = text;
  }

  /** Reads a piece; gives how many characters of it were read, fewer than all if the target stopped. */
  static int feed(TokenTarget to, String piece) {
    TokenPlace place = to.place();
    int carried = place.carry.length();
    HtmlTokenizer tokenizer = new HtmlTokenizer(to, carried == 0 ? piece : place.carry.concat(piece));
    place.carry = "";
    tokenizer.run();
    return tokenizer.at - carried;
  }

  /** Reads what was carried as what it is, at the end of all. */
  static void finish(TokenTarget to) {
    TokenPlace place = to.place();
    String rest = place.carry;
    place.carry = "";
    if (!rest.isEmpty()) {
      if (place.state.isValue()) {
        to.attributeValue(CharacterReferences.decode(rest, true));
      } else if (place.state == TokenState.COMMENT) {
        to.comment(rest);
      } else {
        to.characters(place.state == TokenState.RAWTEXT ? rest : CharacterReferences.decode(rest, false));
      }
    }
  }

  private void run() {
    while (at < text.length() && !place.stopped) {
      switch (place.state) {
        case DATA -> data();
        case RCDATA, RAWTEXT -> rawText();
        case TAG_NAME -> tagName();
        case BEFORE_ATTRIBUTE -> beforeAttribute();
        case ATTRIBUTE_NAME -> attributeName();
        case AFTER_NAME -> afterName();
        case BEFORE_VALUE -> beforeValue();
        case VALUE_DOUBLE -> value('"');
        case VALUE_SINGLE -> value('\'');
        case VALUE_PLAIN -> value(UNQUOTED);
        case COMMENT -> comment();
        case BOGUS -> bogus();
      }
    }
  }

  private void carry(int from) {
    place.carry = text.substring(from);
    at = text.length();
  }

  private void data() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&') {
        int from = at;
        flush(start, at);
        if (!reference(false)) {
          carry(from);
          return;
        }
        start = at;
      } else if (c == '<') {
        if (isMarkup()) {
          flush(start, at);
          markup();
          return;
        }
        at++;
      } else {
        at++;
      }
    }
    flush(start, at);
  }

  private void flush(int start, int end) {
    if (start < end) {
      to.characters(text.substring(start, end));
    }
  }

  /** Reads a character reference; false if its end has not come yet. */
  private boolean reference(boolean inValue) {
    int end = at + 1;
    while (end < text.length() && end - at < CharacterReferences.MAX_CHARS
        && (Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < 128 || text.charAt(end) == '#')) {
      end++;
    }
    if (end == text.length() && end - at < CharacterReferences.MAX_CHARS) {
      return false;
    }
    boolean closed = text.charAt(end) == ';';
    end += closed ? 1 : 0;
    String written = text.substring(at, end);
    boolean literal = inValue && !closed && end < text.length() && text.charAt(end) == '=';
    String decoded = literal ? written : CharacterReferences.decode(written, inValue);
    if (inValue) {
      to.attributeValue(decoded);
    } else {
      to.characters(decoded);
    }
    at = end;
    return true;
  }

  /** Whether a {@code <} begins markup, or may do so once more has come. */
  private boolean isMarkup() {
    if (at + 1 == text.length()) {
      return true;
    }
    char next = text.charAt(at + 1);
    return isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  /** Enters the markup that begins at a {@code <}, or carries it. */
  private void markup() {
    char next = at + 1 == text.length() ? '<' : text.charAt(at + 1);
    if (isLetter(next)) {
      tag(1, false);
    } else if (next == '/' && at + 2 < text.length() && isLetter(text.charAt(at + 2))) {
      tag(2, true);
    } else if (next == '!' && text.startsWith("<!--", at)) {
      at += 4;
      place.state = TokenState.COMMENT;
    } else {
      declaration(next);
    }
  }

  private void tag(int prefix, boolean endTag) {
    at += prefix;
    place.endTag = endTag;
    to.tagStart();
    place.state = TokenState.TAG_NAME;
  }

  /** A doctype, or what browsers skip like a comment: {@code <?xml …>}, {@code </ …>}. */
  private void declaration(char next) {
    int close = text.indexOf('>', at);
    if (close < 0 || next == '!' && close < at + 4 && "<!--".startsWith(text.substring(at))) {
      carry(at);
      return;
    }
    String inner = text.substring(at + 2, close);
    at = close + 1;
    if (next == '!' && inner.regionMatches(true, 0, "doctype", 0, 7)) {
      to.doctype(inner);
    } else if (next != '/' || !inner.isEmpty()) {
      to.comment(next == '?' ? "?" + inner : inner);
      to.commentEnd();
    }
  }

  /** Text up to {@code </name}. */
  private void rawText() {
    boolean references = place.state == TokenState.RCDATA;
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&' && references) {
        int from = at;
        flush(start, at);
        if (!reference(false)) {
          carry(from);
          return;
        }
        start = at;
      } else if (c == '<') {
        int length = place.rawName.length() + 2;
        String ahead = text.substring(at, Math.min(at + length, text.length()));
        if (!("</" + place.rawName).regionMatches(true, 0, ahead, 0, ahead.length())) {
          at++;
        } else if (at + length >= text.length()) {
          flush(start, at);
          carry(at);
          return;
        } else if (isSpace(text.charAt(at + length)) || "/>".indexOf(text.charAt(at + length)) >= 0) {
          flush(start, at);
          at += 2;
          place.endTag = true;
          to.tagStart();
          place.state = TokenState.TAG_NAME;
          return;
        } else {
          at++;
        }
      } else {
        at++;
      }
    }
    flush(start, at);
  }

  private void tagName() {
    int start = at;
    while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '/' && text.charAt(at) != '>') {
      at++;
    }
    if (start < at) {
      to.tagName(text.substring(start, at));
    }
    if (at < text.length()) {
      place.state = TokenState.BEFORE_ATTRIBUTE;
    }
  }

  private void beforeAttribute() {
    char c = text.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (c == '>') {
      at++;
      place.state = to.tagEnd(false);
    } else if (c == '/') {
      if (at + 1 == text.length()) {
        carry(at);
      } else if (text.charAt(at + 1) == '>') {
        at += 2;
        place.state = to.tagEnd(true);
      } else {
        at++;
      }
    } else {
      to.attributeStart();
      place.state = TokenState.ATTRIBUTE_NAME;
      if (c == '=') {
        to.attributeName("=");
        at++;
      }
    }
  }

  private void attributeName() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c) || c == '/' || c == '>' || c == '=') {
        break;
      }
      at++;
    }
    if (start < at) {
      to.attributeName(text.substring(start, at));
    }
    if (at == text.length()) {
      return;
    }
    char c = text.charAt(at);
    if (c == '=') {
      at++;
      place.state = TokenState.BEFORE_VALUE;
    } else {
      place.state = TokenState.AFTER_NAME;
    }
  }

  private void afterName() {
    char c = text.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (c == '=') {
      at++;
      place.state = TokenState.BEFORE_VALUE;
    } else {
      to.attributeEnd();
      place.state = TokenState.BEFORE_ATTRIBUTE;
    }
  }

  private void beforeValue() {
    char c = text.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (c == '"') {
      at++;
      place.state = TokenState.VALUE_DOUBLE;
    } else if (c == '\'') {
      at++;
      place.state = TokenState.VALUE_SINGLE;
    } else if (c == '>') {
      to.attributeEnd();
      place.state = TokenState.BEFORE_ATTRIBUTE;
    } else {
      place.state = TokenState.VALUE_PLAIN;
    }
  }

  private void value(char quote) {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quote == UNQUOTED ? isSpace(c) || c == '>' : c == quote) {
        flushValue(start, at);
        at += quote == UNQUOTED ? 0 : 1;
        to.attributeEnd();
        place.state = TokenState.BEFORE_ATTRIBUTE;
        return;
      }
      if (c == '&') {
        int from = at;
        flushValue(start, at);
        if (!reference(true)) {
          carry(from);
          return;
        }
        start = at;
      } else {
        at++;
      }
    }
    flushValue(start, at);
  }

  private void flushValue(int start, int end) {
    if (start < end) {
      to.attributeValue(text.substring(start, end));
    }
  }

  private void comment() {
    int close = text.indexOf("-->", at);
    if (close < 0) {
      int sure = Math.max(at, text.length() - 2);
      to.comment(text.substring(at, sure));
      carry(sure);
      return;
    }
    to.comment(text.substring(at, close));
    to.commentEnd();
    at = close + 3;
    place.state = TokenState.DATA;
  }

  private void bogus() {
    int close = text.indexOf('>', at);
    at = close < 0 ? text.length() : close + 1;
    place.state = close < 0 ? TokenState.BOGUS : TokenState.DATA;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }
}
