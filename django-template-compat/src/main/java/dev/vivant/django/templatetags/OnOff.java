package dev.vivant.django.templatetags;

import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import java.util.List;

/** The switch of {@code {% localize off %}} and {@code {% localtime off %}}; on if nothing is given. */
final class OnOff {
  private OnOff() {}

  static boolean of(Token token) {
    List<String> words = token.splitContents();
    if (words.size() == 1) {
      return true;
    }
    if (words.size() > 2 || !words.get(1).equals("on") && !words.get(1).equals("off")) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' argument should be 'on' or 'off'");
    }
    return words.get(1).equals("on");
  }
}
