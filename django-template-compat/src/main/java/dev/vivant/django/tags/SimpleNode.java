package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Signature;
import dev.vivant.django.TagFunction;
import dev.vivant.django.Token;
import dev.vivant.django.value.SafeString;
import java.util.List;

/** A tag that prints what a function gives. Made by {@link dev.vivant.django.Library#simpleTag}. */
public final class SimpleNode extends Node {
  private final TagFunction function;
  private final Signature.Arguments arguments;
  private final String target;

  private SimpleNode(TagFunction function, Signature.Arguments arguments, String target) {
    this.function = function;
    this.arguments = arguments;
    this.target = target;
  }

  /**
   * Compiles the tag.
   *
   * @param parser compiles its arguments
   * @param token the tag
   * @param signature its parameters
   * @param function what it does
   * @return the node
   */
  public static Node compile(Parser parser, Token token, Signature signature, TagFunction function) {
    AsVariable words = AsVariable.of(token.splitContents());
    return new SimpleNode(function, signature.compile(parser, words.arguments()), words.target());
  }

  @Override
  public void render(Context context, Output out) {
    Object result = function.apply(arguments.call(context, SafeString.EMPTY));
    if (target != null) {
      context.set(target, result);
    } else {
      context.printResult(result, out);
    }
  }

  /** The words behind a tag's name, and the variable of {@code … as name} if there is one. */
  record AsVariable(List<String> arguments, String target) {
    static AsVariable of(List<String> words) {
      int size = words.size();
      return size >= 3 && words.get(size - 2).equals("as")
          ? new AsVariable(words.subList(1, size - 2), words.get(size - 1))
          : new AsVariable(words.subList(1, size), null);
    }
  }
}
