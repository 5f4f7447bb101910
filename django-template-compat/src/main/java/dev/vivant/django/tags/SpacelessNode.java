package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import java.util.List;

/** {@code {% spaceless %} … {% endspaceless %}}: drops white space between tags. */
final class SpacelessNode extends Node {
  private final NodeList nodelist;

  private SpacelessNode(NodeList nodelist) {
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    NodeList content = parser.parse("endspaceless");
    parser.nextToken();
    return new SpacelessNode(content);
  }

  @Override
  public void render(Context context, Output out) {
    out.markup(strip(nodelist.renderToText(context)));
  }

  /** {@code "<a> <b>\n</b>"} → {@code "<a><b></b>"}; white space around the whole goes too. */
  static String strip(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int start = 0;
    int end = html.length();
    while (start < end && isSpace(html.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(html.charAt(end - 1))) {
      end--;
    }
    int at = start;
    while (at < end) {
      char c = html.charAt(at++);
      out.append(c);
      if (c == '>') {
        int next = at;
        while (next < end && isSpace(html.charAt(next))) {
          next++;
        }
        if (next < end && html.charAt(next) == '<') {
          at = next;
        }
      }
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= 9 && c <= 13 || c >= 0x1c && c <= 0x1f || c == 0x85 || c > 127 && Character.isSpaceChar(c);
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
