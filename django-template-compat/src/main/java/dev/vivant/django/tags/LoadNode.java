package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Library;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.Words;
import java.util.List;

/** {@code {% load library %}}, {@code {% load a b from library %}}: makes tags and filters known. */
final class LoadNode extends Node {
  private LoadNode() {}

  static Node compile(Parser parser, Token token) {
    List<String> words = Words.of(token);
    int size = words.size();
    if (size >= 4 && words.get(size - 2).equals("from")) {
      parser.addLibrary(find(parser, words.get(size - 1)).subset(words.subList(1, size - 2)));
    } else {
      for (String name : words.subList(1, size)) {
        parser.addLibrary(find(parser, name));
      }
    }
    return new LoadNode();
  }

  private static Library find(Parser parser, String name) {
    Library library = parser.engine().library(name);
    if (library == null) {
      throw new TemplateSyntaxError("'" + name + "' is not a registered tag library. Must be one of:\n"
          + String.join("\n", parser.engine().libraryNames()));
    }
    return library;
  }

  @Override
  public void render(Context context, Output out) {}
}
