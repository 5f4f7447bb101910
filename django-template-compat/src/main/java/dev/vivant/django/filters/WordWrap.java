package dev.vivant.django.filters;

import dev.vivant.django.value.Str;
import java.util.ArrayList;
import java.util.List;

/** Breaks lines at white space so that they are no wider than asked. Words that are wider stay whole. */
final class WordWrap {
  private static final int TAB = 8;

  private WordWrap() {}

  /**
   * Breaks lines.
   *
   * @param text text; lines that are there stay lines
   * @param width most characters of a line, positive
   * @return text with {@code \n} between its lines
   */
  public static String wrap(String text, int width) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    boolean first = true;
    for (String line : Str.lines(text)) {
      if (!first) {
        out.append('\n');
      }
      first = false;
      int before = out.length();
      if (!wrapLine(expandTabs(line), width, out)) {
        out.setLength(before);
        out.append(line);
      }
    }
    if (text.endsWith("\n")) {
      out.append('\n');
    }
    return out.toString();
  }

  /** Appends the lines that one line makes; false if nothing but white space was in it. */
  private static boolean wrapLine(String line, int width, StringBuilder out) {
    List<String> chunks = chunks(line);
    boolean any = false;
    int i = 0;
    while (i < chunks.size()) {
      if (any && isBlank(chunks.get(i))) {
        i++;
      }
      int start = i;
      long length = 0;
      while (i < chunks.size() && length + Str.length(chunks.get(i)) <= width) {
        length += Str.length(chunks.get(i++));
      }
      if (i == start && i < chunks.size()) {
        i++; // a word wider than the line has it for itself
      }
      int end = i > start && isBlank(chunks.get(i - 1)) ? i - 1 : i;
      if (end > start) {
        if (any) {
          out.append('\n');
        }
        for (String chunk : chunks.subList(start, end)) {
          out.append(chunk);
        }
        any = true;
      }
    }
    return any;
  }

  private static boolean isBlank(String chunk) {
    for (int i = 0; i < chunk.length(); i++) {
      if (!Str.isSpace(chunk.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Runs of ASCII white space and what is between them, in turn. */
  private static List<String> chunks(String line) {
    List<String> chunks = new ArrayList<>();
    for (int i = 0; i < line.length(); ) {
      int start = i;
      boolean space = isBreak(line.charAt(i));
      while (i < line.length() && isBreak(line.charAt(i)) == space) {
        i++;
      }
      chunks.add(line.substring(start, i));
    }
    return chunks;
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c >= 9 && c <= 13;
  }

  private static String expandTabs(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length() + TAB);
    int column = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        int spaces = TAB - column % TAB;
        out.append(" ".repeat(spaces));
        column += spaces;
      } else {
        out.append(c);
        column += Character.isLowSurrogate(c) ? 0 : 1;
      }
    }
    return out.toString();
  }
}
