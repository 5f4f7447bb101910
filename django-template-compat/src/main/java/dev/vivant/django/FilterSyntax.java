package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/** What an expression with filters is made of: {@code a.b|cut:" "|upper} → {@code a.b}, cut with argument, upper. */
record FilterSyntax(String variable, List<Call> filters) {
  /** A filter; the argument is null if there is none. */
  record Call(String name, String argument) {}

  private static final int MAX_FILTERS = 1_000;

  static FilterSyntax parse(String text) {
    int at = operand(text, 0);
    if (at < 0) {
      throw noVariable(text);
    }
    String variable = text.substring(0, at);
    List<Call> filters = new ArrayList<>();
    while (at < text.length()) {
      int start = at;
      at = skipSpace(text, at);
      if (at == text.length() || text.charAt(at) != '|') {
        throw unreadable(text, start);
      }
      int nameStart = skipSpace(text, at + 1);
      int nameEnd = word(text, nameStart);
      if (nameEnd == nameStart) {
        throw unreadable(text, start);
      }
      at = nameEnd;
      String argument = null;
      if (at < text.length() && text.charAt(at) == ':') {
        int end = operand(text, at + 1);
        if (end >= 0) {
          argument = text.substring(at + 1, end);
          at = end;
        }
      }
      if (filters.size() == MAX_FILTERS) {
        throw new TemplateSyntaxError(
            "An expression has more than " + MAX_FILTERS + " filters: take steps with {% with %}");
      }
      filters.add(new Call(text.substring(nameStart, nameEnd), argument));
    }
    return new FilterSyntax(variable, filters);
  }

  private static TemplateSyntaxError noVariable(String text) {
    String start = Characters.strip(text);
    return start.startsWith("|")
        ? new TemplateSyntaxError("Could not find variable at start of " + text + ".")
        : new TemplateSyntaxError("Could not parse the remainder: '" + text + "' from '" + text + "'");
  }

  private static TemplateSyntaxError unreadable(String text, int at) {
    return new TemplateSyntaxError("Could not parse the remainder: '" + text.substring(at) + "' from '" + text + "'");
  }

  /** The end of a constant or a name at an index, -1 if there is none. */
  private static int operand(String text, int from) {
    if (from >= text.length()) {
      return -1;
    }
    int constant = constant(text, from);
    if (constant >= 0) {
      return constant;
    }
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Characters.isWord(c) && c != '.' && c != '+' && c != '-') {
        break;
      }
      at += Character.charCount(c);
    }
    return at == from ? -1 : at;
  }

  /** The end of {@code "text"} or {@code _("text")} at an index, -1 if there is none. */
  private static int constant(String text, int from) {
    boolean translated = text.startsWith("_(", from);
    int open = translated ? from + 2 : from;
    if (open >= text.length() || text.charAt(open) != '"' && text.charAt(open) != '\'') {
      return -1;
    }
    int close = SmartSplit.closingQuote(text, open);
    if (close < 0) {
      return -1;
    }
    if (!translated) {
      return close + 1;
    }
    return close + 1 < text.length() && text.charAt(close + 1) == ')' ? close + 2 : -1;
  }

  private static int word(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Characters.isWord(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
