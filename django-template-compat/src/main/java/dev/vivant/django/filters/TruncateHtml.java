package dev.vivant.django.filters;

import dev.vivant.django.html.Escape;
import dev.vivant.django.value.Str;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Cuts HTML after some characters or words of its text and closes what is open: {@code <b>on…</b>}. */
final class TruncateHtml {
  private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
      "meta", "param", "source", "track", "wbr", "frame", "spacer");

  private TruncateHtml() {}

  /**
   * Cuts after some characters.
   *
   * @param html HTML
   * @param length most characters of text with the ellipsis
   * @param truncator gives the ellipsis
   * @return HTML; empty if the length is not positive
   */
  public static String characters(String html, int length, Truncator truncator) {
    if (length <= 0) {
      return "";
    }
    String composed = Normalizer.normalize(html, Normalizer.Form.NFC);
    return new Cutter(composed, truncator, truncator.roomForCharacters(length), length).cut();
  }

  /**
   * Cuts after some words.
   *
   * @param html HTML
   * @param length most words
   * @param truncator gives the ellipsis
   * @return HTML; empty if the length is not positive
   */
  public static String words(String html, int length, Truncator truncator) {
    return length <= 0 ? "" : new Cutter(html, truncator, length, -1).cut();
  }

  private static final class Cutter implements HtmlTokenizer.Handler {
    private final String html;
    private final Truncator truncator;
    private final int length;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int remaining;
    private long seen;

    /** The length is in characters, or -1 to count words. */
    Cutter(String html, Truncator truncator, int remaining, int length) {
      this.html = html;
      this.truncator = truncator;
      this.remaining = remaining;
      this.length = length;
    }

    String cut() {
      new HtmlTokenizer(html, this, true).readComplete();
      return out.toString();
    }

    @Override
    public void startTag(String name, String source, boolean selfClosing) {
      out.append(source);
      if (!VOID.contains(name)) {
        open.push(name);
        if (selfClosing) {
          endTag(name);
        }
      }
    }

    @Override
    public void endTag(String name) {
      if (!VOID.contains(name)) {
        out.append("</").append(name).append('>');
        if (name.equals(open.peek())) {
          open.pop();
        }
      }
    }

    @Override
    public void reference(String name) {
      throw new IllegalStateException("references are replaced before they get here: " + name);
    }

    @Override
    public boolean data(String text) {
      return length < 0 ? words(text) : characters(text);
    }

    private boolean characters(String text) {
      int size = Str.length(text);
      seen += size;
      if (seen == length && out.codePointCount(0, out.length()) + size == Str.length(html)) {
        out.append(text); // the text ends exactly here, so nothing is cut
        return close();
      }
      return count(size, remaining < size ? Str.prefix(text, remaining) : text);
    }

    private boolean words(String text) {
      List<String> words = split(text);
      int size = words.size();
      return count(size, String.join(" ", remaining < size ? words.subList(0, remaining) : words));
    }

    private boolean count(int size, String kept) {
      if (remaining < size) {
        remaining = 0;
        out.append(truncator.withEllipsis(Escape.escape(kept)));
        return close();
      }
      remaining -= size;
      Escape.append(out, kept);
      return true;
    }

    private boolean close() {
      for (String name : open) {
        out.append("</").append(name).append('>');
      }
      return false;
    }

    /** Cuts at white space between words; white space at either end stays with its word. */
    private static List<String> split(String text) {
      List<String> words = new ArrayList<>();
      int start = 0;
      int i = 0;
      while (i < text.length() && Str.isSpace(text.charAt(i))) {
        i++;
      }
      while (i < text.length()) {
        while (i < text.length() && !Str.isSpace(text.charAt(i))) {
          i++;
        }
        int end = i;
        while (i < text.length() && Str.isSpace(text.charAt(i))) {
          i++;
        }
        if (i < text.length()) {
          words.add(text.substring(start, end));
          start = i;
        }
      }
      words.add(text.substring(start));
      return words;
    }
  }
}
