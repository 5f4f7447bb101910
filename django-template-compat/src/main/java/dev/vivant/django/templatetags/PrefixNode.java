package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Settings;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.Words;
import java.util.List;
import java.util.function.Function;

/** {@code {% get_static_prefix as name %}}, {@code {% get_media_prefix as name %}}: the prefix of files. */
final class PrefixNode extends Node {
  private static final String SAFE = "_.-~/#%[]=:;$&()+,!?*@'";

  private final Function<Settings, String> prefix;
  private final String target;

  private PrefixNode(Function<Settings, String> prefix, String target) {
    this.prefix = prefix;
    this.target = target;
  }

  static Node compile(Token token, Function<Settings, String> prefix) {
    List<String> words = Words.of(token);
    if (words.size() > 1 && !words.get(1).equals("as")) {
      throw new TemplateSyntaxError("First argument in '" + words.get(0) + "' must be 'as'");
    }
    if (words.size() == 2) {
      throw new TemplateSyntaxError("'" + words.get(0) + " as' wants the name of a variable");
    }
    return new PrefixNode(prefix, words.size() > 1 ? words.get(2) : null);
  }

  @Override
  public void render(Context context, Output out) {
    String value = FileAddress.quote(prefix.apply(context.settings()), SAFE);
    if (target == null) {
      out.markup(value);
    } else {
      context.set(target, value);
    }
  }
}
