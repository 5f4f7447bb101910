package dev.vivant.django.live;

import dev.vivant.django.TemplateSyntaxError;
import java.util.ArrayList;
import java.util.List;

/**
 * What an attribute such as {@code dj-click} says: {@code toggle} or {@code toggle('a', 3, true, null)}.
 *
 * @param handler name of the handler
 * @param arguments texts, {@link Long}, {@link Double}, booleans, null
 */
record CallExpression(String handler, List<Object> arguments) {
  static CallExpression parse(String text) {
    String written = text.strip();
    int open = written.indexOf('(');
    if (open < 0) {
      return new CallExpression(written, List.of());
    }
    if (!written.endsWith(")")) {
      throw new TemplateSyntaxError("'" + written + "' has no closing bracket: write handler(1, 'text')");
    }
    return new CallExpression(written.substring(0, open).strip(),
        arguments(written, written.substring(open + 1, written.length() - 1)));
  }

  private static List<Object> arguments(String written, String inner) {
    List<Object> arguments = new ArrayList<>();
    int at = 0;
    while (!inner.isBlank()) {
      while (at < inner.length() && inner.charAt(at) == ' ') {
        at++;
      }
      int end = at;
      if (at < inner.length() && (inner.charAt(at) == '\'' || inner.charAt(at) == '"')) {
        end = inner.indexOf(inner.charAt(at), at + 1) + 1;
        if (end == 0) {
          throw new TemplateSyntaxError("A text in '" + written + "' is not closed");
        }
        arguments.add(inner.substring(at + 1, end - 1));
      } else {
        while (end < inner.length() && inner.charAt(end) != ',') {
          end++;
        }
        arguments.add(literal(inner.substring(at, end).strip()));
      }
      while (end < inner.length() && inner.charAt(end) == ' ') {
        end++;
      }
      if (end == inner.length()) {
        break;
      }
      if (inner.charAt(end) != ',') {
        throw new TemplateSyntaxError("'" + written + "' lacks a comma: write handler(1, 'text')");
      }
      at = end + 1;
    }
    return arguments;
  }

  private static Object literal(String text) {
    switch (text) {
      case "null", "None":
        return null;
      case "true", "True":
        return true;
      case "false", "False":
        return false;
      default:
        if (text.matches("[+-]?\\d{1,18}")) {
          return Long.valueOf(text);
        }
        return text.matches("[+-]?\\d{1,18}\\.\\d{1,18}") ? (Object) Double.valueOf(text) : text;
    }
  }
}
