package dev.vivant.node;

import java.util.Locale;

/** What text an element may hold. */
enum TextRule {
  /** Any text. */
  ANY {
    @Override
    void check(Tag tag, String text) {}
  },
  /** White space only: a browser would move anything else out of the table. */
  SPACE {
    @Override
    void check(Tag tag, String text) {
      if (!isSpace(text)) {
        throw ContentRefusal.text(tag, text);
      }
    }
  },
  /** None at all. */
  NONE {
    @Override
    void check(Tag tag, String text) {
      throw ContentRefusal.text(tag, text);
    }
  },
  /** Text that is the same whether it is read as markup or not, because browsers with and without scripts differ. */
  PLAIN {
    @Override
    void check(Tag tag, String text) {
      if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
        throw new IllegalArgumentException("<noscript> in a live view holds plain text without '<' and '&', not "
            + Shown.quoted(text) + "; put anything more into the page shell");
      }
    }
  },
  /** A style sheet: ends at {@code </style}. */
  STYLE {
    @Override
    void check(Tag tag, String text) {
      refuse(tag, text, "</style", "in a string of CSS write \\3c for '<'");
      StylePolicy.check("<style>", text);
    }
  },
  /** A block of data: ends at {@code </script}, and {@code <!--} changes where it ends. */
  DATA {
    @Override
    void check(Tag tag, String text) {
      refuse(tag, text, "</script", "in a string of JSON write \\u003c for '<'");
      refuse(tag, text, "<!--", "in a string of JSON write \\u003c for '<'");
    }
  };

  /** Whether a text counts as a whole, so that its pieces say nothing. */
  boolean isWhole() {
    return this == PLAIN || this == STYLE || this == DATA;
  }

  /** Refuses text that does not stay what it is. */
  abstract void check(Tag tag, String text);

  /** Whether there is only what HTML calls white space. */
  static boolean isSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  private static void refuse(Tag tag, String text, String piece, String wayOut) {
    if (text.indexOf('<') >= 0 && text.toLowerCase(Locale.ROOT).contains(piece)) {
      throw new IllegalArgumentException(
          "<" + tag + "> must not hold the text " + piece + ", it would end there; " + wayOut);
    }
  }

  static TextRule of(Namespace namespace, String name, boolean isVoid) {
    if (namespace != Namespace.HTML) {
      return namespace == Namespace.SVG && name.equals("style") ? STYLE : ANY;
    }
    return switch (name) {
      case "table", "thead", "tbody", "tfoot", "tr", "colgroup" -> SPACE;
      case "noscript" -> PLAIN;
      case "style" -> STYLE;
      case "script" -> DATA;
      case "iframe" -> NONE;
      default -> isVoid ? NONE : ANY;
    };
  }
}
