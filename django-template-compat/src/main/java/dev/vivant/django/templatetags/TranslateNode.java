package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Truth;
import dev.vivant.django.value.TypeError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code {% translate "text" noop context "verb" as name %}}: a text in the active language. */
final class TranslateNode extends Node {
  private final FilterExpression message;
  private final boolean noop;
  private final FilterExpression messageContext;
  private final String target;

  private TranslateNode(FilterExpression message, boolean noop, FilterExpression messageContext, String target) {
    this.message = message;
    this.noop = noop;
    this.messageContext = messageContext;
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = new ArrayList<>(token.splitContents());
    String tag = words.remove(0);
    if (words.isEmpty()) {
      throw new TemplateSyntaxError("'" + tag + "' takes at least one argument");
    }
    FilterExpression message = parser.compileFilter(words.remove(0));
    boolean noop = false;
    FilterExpression messageContext = null;
    String target = null;
    Set<String> seen = new HashSet<>();
    while (!words.isEmpty()) {
      String option = words.remove(0);
      if (!seen.add(option)) {
        throw new TemplateSyntaxError("The '" + option + "' option was specified more than once.");
      }
      switch (option) {
        case "noop":
          noop = true;
          break;
        case "context":
          String value = argument(words, tag, option);
          if (value.equals("as") || value.equals("noop")) {
            throw new TemplateSyntaxError(
                "Invalid argument '" + value + "' provided to the '" + tag + "' tag for the context option");
          }
          messageContext = parser.compileFilter(value);
          break;
        case "as":
          target = argument(words, tag, option);
          break;
        default:
          throw new TemplateSyntaxError("Unknown argument for '" + tag + "' tag: '" + option
              + "'. The only options available are 'noop', 'context' \"xxx\", and 'as VAR'.");
      }
    }
    return new TranslateNode(message, noop, messageContext, target);
  }

  private static String argument(List<String> words, String tag, String option) {
    if (words.isEmpty()) {
      throw new TemplateSyntaxError("No argument provided to the '" + tag + "' tag for the " + option + " option.");
    }
    return words.remove(0);
  }

  @Override
  public void render(Context context, Output out) {
    Object meaning = messageContext == null ? null : messageContext.resolve(context);
    String meaningText = Truth.of(meaning) ? Text.str(meaning) : null;
    Object value = message.resolve(context, id -> noop ? id : translate(id, meaningText, context));
    CharSequence shown = context.printed(value);
    String text = shown.toString().replace("%%", "%");
    if (target == null) {
      out.markup(text);
    } else {
      context.set(target, shown instanceof SafeString ? SafeString.of(text) : text);
    }
  }

  private Object translate(Object id, String meaning, Context context) {
    if (!Text.is(id)) {
      throw new TypeError("'" + token().contents() + "' can translate text only, not " + Repr.repr(id));
    }
    CharSequence text = Text.of(id);
    String translated = context.pgettext(meaning, text.toString().replace("%", "%%"));
    return text instanceof SafeString ? SafeString.of(translated) : translated;
  }
}
