package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import dev.vivant.django.value.Text;

/** {@code {% get_current_timezone as name %}}: the name of the current zone. */
final class GetCurrentTimezoneNode extends Node {
  private final String target;

  private GetCurrentTimezoneNode(String target) {
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    return new GetCurrentTimezoneNode(AsVariable.of(token));
  }

  @Override
  public void render(Context context, Output out) {
    context.set(target, Text.str(context.timeZone()));
  }
}
