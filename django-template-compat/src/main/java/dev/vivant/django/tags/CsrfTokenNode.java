package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import dev.vivant.django.html.Escape;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Truth;

/** {@code {% csrf_token %}}: a hidden field with the variable {@code csrf_token}. */
final class CsrfTokenNode extends Node {
  private CsrfTokenNode() {}

  static Node compile(Parser parser, Token token) {
    return new CsrfTokenNode();
  }

  @Override
  public void render(Context context, Output out) {
    Object value = context.get("csrf_token");
    if (value == TemplateValue.MISSING || !Truth.of(value) || value.toString().equals("NOTPROVIDED")) {
      return;
    }
    out.markup("<input type=\"hidden\" name=\"csrfmiddlewaretoken\" value=\"" + Escape.conditional(value) + "\">");
  }
}
