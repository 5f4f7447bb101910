package dev.vivant.django.filters;

/**
 * Takes the tags out of HTML, again and again until none is left: {@code <<b>b>x</b>} to {@code x}.
 *
 * <p>What comes out is text that may still hold {@code <} and {@code &}: it is not safe, escape it.
 */
final class StripTags {
  private static final int MAX_DEPTH = 50;
  private static final int LONG_TAG = 1000;

  /** HTML whose tags are nested so deep in each other that only an attack explains it. */
  public static final class SuspiciousOperation extends RuntimeException {
    private static final long serialVersionUID = 1;

    private SuspiciousOperation(String message) {
      super(message);
    }
  }

  private StripTags() {}

  /**
   * HTML without its tags.
   *
   * @param html HTML or text
   * @return the text between the tags; the same object if there are none
   * @throws SuspiciousOperation if 50 rounds are not enough, or a tag holds 50 others without ending
   */
  public static String strip(String html) {
    if (html.indexOf('<') < 0) {
      return html;
    }
    refuseNestedOpenTags(html);
    String value = html;
    int before = count(value);
    for (int depth = 0; before > 0 && value.indexOf('>') >= 0; depth++) {
      if (depth == MAX_DEPTH) {
        throw new SuspiciousOperation("striptags: tags inside tags, more than " + MAX_DEPTH + " deep");
      }
      String stripped = stripOnce(value);
      int after = count(stripped);
      if (after == before) {
        break;
      }
      value = stripped;
      before = after;
    }
    return value;
  }

  private static int count(String html) {
    int count = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      count++;
    }
    return count;
  }

  /** A tag of more than 1,000 characters without an end is refused if it holds 50 starts of tags. */
  private static void refuseNestedOpenTags(String html) {
    for (int tag = html.indexOf('<'); tag >= 0 && tag + 1 < html.length(); tag = html.indexOf('<', tag)) {
      char c = html.charAt(tag + 1);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        tag++;
        continue;
      }
      int close = html.indexOf('>', tag);
      int end = close < 0 ? html.length() : close;
      if (html.codePointCount(tag, end) < LONG_TAG + 2) {
        // The same '>' ends every tag up to it, and each of those is shorter still.
        tag = end;
        continue;
      }
      if (count(html.substring(tag, end)) >= MAX_DEPTH) {
        throw new SuspiciousOperation(
            "striptags: " + MAX_DEPTH + " tags begin inside one of " + (end - tag) + " characters that does not end");
      }
      tag = end;
    }
  }

  private static String stripOnce(String html) {
    StringBuilder text = new StringBuilder(html.length());
    new HtmlTokenizer(html, new HtmlTokenizer.Handler() {
      @Override
      public void startTag(String name, String source, boolean selfClosing) {
        // dropped
      }

      @Override
      public void endTag(String name) {
        // dropped
      }

      @Override
      public boolean data(String data) {
        text.append(data);
        return true;
      }

      @Override
      public void reference(String name) {
        text.append('&').append(name).append(';');
      }
    }, false).readAll();
    return text.toString();
  }
}
