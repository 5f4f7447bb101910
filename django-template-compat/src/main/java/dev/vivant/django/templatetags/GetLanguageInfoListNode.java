package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.Length;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** {@code {% get_language_info_list for codes as name %}}: what languages are called. */
final class GetLanguageInfoListNode extends Node {
  private final FilterExpression languages;
  private final String target;

  private GetLanguageInfoListNode(FilterExpression languages, String target) {
    this.languages = languages;
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = GetLanguageInfoNode.words(token, "sequence");
    return new GetLanguageInfoListNode(parser.compileFilter(words.get(2)), words.get(4));
  }

  @Override
  public void render(Context context, Output out) {
    Object value = languages.resolve(context);
    Iterator<?> items = Iteration.of(value);
    if (items == null) {
      throw new TypeError("'" + token().contents() + "' cannot loop over " + Repr.repr(value)
          + ": give a list of codes, or of pairs of code and name");
    }
    List<Object> all = new ArrayList<>();
    items.forEachRemaining(item -> all.add(GetLanguageInfoNode.info(code(item), context)));
    context.set(target, all);
  }

  /** A code, or the first item of a pair of code and name. */
  private static Object code(Object item) {
    if (item instanceof List<?> pair && !pair.isEmpty() && Length.of(pair.get(0)) > 1) {
      return pair.get(0);
    }
    return Text.str(item);
  }
}
