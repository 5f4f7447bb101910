package dev.vivant.testing;

import java.util.Random;

/** Texts that are hard to escape, to normalise or to count. */
final class RandomText {
  private static final String[] PIECES = {
    "a", "b", "milk", "Zoë", "1", "&", "<", ">", "\"", "'", "&amp;", "&lt;b&gt;", "<b>", "</p>", "<!--", "-->", "]]>",
    "&#0;", "&notit;", " ", "  ", "\n", "\t", "\r", "\u00a0", "\u200d", "אב", "日本", "😀", "👩‍💻", "é", "{{ x }}",
    "${x}", "\\", "`", "/"
  };

  private RandomText() {}

  static String text(Random random) {
    StringBuilder out = new StringBuilder();
    for (int left = random.nextInt(5); left > 0; left--) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return out.toString();
  }

  /** Text that is safe where nothing can be escaped: in style sheets and data blocks. */
  static String plain(Random random) {
    return "{\"n\": " + random.nextInt(100) + "}";
  }
}
