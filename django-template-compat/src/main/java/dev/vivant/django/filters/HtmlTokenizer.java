package dev.vivant.django.filters;

import dev.vivant.django.value.Str;
import java.util.Set;

/**
 * Cuts HTML into tags and data the way Python's {@code html.parser} does, which is what Django strips and truncates
 * with. It reads every character a bounded number of times.
 *
 * <p>Use jsoup where a tree is wanted: this one neither builds nor repairs anything. {@code a<b>c} gives data
 * {@code a}, start tag {@code b}, data {@code c}; comments, declarations and processing instructions give nothing.
 * Not safe for several threads: one tokenizer reads one text.
 */
final class HtmlTokenizer {
  private static final Set<String> RAW_TEXT = Set.of("script", "style", "xmp", "iframe", "noembed", "noframes");
  private static final Set<String> ESCAPABLE_TEXT = Set.of("textarea", "title");
  private static final int REFERENCE_WINDOW = 34;

  /** What a tokenizer tells its reader. */
  interface Handler {
    /**
     * A start tag.
     *
     * @param name its name in lower case
     * @param source the tag as written
     * @param selfClosing whether it ends with {@code />}
     */
    void startTag(String name, String source, boolean selfClosing);

    /**
     * An end tag.
     *
     * @param name its name in lower case
     */
    void endTag(String name);

    /**
     * Text between tags, in pieces of any size.
     *
     * @param text the text; references are replaced only if the tokenizer does that
     * @return false to read no further
     */
    boolean data(String text);

    /**
     * A reference such as {@code &eacute;}; only where references are kept.
     *
     * @param name what stands between the ampersand and the semicolon, {@code eacute} or {@code #233}
     */
    void reference(String name);
  }

  private final String html;
  private final Handler handler;
  private final boolean replaceReferences;
  private int at;
  private String textElement;
  private boolean escapable = true;
  private boolean endsWithSlash;
  private boolean stopped;

  /**
   * A tokenizer.
   *
   * @param html what to read
   * @param handler who is told
   * @param replaceReferences whether data comes with its references replaced
   */
  HtmlTokenizer(String html, Handler handler, boolean replaceReferences) {
    this.html = html;
    this.handler = handler;
    this.replaceReferences = replaceReferences;
  }

  /**
   * Reads what is certain without knowing that the text ends here: an unfinished tag or reference is left over.
   */
  void readComplete() {
    read(false);
  }

  /** Reads everything: what is unfinished at the end is settled. */
  void readAll() {
    read(false);
    read(true);
  }

  private void data(int from, int to) {
    if (from < to) {
      String text = html.substring(from, to);
      stopped = !handler.data(replaceReferences && escapable ? Entities.unescape(text) : text);
    }
  }

  private void read(boolean end) {
    int length = html.length();
    while (at < length && !stopped) {
      int next = nextMarkup();
      if (next < 0) {
        break;
      }
      data(at, next);
      at = next;
      if (stopped || at == length) {
        break;
      }
      if (html.charAt(at) == '<' ? !readTag(end) : !readReference(end)) {
        break;
      }
    }
    if (end && at < length && !stopped) {
      data(at, length);
      at = length;
    }
  }

  /** Where the data ends, or -1 if that cannot be said yet. */
  private int nextMarkup() {
    int length = html.length();
    if (textElement != null) {
      return nextEndOfTextElement();
    }
    if (!replaceReferences) {
      for (int i = at; i < length; i++) {
        char c = html.charAt(i);
        if (c == '<' || c == '&') {
          return i;
        }
      }
      return length;
    }
    int tag = html.indexOf('<', at);
    if (tag >= 0) {
      return tag;
    }
    // An ampersand close to the end may be the start of a reference that is not all there.
    int ampersand = html.lastIndexOf('&');
    if (ampersand >= Math.max(at, length - referenceWindow())) {
      boolean ended = false;
      for (int i = ampersand; i < length && !ended; i++) {
        ended = html.charAt(i) == ';' || isTagSpace(html.charAt(i));
      }
      return ended ? length : -1;
    }
    return length;
  }

  /** The window is counted in code points. */
  private int referenceWindow() {
    int units = 0;
    int i = html.length();
    for (int n = 0; n < REFERENCE_WINDOW && i > 0; n++) {
      int size = Character.charCount(html.codePointBefore(i));
      units += size;
      i -= size;
    }
    return units;
  }

  private int nextEndOfTextElement() {
    if (textElement.equals("plaintext")) {
      return html.length();
    }
    boolean references = escapable && !replaceReferences;
    for (int i = at; i < html.length(); i++) {
      char c = html.charAt(i);
      if (references && c == '&') {
        return i;
      }
      if (c == '<' && html.startsWith("/", i + 1)) {
        int after = i + 2 + textElement.length();
        if (after < html.length() && isTextElementAt(i + 2) && isTagEnd(html.charAt(after))) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isTextElementAt(int index) {
    for (int i = 0; i < textElement.length(); i++) {
      if ((html.charAt(index + i) | 0x20) != textElement.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTagSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isTagEnd(char c) {
    return isTagSpace(c) || c == '/' || c == '>';
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean isLetterAt(int index) {
    return index < html.length() && isAsciiLetter(html.charAt(index));
  }

  /** Reads what a {@code <} starts; false if it is unfinished. */
  private boolean readTag(boolean end) {
    int tag = at;
    int length = html.length();
    int next;
    if (isLetterAt(tag + 1)) {
      next = readStartTag(tag);
    } else if (html.startsWith("</", tag)) {
      next = readEndTag(tag);
    } else if (html.startsWith("<!--", tag)) {
      next = endOfComment(tag + 4);
    } else if (html.startsWith("<![CDATA[", tag)) {
      int close = html.indexOf("]]>", tag + 9);
      next = close < 0 ? -1 : close + 3;
    } else if (html.startsWith("<?", tag) || html.startsWith("<!", tag)) {
      int close = html.indexOf('>', html.regionMatches(true, tag, "<!doctype", 0, 9) ? tag + 9 : tag + 2);
      next = close < 0 ? -1 : close + 1;
    } else if (tag + 1 < length || end) {
      stopped = !handler.data("<");
      next = tag + 1;
    } else {
      return false;
    }
    if (next < 0) {
      if (!end) {
        return false;
      }
      if (html.startsWith("</", tag) && tag + 2 == length) {
        stopped = !handler.data("</");
      }
      next = length;
    }
    at = next;
    return true;
  }

  private int endOfComment(int from) {
    for (int i = html.indexOf("--", from); i >= 0; i = html.indexOf("--", i + 1)) {
      if (html.startsWith(">", i + 2)) {
        return i + 3;
      }
      if (html.startsWith("!>", i + 2)) {
        return i + 4;
      }
    }
    if (html.startsWith(">", from)) {
      return from + 1;
    }
    return html.startsWith("->", from) ? from + 2 : -1;
  }

  private int readStartTag(int tag) {
    int end = endOfTag(tag + 1);
    if (end < 0) {
      return -1;
    }
    String name = tagName(tag + 1);
    boolean selfClosing = endsWithSlash;
    handler.startTag(name, html.substring(tag, end), selfClosing);
    if (!selfClosing) {
      if (RAW_TEXT.contains(name) || name.equals("plaintext")) {
        textElement = name;
        escapable = false;
      } else if (ESCAPABLE_TEXT.contains(name)) {
        textElement = name;
        escapable = true;
      }
    }
    return end;
  }

  private int readEndTag(int tag) {
    if (html.indexOf('>', tag + 2) < 0) {
      return -1;
    }
    if (!isLetterAt(tag + 2)) {
      return html.indexOf('>', tag + 2) + 1;
    }
    int end = endOfTag(tag + 2);
    if (end < 0) {
      return -1;
    }
    handler.endTag(tagName(tag + 2));
    textElement = null;
    escapable = true;
    return end;
  }

  private String tagName(int from) {
    return Str.lower(html.substring(from, endOfName(from)));
  }

  private int endOfName(int from) {
    int i = from;
    while (i < html.length() && !isTagEnd(html.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Index after the {@code >} of a tag whose name starts here, or -1 if it has none. */
  private int endOfTag(int name) {
    int i = skipSpaceAndSlashes(endOfName(name));
    while (i < html.length() && html.charAt(i) != '>' && isAttributeStart(i)) {
      i++;
      while (i < html.length() && html.charAt(i) != '=' && !isTagEnd(html.charAt(i))) {
        i++;
      }
      i = skipSpaceAndSlashes(endOfValue(i));
    }
    return i < html.length() && html.charAt(i) == '>' ? i + 1 : -1;
  }

  private boolean isAttributeStart(int i) {
    char before = html.charAt(i - 1);
    return before == '"' || before == '\'' || before == '/' || isTagSpace(before);
  }

  private int skipSpaceAndSlashes(int from) {
    int i = from;
    while (i < html.length() && (html.charAt(i) == '/' || isTagSpace(html.charAt(i)))) {
      i++;
    }
    endsWithSlash = i > from && html.charAt(i - 1) == '/';
    return i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < html.length() && isTagSpace(html.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Index after {@code = value}, or the same index if no value follows. */
  private int endOfValue(int from) {
    int equals = skipSpace(from);
    if (!html.startsWith("=", equals)) {
      return from;
    }
    int value = skipSpace(equals + 1);
    if (value == html.length()) {
      return value;
    }
    char quote = html.charAt(value);
    if (quote == '"' || quote == '\'') {
      int close = html.indexOf(quote, value + 1);
      if (close >= 0) {
        return close + 1;
      }
      // No closing quote: after white space the value is empty and the quote starts the next name, else no value.
      return value > equals + 1 ? value - 1 : from;
    }
    int i = value;
    while (i < html.length() && html.charAt(i) != '>' && !isTagSpace(html.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Reads what an ampersand starts where references are kept; false if it is unfinished. */
  private boolean readReference(boolean end) {
    int length = html.length();
    int start = at + 1;
    if (html.startsWith("#", start)) {
      return readNumber(start + 1);
    }
    int i = start;
    if (isLetterAt(i)) {
      while (i < length && isNameCharacter(html.charAt(i))) {
        i++;
      }
      if (i == length) { // a dash or dot at the very end can end the name, a letter cannot
        i--;
        while (i > start && html.charAt(i) != '-' && html.charAt(i) != '.') {
          i--;
        }
      }
      if (i > start) {
        handler.reference(html.substring(start, i));
        at = html.charAt(i) == ';' ? i + 1 : i;
        return true;
      }
      if (end && start + 1 == length) {
        at++; // a lone letter at the end loses its ampersand
      }
      return false;
    }
    if (start >= length) {
      return false;
    }
    stopped = !handler.data("&");
    at++;
    return true;
  }

  private static boolean isNameCharacter(char c) {
    return c < 128 && (isAsciiLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '.');
  }

  private boolean readNumber(int from) {
    int length = html.length();
    boolean hex = from < length && (html.charAt(from) | 0x20) == 'x';
    int start = hex ? from + 1 : from;
    int i = start;
    while (i < length && isDigit(html.charAt(i), hex ? 16 : 10)) {
      i++;
    }
    if (i > start && i < length && !isDigit(html.charAt(i), 16)) {
      handler.reference("#" + html.substring(from, i));
      at = html.charAt(i) == ';' ? i + 1 : i;
      return true;
    }
    if (html.indexOf(';', at) >= 0) {
      stopped = !handler.data("&#");
      at += 2;
    }
    return false;
  }

  private static boolean isDigit(char c, int radix) {
    return c < 128 && Character.digit(c, radix) >= 0;
  }
}
