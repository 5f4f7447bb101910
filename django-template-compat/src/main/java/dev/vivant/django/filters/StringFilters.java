package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Str;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Tuple;
import dev.vivant.django.value.TypeError;
import dev.vivant.django.value.ValueError;

/** Filters of plain text. */
final class StringFilters {
  private StringFilters() {}

  static void register(Library library) {
    library.filter("addslashes", value -> addSlashes(value.toString())).stringFilter().isSafe();
    library.filter("capfirst", value -> Str.capitalizeFirst(value.toString())).stringFilter().isSafe();
    library.filter("center", (value, width) -> Pad.center(value.toString(), Arguments.toSize(width)))
        .stringFilter().isSafe();
    library.filter("cut", StringFilters::cut).stringFilter();
    library.filter("escapejs", value -> SafeString.of(JavaScriptEscape.string(value.toString()))).stringFilter();
    library.filter("iriencode", value -> UrlQuote.iriToUri(value.toString())).stringFilter().isSafe();
    library.filter("ljust", (value, width) -> Pad.right(value.toString(), Arguments.toSize(width)))
        .stringFilter().isSafe();
    library.filter("lower", value -> Str.lower(value.toString())).stringFilter().isSafe();
    library.filter("phone2numeric", value -> PhoneNumber.toDigits(Arguments.text(value, "phone2numeric"))).isSafe();
    library.filter("rjust", (value, width) -> Pad.left(value.toString(), Arguments.toSize(width)))
        .stringFilter().isSafe();
    library.filter("slugify", value -> Slug.of(value.toString())).stringFilter().isSafe();
    library.filter("stringformat", StringFilters::stringFormat).isSafe();
    library.filter("title", value -> title(value.toString())).stringFilter().isSafe();
    library.filter("truncatechars", StringFilters::truncateChars).stringFilter().isSafe();
    library.filter("truncatewords", StringFilters::truncateWords).stringFilter().isSafe();
    library.filter("upper", value -> Str.upper(value.toString())).stringFilter();
    library.filter("urlencode", StringFilters::urlEncode).optionalArgument(null).stringFilter();
    library.filter("wordcount", value -> (long) Str.countWords(value.toString())).stringFilter();
    library.filter("wordwrap", StringFilters::wordWrap).stringFilter().isSafe();
  }

  private static String addSlashes(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean quote = c == '\\' || c == '"' || c == '\'';
      if (quote && out == null) {
        out = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      if (out != null) {
        out.append(quote ? "\\" : "").append(c);
      }
    }
    return out == null ? text : out.toString();
  }

  /** What was safe stays safe, unless the semicolons of its character references may be gone. */
  private static Object cut(Object value, Object what) {
    String part = Arguments.plainText(what, "cut");
    String rest = part.isEmpty() ? value.toString() : value.toString().replace(part, "");
    return value instanceof SafeString && !part.equals(";") ? SafeString.of(rest) : rest;
  }

  private static Object stringFormat(Object value, Object specification) {
    Object subject = value instanceof Tuple ? Text.str(value) : value;
    try {
      return PercentFormat.format("%" + Text.str(specification), subject);
    } catch (ValueError | TypeError e) {
      return "";
    }
  }

  /** Title case, but small letters after an apostrophe ({@code Joel's}) or a digit ({@code 1st}). */
  static String title(String text) {
    StringBuilder out = new StringBuilder(Str.title(text));
    for (int i = 2; i < out.length(); i++) {
      char before = out.charAt(i - 2);
      if (out.charAt(i - 1) == '\'' && isCapital(out.charAt(i)) && before >= 'a' && before <= 'z') {
        out.setCharAt(i, (char) (out.charAt(i) + 0x20));
        i += 2; // what was changed begins no other match: Joe's'X
      }
    }
    for (int i = 1; i < out.length(); i++) {
      if (isCapital(out.charAt(i)) && Character.isDigit(Character.codePointBefore(out, i))) {
        out.setCharAt(i, (char) (out.charAt(i) + 0x20));
      }
    }
    return out.toString();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static Truncator characterTruncator(Environment environment) {
    return new Truncator(environment.pgettext("String to return when truncating text", "%(truncated_text)s\u2026"));
  }

  static final Truncator WORD_TRUNCATOR = new Truncator(" \u2026");

  private static Object truncateChars(Object value, Object length, Environment environment) {
    int size;
    try {
      size = Arguments.toSize(length);
    } catch (ValueError e) {
      return value;
    }
    return characterTruncator(environment).characters(value.toString(), size);
  }

  private static Object truncateWords(Object value, Object length) {
    int size;
    try {
      size = Arguments.toSize(length);
    } catch (ValueError e) {
      return value;
    }
    return WORD_TRUNCATOR.words(value.toString(), size);
  }

  private static Object urlEncode(Object value, Object safe) {
    return value.toString().isEmpty() ? value
        : UrlQuote.quote(value.toString(), safe == null ? UrlQuote.SLASH : Arguments.plainText(safe, "urlencode"));
  }

  private static Object wordWrap(Object value, Object width) {
    int size = Arguments.toSize(width);
    String text = value.toString();
    if (size <= 0 && !text.isEmpty()) {
      throw new ValueError("wordwrap: width " + size + "; give a positive one");
    }
    return WordWrap.wrap(text, size);
  }
}
