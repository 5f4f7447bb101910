package dev.vivant.django.html;

import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Text;

/** The one escaper: {@code < > & " '} become {@code &lt; &gt; &amp; &quot; &#x27;}. */
public final class Escape {
  private static final String[] REPLACEMENTS = new String['>' + 1];

  static {
    REPLACEMENTS['<'] = "&lt;";
    REPLACEMENTS['>'] = "&gt;";
    REPLACEMENTS['&'] = "&amp;";
    REPLACEMENTS['"'] = "&quot;";
    REPLACEMENTS['\''] = "&#x27;";
  }

  private Escape() {}

  /**
   * Escapes text, even if it is safe already.
   *
   * @param text the text
   * @return the same object if there is nothing to escape
   */
  public static String escape(String text) {
    int first = firstSpecial(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 24);
    append(out, text, first);
    return out.toString();
  }

  /**
   * The value as HTML, escaped unless it is safe.
   *
   * @param value any value; its text is {@link Text#of}
   * @return safe text
   */
  public static SafeString conditional(Object value) {
    if (value instanceof SafeString safe) {
      return safe;
    }
    if (value instanceof TemplateValue own) {
      String html = own.html();
      if (html != null) {
        return SafeString.of(html);
      }
    }
    CharSequence text = Text.of(value);
    return text instanceof SafeString safe ? safe : SafeString.of(escape((String) text));
  }

  /**
   * Appends escaped text.
   *
   * @param out where to
   * @param text the text
   */
  public static void append(StringBuilder out, String text) {
    append(out, text, firstSpecial(text, 0));
  }

  private static void append(StringBuilder out, String text, int firstSpecial) {
    int from = 0;
    for (int at = firstSpecial; at >= 0; at = firstSpecial(text, from)) {
      out.append(text, from, at).append(REPLACEMENTS[text.charAt(at)]);
      from = at + 1;
    }
    if (from == 0) {
      out.append(text);
    } else {
      out.append(text, from, text.length());
    }
  }

  private static int firstSpecial(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '>' && REPLACEMENTS[c] != null) {
        return i;
      }
    }
    return -1;
  }
}
