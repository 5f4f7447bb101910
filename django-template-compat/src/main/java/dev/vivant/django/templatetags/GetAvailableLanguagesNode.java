package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Settings;
import dev.vivant.django.Token;
import dev.vivant.django.value.Tuple;
import java.util.ArrayList;
import java.util.List;

/** {@code {% get_available_languages as name %}}: pairs of code and translated name of the site's languages. */
final class GetAvailableLanguagesNode extends Node {
  private final String target;

  private GetAvailableLanguagesNode(String target) {
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    return new GetAvailableLanguagesNode(AsVariable.of(token));
  }

  @Override
  public void render(Context context, Output out) {
    List<Object> languages = new ArrayList<>();
    for (Settings.Language language : context.settings().languages()) {
      languages.add(Tuple.of(language.code(), context.gettext(language.name())));
    }
    context.set(target, languages);
  }
}
