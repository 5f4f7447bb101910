package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Equality;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.NamedTuple;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.TypeError;
import java.util.ArrayList;
import java.util.List;

/** {@code {% regroup list by attribute as name %}}: runs of items with the same attribute, each with that attribute. */
final class RegroupNode extends Node {
  private static final List<String> FIELDS = List.of("grouper", "list");

  private final FilterExpression target;
  private final FilterExpression expression;
  private final String name;

  private RegroupNode(FilterExpression target, FilterExpression expression, String name) {
    this.target = target;
    this.expression = expression;
    this.name = name;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() != 6) {
      throw new TemplateSyntaxError("'regroup' tag takes five arguments: regroup list by attribute as name");
    }
    FilterExpression target = parser.compileFilter(words.get(1));
    if (!words.get(2).equals("by")) {
      throw new TemplateSyntaxError("second argument to 'regroup' tag must be 'by'");
    }
    if (!words.get(4).equals("as")) {
      throw new TemplateSyntaxError("next-to-last argument to 'regroup' tag must be 'as'");
    }
    String name = words.get(5);
    return new RegroupNode(target, parser.compileFilter(name + "." + words.get(3)), name.intern());
  }

  @Override
  public void render(Context context, Output out) {
    Object value = target.resolveOrNull(context);
    List<Object> groups = new ArrayList<>();
    if (value != null) {
      List<?> items = Iteration.list(value);
      if (items == null) {
        throw new TypeError("'regroup' cannot loop over " + Repr.repr(value) + ": give a list");
      }
      Object grouper = null;
      List<Object> group = null;
      for (Object item : items) {
        context.put(name, item);
        Object key = expression.resolveOrNull(context);
        if (group == null || !Equality.equal(key, grouper)) {
          grouper = key;
          group = new ArrayList<>();
          groups.add(new NamedTuple("GroupedResult", FIELDS, grouper, group));
        }
        group.add(item);
      }
    }
    context.put(name, groups);
  }
}
