package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Origin;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Template;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.TextNode;
import dev.vivant.django.Token;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Truth;
import java.util.ArrayList;
import java.util.List;

/** {@code {% extends "base.html" %}}: the template replaces blocks of another one. */
final class ExtendsNode extends Node {
  private final NodeList nodelist;
  private final FilterExpression parentName;
  private final List<BlockNode> blocks;
  private final Origin origin;

  private ExtendsNode(NodeList nodelist, FilterExpression parentName, Origin origin) {
    this.nodelist = nodelist;
    this.parentName = parentName;
    this.blocks = nodelist.nodesOfType(BlockNode.class);
    this.origin = origin;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() != 2) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' takes one argument");
    }
    Origin origin = parser.origin();
    FilterExpression parentName =
        parser.compileFilter(RelativePath.resolve(origin.templateName(), words.get(1), false));
    NodeList content = parser.parse();
    if (!content.nodesOfType(ExtendsNode.class).isEmpty()) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' cannot appear more than once in the same template");
    }
    return new ExtendsNode(content, parentName, origin);
  }

  @Override
  public boolean mustBeFirst() {
    return true;
  }

  @Override
  public void render(Context context, Output out) {
    Template parent = parent(context);
    BlockContext all = BlockContext.create(context);
    all.add(blocks);
    for (Node node : parent.nodelist().nodes()) {
      if (!(node instanceof TextNode)) {
        if (!(node instanceof ExtendsNode)) {
          all.add(parent.nodelist().nodesOfType(BlockNode.class));
        }
        break;
      }
    }
    parent.extend(context, out);
  }

  private Template parent(Context context) {
    Object parent = parentName.resolve(context);
    if (!Truth.of(parent)) {
      throw new TemplateSyntaxError("Invalid template name in 'extends' tag: " + Repr.repr(parent) + "."
          + (parentName.isVariable() || !parentName.filters().isEmpty()
              ? " Got this from the '" + parentName + "' variable." : ""));
    }
    if (parent instanceof Template template && !template.isPartial()) {
      return template;
    }
    @SuppressWarnings("unchecked")
    List<Origin> history = (List<Origin>) context.state().computeIfAbsent(ExtendsNode.class, key -> {
      List<Origin> first = new ArrayList<>();
      first.add(origin);
      return first;
    });
    Template template = context.engine().findTemplate(parent.toString(), history::contains);
    history.add(template.origin());
    return template;
  }

  @Override
  protected boolean entersTemplate() {
    return true;
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
