package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** {@code {% lorem 3 p random %}}: Latin text to fill a page with. */
final class LoremNode extends Node {
  private static final int MAX_COUNT = 100_000;

  private final FilterExpression count;
  private final String method;
  private final boolean common;

  private LoremNode(FilterExpression count, String method, boolean common) {
    this.count = count;
    this.method = method;
    this.common = common;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = new ArrayList<>(token.splitContents());
    String tag = words.get(0);
    boolean common = !words.get(words.size() - 1).equals("random");
    if (!common) {
      words.remove(words.size() - 1);
    }
    String method = "b";
    if (!words.isEmpty() && List.of("w", "p", "b").contains(words.get(words.size() - 1))) {
      method = words.remove(words.size() - 1);
    }
    String count = words.size() > 1 ? words.remove(words.size() - 1) : "1";
    FilterExpression compiled = parser.compileFilter(count);
    if (words.size() != 1) {
      throw new TemplateSyntaxError("Incorrect format for '" + tag + "' tag: write lorem, a count, w, p or b, random");
    }
    return new LoremNode(compiled, method, common);
  }

  @Override
  public void render(Context context, Output out) {
    Number number = Numbers.toInt(count.resolve(context));
    long wanted = number == null ? 1 : number.longValue();
    if (wanted > MAX_COUNT) {
      throw new TemplateSyntaxError("lorem " + wanted + " is too much: at most " + MAX_COUNT);
    }
    Random random = new Random(context.clock().millis());
    if (method.equals("w")) {
      out.markup(LoremIpsum.words((int) wanted, common, random));
      return;
    }
    for (int i = 0; i < wanted; i++) {
      String paragraph = common && i == 0 ? LoremIpsum.COMMON : LoremIpsum.paragraph(random);
      out.markup((i == 0 ? "" : "\n\n") + (method.equals("p") ? "<p>" + paragraph + "</p>" : paragraph));
    }
  }
}
