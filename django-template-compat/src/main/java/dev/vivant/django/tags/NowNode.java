package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Filter;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Text;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** {@code {% now "Y-m-d" as name %}}: the time in a format. */
final class NowNode extends Node {
  private final Filter date;
  private final String format;
  private final String target;

  private NowNode(Filter date, String format, String target) {
    this.date = date;
    this.format = format;
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    String target = null;
    if (words.size() == 4 && words.get(2).equals("as")) {
      target = words.get(3);
      words = words.subList(0, 2);
    }
    if (words.size() != 2) {
      throw new TemplateSyntaxError("'now' statement takes one argument: the format in quotes");
    }
    String quoted = words.get(1);
    String format = quoted.length() < 2 ? "" : quoted.substring(1, quoted.length() - 1);
    return new NowNode(parser.findFilter("date"), format, target);
  }

  @Override
  public void render(Context context, Output out) {
    Instant instant = context.clock().instant();
    boolean aware = context.settings().useTz();
    ZonedDateTime here = instant.atZone(aware ? context.timeZone() : context.settings().timeZone());
    Object now = aware ? here : here.toLocalDateTime();
    Object text = date.apply(now, format, context);
    if (target != null) {
      context.set(target, text);
    } else {
      out.markup(Text.str(text));
    }
  }
}
