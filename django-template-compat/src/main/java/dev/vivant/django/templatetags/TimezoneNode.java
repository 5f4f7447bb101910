package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.formats.Zones;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.ValueError;
import java.time.ZoneId;
import java.util.List;

/** {@code {% timezone "Europe/Paris" %} … {% endtimezone %}}: another current zone for its content. */
final class TimezoneNode extends Node {
  private final FilterExpression zone;
  private final NodeList nodelist;

  private TimezoneNode(FilterExpression zone, NodeList nodelist) {
    this.zone = zone;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() != 2) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' takes one argument (timezone)");
    }
    FilterExpression zone = parser.compileFilter(words.get(1));
    NodeList content = parser.parse("endtimezone");
    parser.nextToken();
    return new TimezoneNode(zone, content);
  }

  @Override
  public void render(Context context, Output out) {
    ZoneId outer = context.timeZone();
    context.timeZone(zone(zone.resolve(context)));
    try {
      nodelist.render(context, out);
    } finally {
      context.timeZone(outer);
    }
  }

  private ZoneId zone(Object value) {
    if (value == null || value instanceof ZoneId) {
      return (ZoneId) value;
    }
    ZoneId found = Text.is(value) ? Zones.find(value.toString()) : null;
    if (found == null) {
      throw new ValueError("'" + token().contents() + "' knows no zone " + Repr.repr(value)
          + ": give a name such as Europe/Paris");
    }
    return found;
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
