package dev.vivant.django;

import dev.vivant.django.formats.Localize;
import dev.vivant.django.html.Escape;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;

/** How values are printed: what {@code {{ value }}} and what a tag's result becomes. */
final class PrintedValue {
  private PrintedValue() {}

  /** In the current zone, localized, escaped unless it is safe. */
  static void print(Object value, Context context, Output out) {
    if (value instanceof String text) {
      if (context.autoescape()) {
        out.text(text);
      } else {
        out.markup(text);
      }
    } else if (value instanceof SafeString safe) {
      out.markup(safe.toString());
    } else if ((value instanceof Integer || value instanceof Long) && !context.settings().useThousandSeparator()) {
      out.number(((Number) value).longValue());
    } else if (value instanceof dev.vivant.node.Node node) {
      out.node(node);
    } else {
      other(value, context, out);
    }
  }

  private static void other(Object value, Context context, Output out) {
    Object here = LocalTimes.template(value, context);
    CharSequence text = Text.of(Localize.localize(here, context, context.useL10n()));
    if (context.autoescape() && !(text instanceof SafeString)) {
      out.text(text.toString());
    } else {
      out.markup(text.toString());
    }
  }

  /** Escaped unless it is safe, not localized. */
  static void result(Object value, Context context, Output out) {
    if (context.autoescape()) {
      if (value instanceof String text) {
        out.text(text);
      } else if (value instanceof dev.vivant.node.Node node) {
        out.node(node);
      } else {
        out.markup(Escape.conditional(value).toString());
      }
    } else if (Text.is(value)) {
      out.markup(value.toString());
    } else {
      throw new TypeError("A tag must give text where escaping is off, not "
          + (value == null ? "None" : value.getClass().getSimpleName()) + ": return its text");
    }
  }
}
