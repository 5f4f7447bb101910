package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.i18n.LanguageInfo;
import dev.vivant.django.value.Repr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code {% get_language_info for code as name %}}: what a language is called. */
final class GetLanguageInfoNode extends Node {
  private final FilterExpression code;
  private final String target;

  private GetLanguageInfoNode(FilterExpression code, String target) {
    this.code = code;
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = words(token, "string");
    return new GetLanguageInfoNode(parser.compileFilter(words.get(2)), words.get(4));
  }

  static List<String> words(Token token, String what) {
    List<String> words = token.splitContents();
    if (words.size() != 5 || !words.get(1).equals("for") || !words.get(3).equals("as")) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' requires 'for " + what + " as variable' (got "
          + Repr.repr(words.subList(1, words.size())) + ")");
    }
    return words;
  }

  @Override
  public void render(Context context, Output out) {
    context.set(target, info(code.resolve(context), context));
  }

  /** Code, names and direction of a language by name. */
  static Map<String, Object> info(Object code, Context context) {
    LanguageInfo language = LanguageInfo.of(code);
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("bidi", language.bidi());
    info.put("code", language.code());
    info.put("name", language.name());
    info.put("name_local", language.localName());
    info.put("name_translated", context.gettext(language.name()));
    return info;
  }
}
