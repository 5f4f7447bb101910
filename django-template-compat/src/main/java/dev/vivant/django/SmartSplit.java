package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/** Splits the inside of a tag into words: white space separates, but not inside quotes. */
final class SmartSplit {
  private SmartSplit() {}

  /** {@code a "b c" d='e f'} → {@code a}, {@code "b c"}, {@code d='e f'}. An open quote is a part of its word. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Characters.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = quotedWord(text, at);
      if (end < 0) {
        end = at;
        while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
          end++;
        }
      }
      words.add(text.substring(at, end));
      at = end;
    }
    return words;
  }

  /** The words of a text by white space alone. */
  static List<String> plain(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || Characters.isSpace(text.charAt(i));
      if (space && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  /** The end of a word with at least one closed quotation, -1 if there is none. */
  private static int quotedWord(String text, int from) {
    int end = -1;
    int at = from;
    while (true) {
      while (at < text.length() && !Characters.isSpace(text.charAt(at)) && !isQuote(text.charAt(at))) {
        at++;
      }
      if (end >= 0) {
        end = at;
      }
      if (at == text.length() || !isQuote(text.charAt(at))) {
        return end;
      }
      int close = closingQuote(text, at);
      if (close < 0) {
        return end;
      }
      at = close + 1;
      end = at;
    }
  }

  /** The index of the quote that closes the one at an index; a backslash keeps the next character; -1 if none. */
  static int closingQuote(String text, int open) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c == '\\' && (++i == text.length() || text.charAt(i) == '\n')) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
