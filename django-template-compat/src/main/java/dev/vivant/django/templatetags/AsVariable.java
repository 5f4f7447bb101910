package dev.vivant.django.templatetags;

import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.Words;
import dev.vivant.django.value.Repr;
import java.util.List;

/** The variable of tags such as {@code {% get_current_language as name %}}. */
final class AsVariable {
  private AsVariable() {}

  /** {@code tag as name} → {@code name}. */
  static String of(Token token) {
    List<String> words = Words.of(token);
    if (words.size() != 3 || !words.get(1).equals("as")) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' requires 'as variable' (got " + Repr.repr(words) + ")");
    }
    return words.get(2);
  }
}
