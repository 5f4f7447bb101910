package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.VariableDoesNotExist;
import dev.vivant.django.value.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** {@code {% widthratio value max width as name %}}: the width of a bar, rounded. */
final class WidthRatioNode extends Node {
  private final FilterExpression value;
  private final FilterExpression max;
  private final FilterExpression width;
  private final String target;

  private WidthRatioNode(FilterExpression value, FilterExpression max, FilterExpression width, String target) {
    this.value = value;
    this.max = max;
    this.width = width;
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() != 4 && words.size() != 6) {
      throw new TemplateSyntaxError("widthratio takes at least three arguments: value, maximum and width");
    }
    if (words.size() == 6 && !words.get(4).equals("as")) {
      throw new TemplateSyntaxError("Invalid syntax in widthratio tag. Expecting 'as' keyword");
    }
    return new WidthRatioNode(parser.compileFilter(words.get(1)), parser.compileFilter(words.get(2)),
        parser.compileFilter(words.get(3)), words.size() == 6 ? words.get(5) : null);
  }

  @Override
  public void render(Context context, Output out) {
    Object part;
    Object whole;
    Number scale;
    try {
      part = value.resolve(context);
      whole = max.resolve(context);
      scale = Numbers.toInt(width.resolve(context));
    } catch (VariableDoesNotExist missing) {
      return;
    }
    if (scale == null) {
      throw new TemplateSyntaxError("widthratio final argument must be a number");
    }
    String result = ratio(Numbers.toFloat(part), Numbers.toFloat(whole), scale.doubleValue());
    if (target != null) {
      context.set(target, result);
    } else {
      out.markup(result);
    }
  }

  private static String ratio(Double part, Double whole, double scale) {
    if (part == null || whole == null) {
      return "";
    }
    if (whole == 0) {
      return "0";
    }
    double rounded = Math.rint(part / whole * scale);
    if (Double.isNaN(rounded) || Double.isInfinite(rounded)) {
      return "";
    }
    return new BigDecimal(rounded).toBigInteger().toString();
  }
}
