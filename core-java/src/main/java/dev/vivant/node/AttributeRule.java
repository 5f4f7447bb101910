package dev.vivant.node;

import java.util.Locale;

/** What the attributes of an element must be together; most elements have no such rule. */
enum AttributeRule {
  /** Anything. */
  NONE {
    @Override
    void check(Tag tag, String[] attributes) {}
  },
  /** A block of data, never code. */
  DATA_BLOCK {
    @Override
    void check(Tag tag, String[] attributes) {
      String type = Attribute.find(attributes, "type");
      if (type == null || !isData(type) || Attribute.find(attributes, "src") != null) {
        throw new IllegalArgumentException("<script" + (type == null ? "" : " type=" + Shown.quoted(type))
            + "> would run; a live view holds only blocks of data such as type=\"application/json\";"
            + " put code into a hook or a script of the page shell");
      }
    }
  },
  /** Shows or uses another document, which must not stand in the address itself. */
  NO_DATA {
    @Override
    void check(Tag tag, String[] attributes) {
      for (int i = 0; i < attributes.length; i += 2) {
        String name = attributes[i];
        boolean address = name.equals("src") || name.equals("data") || name.equals("href") || name.equals("xlink:href");
        if (address && UrlPolicy.scheme(UrlPolicy.stripped(attributes[i + 1])).equals("data")) {
          throw AttributePolicy.refused(name, attributes[i + 1],
              "what <" + tag + "> shows could run script; serve it and give its address");
        }
      }
    }
  },
  /** A name and its content, nothing that changes how the page is read. */
  NAMED {
    @Override
    void check(Tag tag, String[] attributes) {
      if (Attribute.find(attributes, "charset") != null) {
        throw AttributePolicy.refused("charset", Attribute.find(attributes, "charset"),
            "a page has one, said by the page shell");
      }
    }
  };

  /** Refuses attributes that do not go together on that element. */
  abstract void check(Tag tag, String[] attributes);

  static AttributeRule of(Namespace namespace, String name) {
    return switch (namespace) {
      case HTML -> switch (name) {
        case "script" -> DATA_BLOCK;
        case "iframe", "embed", "object", "link" -> NO_DATA;
        case "meta" -> NAMED;
        default -> NONE;
      };
      case SVG -> name.equals("use") || name.equals("feImage") ? NO_DATA : NONE;
      case MATHML -> NONE;
    };
  }

  /** Whether a browser takes a script of that type for data: a MIME type, and none of JavaScript. */
  private static boolean isData(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    return lower.matches("[a-z]+/[a-z0-9.+-]+") && !lower.contains("javascript") && !lower.contains("ecmascript")
        && !lower.contains("jscript") && !lower.contains("livescript");
  }
}
