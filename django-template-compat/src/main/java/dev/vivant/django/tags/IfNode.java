package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.VariableDoesNotExist;
import dev.vivant.django.smartif.Condition;
import dev.vivant.django.smartif.IfParser;
import java.util.ArrayList;
import java.util.List;

/** {@code {% if a and not b %} … {% elif %} … {% else %} … {% endif %}}. */
final class IfNode extends Node {
  private record Branch(Condition condition, NodeList nodelist) {}

  private final Branch[] branches;
  private final NodeList otherwise;

  private IfNode(List<Branch> branches, NodeList otherwise) {
    this.branches = branches.toArray(new Branch[0]);
    this.otherwise = otherwise;
  }

  static Node compile(Parser parser, Token token) {
    List<Branch> branches = new ArrayList<>();
    NodeList otherwise = NodeList.EMPTY;
    Token at = token;
    do {
      List<String> words = at.splitContents();
      Condition condition = IfParser.parse(parser, words.subList(1, words.size()));
      branches.add(new Branch(condition, parser.parse("elif", "else", "endif")));
      at = parser.nextToken();
    } while (at.contents().startsWith("elif"));
    if (at.contents().equals("else")) {
      otherwise = parser.parse("endif");
      at = parser.nextToken();
    }
    if (!at.contents().equals("endif")) {
      throw new TemplateSyntaxError(
          "Malformed template tag at line " + at.line() + ": \"" + at.contents() + "\", expected endif");
    }
    return new IfNode(branches, otherwise);
  }

  @Override
  public void render(Context context, Output out) {
    for (Branch branch : branches) {
      if (isTrue(branch.condition, context)) {
        branch.nodelist.render(context, out);
        return;
      }
    }
    otherwise.render(context, out);
  }

  private static boolean isTrue(Condition condition, Context context) {
    try {
      return condition.test(context);
    } catch (VariableDoesNotExist missing) {
      return false;
    }
  }

  @Override
  public List<NodeList> children() {
    List<NodeList> all = new ArrayList<>();
    for (Branch branch : branches) {
      all.add(branch.nodelist);
    }
    all.add(otherwise);
    return all;
  }
}
