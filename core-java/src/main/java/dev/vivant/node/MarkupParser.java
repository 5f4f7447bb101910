package dev.vivant.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Reads a fragment of HTML strictly: {@code "a <b>c</b>"} is the text {@code "a "} and an element. What a browser would
 * have to guess is refused with its line and column: unknown references, tags that do not match, missing end tags.
 * Comments are left out.
 */
final class MarkupParser {
  private static final Tag TEXTAREA = Tag.html("textarea");

  private final Cursor in;
  private final NodeSink sink = new NodeSink();
  private final List<Open> open = new ArrayList<>();

  private MarkupParser(String html) {
    this.in = new Cursor(html);
  }

  private record Open(Tag tag, boolean htmlInside, int start) {}

  /** The nodes of a fragment, canonical; not to be changed. */
  static Node[] parse(String html) {
    Node[] known = RecentMarkup.get(html);
    return known != null ? known : RecentMarkup.put(html, new MarkupParser(html).nodes());
  }

  private Node[] nodes() {
    while (!in.isAtEnd()) {
      if (in.skip("<!--")) {
        comment();
      } else if (in.skip("</")) {
        endTag();
      } else if (in.peek() == '<') {
        startTag();
      } else {
        int start = in.at();
        emit(start, in.text(in.until('<')));
      }
    }
    if (!open.isEmpty()) {
      Open last = open.get(open.size() - 1);
      throw in.wrong(last.start, "<" + last.tag + "> is never closed; write </" + last.tag + ">");
    }
    return Fragment.of(sink.finish()).nodes();
  }

  private void comment() {
    int start = in.at() - "<!--".length();
    if (!in.skipBehind("-->")) {
      throw in.wrong(start, "the comment is never closed; write -->");
    }
  }

  private void startTag() {
    int start = in.at();
    in.skip("<");
    String name = in.tagName();
    if (name.isEmpty()) {
      throw in.wrong(start, "'<' begins a tag; write &lt; for the character");
    }
    Tag tag = refusingAt(start, () -> tag(name));
    List<String> attributes = attributes(tag);
    boolean htmlInside = htmlInside(tag, attributes);
    refusingAt(start, () -> {
      sink.start(tag);
      for (int i = 0; i < attributes.size(); i += 2) {
        sink.trustedAttribute(attributes.get(i), attributes.get(i + 1));
      }
      return null;
    });
    if (in.skip("/>")) {
      endAtOnce(start, tag);
    } else {
      in.expect('>');
      content(start, tag, htmlInside);
    }
  }

  private void endAtOnce(int start, Tag tag) {
    if (tag.namespace() == Namespace.HTML && !tag.isVoid()) {
      throw in.wrong(start,
          "<" + tag + "/> is not closed by '/': browsers take it for <" + tag + ">; write </" + tag + ">");
    }
    end(start);
  }

  private void content(int start, Tag tag, boolean htmlInside) {
    if (tag.isVoid()) {
      end(start);
      return;
    }
    if (tag.dropsFirstNewline()) {
      in.skip("\n");
    }
    if (tag.isRawText()) {
      String inside = in.untilEndTag(tag.name());
      in.skip(inside);
      emit(start, inside);
    } else if (tag == TEXTAREA) {
      emit(start, in.text(in.untilEndTag(tag.name())));
    }
    open.add(new Open(tag, htmlInside, start));
  }

  private void endTag() {
    int start = in.at() - "</".length();
    String name = in.tagName();
    in.space();
    in.expect('>');
    Open last = open.isEmpty() ? null : open.get(open.size() - 1);
    if (last == null || !last.tag.name().equalsIgnoreCase(name)) {
      throw in.wrong(start, last == null ? "</" + name + "> closes nothing"
          : "</" + name + "> cannot close <" + last.tag + "> of " + in.place(last.start)
              + "; write </" + last.tag + "> first");
    }
    open.remove(open.size() - 1);
    end(start);
  }

  private void end(int start) {
    refusingAt(start, () -> {
      sink.end();
      return null;
    });
  }

  private void emit(int start, String text) {
    refusingAt(start, () -> {
      sink.text(text);
      return null;
    });
  }

  /** The tag of a name that stands here: inside a drawing {@code lineargradient} is SVG's {@code linearGradient}. */
  private Tag tag(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Open around = open.isEmpty() ? null : open.get(open.size() - 1);
    boolean drawingInFormula = around != null && around.tag.name().equals("annotation-xml") && lower.equals("svg");
    if (around == null || around.htmlInside || drawingInFormula) {
      return switch (lower) {
        case "svg" -> Tag.svg(lower);
        case "math" -> Tag.mathMl(lower);
        default -> Tag.html(lower);
      };
    }
    return around.tag.namespace() == Namespace.SVG ? Tag.svg(TagNames.svgCase(name)) : Tag.mathMl(lower);
  }

  private static boolean htmlInside(Tag tag, List<String> attributes) {
    long takes = tag.takes(attributes.toArray(String[]::new));
    return tag.namespace() == Namespace.HTML || (takes & Family.ORDINARY.bit()) != 0;
  }

  private List<String> attributes(Tag tag) {
    List<String> attributes = new ArrayList<>();
    while (true) {
      boolean space = in.space();
      char next = in.peek();
      if (next == '>' || next == '/') {
        return attributes;
      }
      int start = in.at();
      String name = in.attributeName();
      if (!space || name.isEmpty()) {
        throw in.wrong(start, "an attribute of <" + tag + "> cannot begin with " + in.shown(start)
            + (space ? "" : "; put a blank before it"));
      }
      String lower = name.toLowerCase(Locale.ROOT);
      attributes.add(tag.namespace() == Namespace.HTML ? lower : AttributePolicy.foreignCase(lower));
      in.space();
      attributes.add(in.skip("=") ? in.attributeValue(name) : "");
    }
  }

  private <T> T refusingAt(int start, Supplier<T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException e) {
      throw in.wrong(start, e.getMessage());
    }
  }
}
