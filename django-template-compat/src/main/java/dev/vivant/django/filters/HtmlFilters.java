package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.html.Escape;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.ValueError;
import java.util.function.BiFunction;

/** Filters that make or read HTML. */
final class HtmlFilters {
  private HtmlFilters() {}

  static void register(Library library) {
    library.filter("escape", value -> Escape.conditional(value)).stringFilter().isSafe();
    library.filter("force_escape", value -> SafeString.of(Escape.escape(value.toString()))).stringFilter().isSafe();
    library.filter("json_script", JsonScript::of).optionalArgument(null).isSafe();
    withoutArgument(library, "linebreaks", (value, environment) ->
        SafeString.of(Linebreaks.paragraphs(value.toString(), escapes(value, environment)))).stringFilter().isSafe();
    withoutArgument(library, "linebreaksbr", (value, environment) ->
        SafeString.of(Linebreaks.breaks(value.toString(), escapes(value, environment)))).stringFilter().isSafe();
    withoutArgument(library, "linenumbers", (value, environment) ->
        SafeString.of(lineNumbers(value.toString(), escapes(value, environment)))).stringFilter().isSafe();
    library.filter("safe", value -> SafeString.of(value.toString())).stringFilter().isSafe();
    library.filter("striptags", value -> StripTags.strip(value.toString())).stringFilter().isSafe();
    library.filter("truncatechars_html", HtmlFilters::truncateChars).stringFilter().isSafe();
    library.filter("truncatewords_html", HtmlFilters::truncateWords).stringFilter().isSafe();
    withoutArgument(library, "urlize", (value, environment) -> urlize(value, -1, environment)).stringFilter().isSafe();
    library.filter("urlizetrunc", (value, limit, environment) ->
        urlize(value, Math.max(Arguments.toSize(limit), 0), environment)).stringFilter().isSafe();
  }

  /** A filter that compiles with an argument and fails when it is used with one, as Django's with autoescape do. */
  static Library.Registration withoutArgument(Library library, String name,
      BiFunction<Object, Environment, Object> function) {
    return library.filter(name, (value, argument, environment) -> {
      Arguments.none(argument, name);
      return function.apply(value, environment);
    }).optionalArgument(Arguments.NONE);
  }

  private static boolean escapes(Object value, Environment environment) {
    return environment.autoescape() && !(value instanceof SafeString);
  }

  /** {@code 01. first}: as many digits as the last number has. */
  private static String lineNumbers(String text, boolean escape) {
    String[] lines = text.split("\n", -1);
    int width = Integer.toString(lines.length).length();
    StringBuilder out = new StringBuilder(text.length() + lines.length * (width + 3));
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.append('\n');
      }
      String number = Integer.toString(i + 1);
      out.append("0".repeat(width - number.length())).append(number).append(". ");
      if (escape) {
        Escape.append(out, lines[i]);
      } else {
        out.append(lines[i]);
      }
    }
    return out.toString();
  }

  private static Object truncateChars(Object value, Object length, Environment environment) {
    int size;
    try {
      size = Arguments.toSize(length);
    } catch (ValueError e) {
      return value;
    }
    return TruncateHtml.characters(value.toString(), size, StringFilters.characterTruncator(environment));
  }

  private static Object truncateWords(Object value, Object length) {
    int size;
    try {
      size = Arguments.toSize(length);
    } catch (ValueError e) {
      return value;
    }
    return TruncateHtml.words(value.toString(), size, StringFilters.WORD_TRUNCATOR);
  }

  private static Object urlize(Object value, int limit, Environment environment) {
    Urlize urlize =
        new Urlize(limit, true, escapes(value, environment), environment.settings().urlizeAssumeHttps());
    return SafeString.of(urlize.apply(value.toString()));
  }
}
