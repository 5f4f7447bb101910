package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.LoopRows;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.Length;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.TypeError;
import dev.vivant.django.value.ValueError;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;

/** {@code {% for x in list %} … {% empty %} … {% endfor %}}: renders its content for each item. */
final class ForNode extends Node {
  private static final Object NO_PARENT = Map.of();

  private final String[] variables;
  private final FilterExpression sequence;
  private final boolean reversed;
  private final NodeList loop;
  private final NodeList empty;

  private ForNode(String[] variables, FilterExpression sequence, boolean reversed, NodeList loop, NodeList empty) {
    this.variables = variables;
    this.sequence = sequence;
    this.reversed = reversed;
    this.loop = loop;
    this.empty = empty;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    int size = words.size();
    if (size < 4) {
      throw new TemplateSyntaxError("'for' statements should have at least four words: " + token.contents());
    }
    boolean reversed = words.get(size - 1).equals("reversed");
    int in = size - (reversed ? 3 : 2);
    if (!words.get(in).equals("in")) {
      throw new TemplateSyntaxError("'for' statements should use the format 'for x in y': " + token.contents());
    }
    String[] variables = String.join(" ", words.subList(1, in)).split(" *, *", -1);
    for (int i = 0; i < variables.length; i++) {
      if (variables[i].isEmpty() || variables[i].matches("(?s).*[ \"'|].*")) {
        throw new TemplateSyntaxError("'for' tag received an invalid argument: " + token.contents());
      }
      variables[i] = variables[i].intern();
    }
    FilterExpression sequence = parser.compileFilter(words.get(in + 1));
    NodeList loop = parser.parse("empty", "endfor");
    NodeList empty = NodeList.EMPTY;
    if (parser.nextToken().contents().equals("empty")) {
      empty = parser.parse("endfor");
      parser.nextToken();
    }
    return new ForNode(variables, sequence, reversed, loop, empty);
  }

  @Override
  public void render(Context context, Output out) {
    Object parent = context.get("forloop");
    context.push();
    try {
      Object values = sequence.resolveOrNull(context);
      if (values == null) {
        empty.render(context, out);
        return;
      }
      int size = Length.of(values);
      if (size < 0 || reversed) {
        values = list(values);
        size = ((List<?>) values).size();
      }
      if (size == 0) {
        empty.render(context, out);
        return;
      }
      ForLoop forloop = new ForLoop(size, parent == TemplateValue.MISSING ? NO_PARENT : parent, context);
      context.put("forloop", forloop);
      if (variables.length == 1) {
        context.put(variables[0], null);
      }
      LoopRows rows = out.rows(this, context, size);
      if (rows == null) {
        rounds(values, size, (item, index) -> round(item, index, forloop, context, out));
      } else {
        forloop.isKept = true;
        rounds(values, size, (item, index) -> keptRound(rows, item, index, forloop, context, out));
      }
    } finally {
      context.pop();
    }
  }

  /** Does something with an item and its place. */
  private interface Round {
    void run(Object item, int index);
  }

  private void rounds(Object values, int size, Round round) {
    if (values instanceof List<?> list && (reversed || values instanceof RandomAccess)) {
      for (int i = 0; i < size; i++) {
        round.run(list.get(reversed ? size - 1 - i : i), i);
      }
    } else {
      int i = 0;
      for (Iterator<?> items = iterator(values); items.hasNext(); i++) {
        round.run(items.next(), i);
      }
    }
  }

  /** A round whose nodes are kept; rendered only if something it shows has changed. */
  private void keptRound(LoopRows rows, Object item, int index, ForLoop forloop, Context context, Output out) {
    if (rows.reuse(item, index)) {
      context.step();
      return;
    }
    forloop.uses = 0;
    rows.begin(item, index);
    round(item, index, forloop, context, out);
    rows.end(forloop.uses);
  }

  private void round(Object item, int index, ForLoop forloop, Context context, Output out) {
    context.step();
    forloop.index = index;
    if (variables.length == 1) {
      context.put(variables[0], item);
      loop.render(context, out);
      return;
    }
    context.push();
    try {
      unpack(item, context);
      loop.render(context, out);
    } finally {
      context.pop();
    }
  }

  private void unpack(Object item, Context context) {
    int length = Length.of(item);
    if (length < 0) {
      length = 1;
    }
    if (length != variables.length) {
      throw new ValueError("Need " + variables.length + " values to unpack in for loop; got " + length + ".");
    }
    Iterator<?> parts = iterator(item);
    for (String variable : variables) {
      context.put(variable, parts.next());
    }
  }

  private List<?> list(Object values) {
    if (reversed && values instanceof Set<?>) {
      throw new TypeError("'for … reversed' cannot turn " + Repr.repr(values) + " around: a set has no order");
    }
    if (values instanceof List<?> list) {
      return list;
    }
    List<Object> list = new ArrayList<>();
    iterator(values).forEachRemaining(list::add);
    return list;
  }

  private Iterator<?> iterator(Object values) {
    Iterator<?> items = Iteration.of(values);
    if (items == null) {
      throw new TypeError("'" + token().contents() + "' cannot loop over " + Repr.repr(values)
          + ": give a list, a map, text or anything else with items");
    }
    return items;
  }

  @Override
  public List<NodeList> children() {
    return List.of(loop, empty);
  }
}
