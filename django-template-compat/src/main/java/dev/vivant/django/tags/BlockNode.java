package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.SuperBlock;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.Words;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code {% block name %} … {% endblock %}}: a part that a child template replaces. */
final class BlockNode extends Node {
  private static final String LOADED = "django.block.names";

  private final String name;
  private final NodeList nodelist;

  private BlockNode(String name, NodeList nodelist) {
    this.name = name;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = Words.of(token);
    if (words.size() != 2) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' tag takes only one argument");
    }
    String name = words.get(1);
    @SuppressWarnings("unchecked")
    Set<String> loaded = (Set<String>) parser.extraData().computeIfAbsent(LOADED, key -> new HashSet<String>());
    if (!loaded.add(name)) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' tag with name '" + name + "' appears more than once");
    }
    NodeList content = parser.parse("endblock");
    Token end = parser.nextToken();
    if (!end.contents().equals("endblock") && !end.contents().equals("endblock " + name)) {
      throw parser.invalidBlockTag(end, end.contents(), "endblock", "endblock " + name);
    }
    return new BlockNode(name, content);
  }

  String name() {
    return name;
  }

  @Override
  public void render(Context context, Output out) {
    BlockContext blocks = BlockContext.of(context);
    context.push();
    try {
      if (blocks == null) {
        context.put("block", new Current(name, null, context));
        nodelist.render(context, out);
        return;
      }
      BlockNode pushed = blocks.pop(name);
      BlockNode block = pushed == null ? this : pushed;
      context.put("block", new Current(name, block, context));
      try {
        block.nodelist.render(context, out);
      } finally {
        if (pushed != null) {
          blocks.restore(name);
        }
      }
    } finally {
      context.pop();
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }

  /** The variable {@code block}. */
  private record Current(String name, BlockNode block, Context context) implements TemplateValue, SuperBlock {
    @Override
    public Object attribute(String attribute) {
      switch (attribute) {
        case "name":
          return name;
        case "super":
          return superText();
        default:
          return MISSING;
      }
    }

    private SafeString superText() {
      BlockContext blocks = blocks();
      return blocks == null || blocks.peek(name) == null
          ? SafeString.EMPTY
          : SafeString.of(context.renderedToText(block));
    }

    @Override
    public void renderSuper(Output out) {
      BlockContext blocks = blocks();
      if (blocks != null && blocks.peek(name) != null) {
        block.render(context, out);
      }
    }

    /** The blocks of the template that asks; null inside an included one, which has no parent and prints nothing. */
    private BlockContext blocks() {
      if (block == null) {
        throw new TemplateSyntaxError("'block.super' has no parent here: the template does not extend another one");
      }
      return BlockContext.of(context);
    }

    @Override
    public CharSequence text() {
      return "<Block Node: " + name + ">";
    }
  }
}
