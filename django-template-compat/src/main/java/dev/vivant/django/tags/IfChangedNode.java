package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import dev.vivant.django.value.Equality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code {% ifchanged a b %} … {% else %} … {% endifchanged %}}: renders its content if something has changed. */
final class IfChangedNode extends Node {
  private final NodeList changed;
  private final NodeList unchanged;
  private final List<FilterExpression> values;

  private IfChangedNode(NodeList changed, NodeList unchanged, List<FilterExpression> values) {
    this.changed = changed;
    this.unchanged = unchanged;
    this.values = values;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    NodeList changed = parser.parse("else", "endifchanged");
    NodeList unchanged = NodeList.EMPTY;
    if (parser.nextToken().contents().equals("else")) {
      unchanged = parser.parse("endifchanged");
      parser.nextToken();
    }
    return new IfChangedNode(changed, unchanged,
        words.subList(1, words.size()).stream().map(parser::compileFilter).toList());
  }

  @Override
  public void render(Context context, Output out) {
    Map<Object, Object> seen = context.get("forloop") instanceof ForLoop loop ? loop.states() : context.state();
    String rendered = null;
    Object now;
    if (values.isEmpty()) {
      rendered = changed.renderToText(context);
      now = rendered;
    } else {
      List<Object> all = new ArrayList<>(values.size());
      for (FilterExpression value : values) {
        all.add(value.resolveOrNull(context));
      }
      now = all;
    }
    if (seen.containsKey(this) && Equality.equal(now, seen.get(this))) {
      unchanged.render(context, out);
      return;
    }
    seen.put(this, now);
    if (rendered == null || rendered.isEmpty()) {
      changed.render(context, out);
    } else {
      out.markup(rendered);
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(changed, unchanged);
  }
}
