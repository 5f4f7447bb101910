package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Signature;
import dev.vivant.django.TagFunction;
import dev.vivant.django.Token;
import dev.vivant.django.value.SafeString;
import java.util.List;

/** A tag that prints what a function makes of its content. See {@link dev.vivant.django.Library#simpleBlockTag}. */
public final class SimpleBlockNode extends Node {
  private final NodeList nodelist;
  private final TagFunction function;
  private final Signature.Arguments arguments;
  private final String target;

  private SimpleBlockNode(NodeList nodelist, TagFunction function, Signature.Arguments arguments, String target) {
    this.nodelist = nodelist;
    this.function = function;
    this.arguments = arguments;
    this.target = target;
  }

  /**
   * Compiles the tag.
   *
   * @param parser compiles its content and arguments
   * @param token the tag
   * @param endName name of its end tag
   * @param signature its parameters
   * @param function what it does
   * @return the node
   */
  public static Node compile(Parser parser, Token token, String endName, Signature signature, TagFunction function) {
    SimpleNode.AsVariable words = SimpleNode.AsVariable.of(token.splitContents());
    NodeList content = parser.parse(endName);
    parser.nextToken();
    return new SimpleBlockNode(content, function, signature.compile(parser, words.arguments()), words.target());
  }

  @Override
  public void render(Context context, Output out) {
    SafeString content = SafeString.of(nodelist.renderToText(context));
    Object result = function.apply(arguments.call(context, content));
    if (target != null) {
      context.set(target, result);
    } else {
      context.printResult(result, out);
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
