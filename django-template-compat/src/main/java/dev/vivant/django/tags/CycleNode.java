package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code {% cycle 'a' 'b' as name silent %}}: prints one of its values after the other. */
final class CycleNode extends Node {
  private static final String LAST = "django.cycle.last";
  private static final String NAMED = "django.cycle.named";

  private final FilterExpression[] values;
  private final String name;
  private final boolean silent;

  private CycleNode(List<FilterExpression> values, String name, boolean silent) {
    this.values = values.toArray(new FilterExpression[0]);
    this.name = name;
    this.silent = silent;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    int size = words.size();
    if (size < 2) {
      throw new TemplateSyntaxError("'cycle' tag requires at least two arguments");
    }
    if (size == 2) {
      return named(parser, words.get(1));
    }
    boolean silent = false;
    String name = null;
    if (size > 4 && words.get(size - 3).equals("as")) {
      if (!words.get(size - 1).equals("silent")) {
        throw new TemplateSyntaxError(
            "Only 'silent' flag is allowed after cycle's name, not '" + words.get(size - 1) + "'.");
      }
      silent = true;
      size--;
    }
    if (silent || size > 4 && words.get(size - 2).equals("as")) {
      name = words.get(size - 1).intern();
      size -= 2;
    }
    CycleNode node = new CycleNode(words.subList(1, size).stream().map(parser::compileFilter).toList(), name, silent);
    if (name != null) {
      names(parser).put(name, node);
    }
    parser.extraData().put(LAST, node);
    return node;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, CycleNode> names(Parser parser) {
    return (Map<String, CycleNode>) parser.extraData().computeIfAbsent(NAMED, key -> new HashMap<String, CycleNode>());
  }

  /** The cycle of a name that stands earlier in the template. */
  static CycleNode named(Parser parser, String name) {
    CycleNode node = names(parser).get(name);
    if (node == null) {
      throw new TemplateSyntaxError("Named cycle '" + name + "' does not exist: "
          + (names(parser).isEmpty() ? "no cycle before has a name" : "there are " + names(parser).keySet()));
    }
    return node;
  }

  /** The cycle that stands last before this place of the template. */
  static CycleNode last(Parser parser) {
    CycleNode node = (CycleNode) parser.extraData().get(LAST);
    if (node == null) {
      throw new TemplateSyntaxError("No cycles in template: 'resetcycle' has nothing to reset");
    }
    return node;
  }

  @Override
  public void render(Context context, Output out) {
    int last = context.positions().of(this);
    int next = last + 1 == values.length ? 0 : last + 1;
    Object value = values[next].resolve(context);
    context.positions().move(this, next);
    if (name != null) {
      context.setUpward(name, value);
    }
    if (!silent) {
      context.print(value, out);
    }
  }

  void reset(Context context) {
    context.positions().move(this, -1);
  }
}
