package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Keywords;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Truth;
import dev.vivant.django.value.ValueError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code {% blocktranslate with a=b count n=list|length %} … {% plural %} … {% endblocktranslate %}}. */
final class BlockTranslateNode extends Node {
  private record Message(String id, List<String> variables) {
    /** Text with its percent signs doubled and {@code %(name)s} for each variable. */
    static Message of(List<Token> tokens, boolean trimmed) {
      StringBuilder id = new StringBuilder();
      List<String> variables = new ArrayList<>();
      for (Token token : tokens) {
        if (token.type() == Token.Type.TEXT) {
          id.append(token.contents().replace("%", "%%"));
        } else if (token.type() == Token.Type.VAR) {
          id.append("%(").append(token.contents()).append(")s");
          variables.add(token.contents());
        }
      }
      return new Message(trimmed ? trim(id.toString()) : id.toString(), variables);
    }

    private static String trim(String text) {
      return text.strip().replaceAll("(?U)\\s*\\n\\s*", " ");
    }
  }

  private final String tag;
  private final Options options;
  private final Message singular;
  private final Message plural;

  private BlockTranslateNode(String tag, Options options, Message singular, Message plural) {
    this.tag = tag;
    this.options = options;
    this.singular = singular;
    this.plural = plural;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = new ArrayList<>(token.splitContents());
    String tag = words.remove(0);
    Options options = Options.of(tag, words, parser);
    List<Token> singular = new ArrayList<>();
    List<Token> plural = new ArrayList<>();
    Token end = read(parser, token, singular);
    if (options.counter != null) {
      if (!end.contents().equals("plural")) {
        throw new TemplateSyntaxError("'" + tag + "' doesn't allow other block tags inside it");
      }
      end = read(parser, end, plural);
    }
    if (!end.contents().equals("end" + tag)) {
      throw new TemplateSyntaxError(
          "'" + tag + "' doesn't allow other block tags (seen '" + end.contents() + "') inside it");
    }
    return new BlockTranslateNode(tag, options, Message.of(singular, options.trimmed),
        plural.isEmpty() ? null : Message.of(plural, options.trimmed));
  }

  /** Reads text and variables; gives the first token that is something else, the last one at the end. */
  private static Token read(Parser parser, Token from, List<Token> tokens) {
    Token token = from;
    while (parser.hasTokens()) {
      token = parser.nextToken();
      if (token.type() != Token.Type.TEXT && token.type() != Token.Type.VAR) {
        return token;
      }
      tokens.add(token);
    }
    return token;
  }

  @Override
  public void render(Context context, Output out) {
    String text = text(context, false);
    if (options.target == null) {
      out.markup(text);
    } else {
      context.set(options.target, SafeString.of(text));
    }
  }

  private String text(Context context, boolean again) {
    Object meaning = options.messageContext == null ? null : options.messageContext.resolve(context);
    String meaningText = Truth.of(meaning) ? Text.str(meaning) : null;
    Map<String, String> data = new HashMap<>();
    String pattern;
    context.push(Keywords.resolve(options.variables, context));
    try {
      if (plural == null) {
        pattern = context.pgettext(meaningText, singular.id);
      } else {
        Object count = options.counter.resolve(context);
        if (!Numbers.is(count)) {
          throw new TemplateSyntaxError(
              "'" + options.counterName + "' argument to '" + tag + "' tag must be a number.");
        }
        if (!Double.isFinite(number(count).doubleValue())) {
          throw new ValueError("'" + options.counterName + "' of '" + tag + "' is " + Text.str(count)
              + ": give a finite number");
        }
        context.set(options.counterName, count);
        pattern = context.npgettext(meaningText, singular.id, plural.id, number(count));
        plural.variables.forEach(name -> data.put(name, value(name, context)));
      }
      singular.variables.forEach(name -> data.put(name, value(name, context)));
    } finally {
      context.pop();
    }
    String text = fill(pattern, data);
    if (text != null) {
      return text;
    }
    if (again) {
      throw new TemplateSyntaxError("'" + tag + "' is unable to format string returned by gettext: "
          + Repr.repr(pattern) + " using " + Repr.repr(data));
    }
    String language = context.language();
    context.language(null);
    try {
      return text(context, true);
    } finally {
      context.language(language);
    }
  }

  private static Number number(Object count) {
    return count instanceof Boolean flag ? (Number) (flag ? 1L : 0L) : (Number) count;
  }

  private static String value(String name, Context context) {
    Object value = context.get(name);
    if (value == TemplateValue.MISSING) {
      String invalid = context.engine().stringIfInvalid();
      value = invalid.contains("%s") ? invalid.replace("%s", name) : invalid;
    }
    return context.printed(value).toString();
  }

  /** {@code 100%% of %(name)s} with its variables filled in; null if it names others or is broken. */
  private static String fill(String pattern, Map<String, String> data) {
    StringBuilder out = new StringBuilder(pattern.length() + 16);
    int from = 0;
    for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
      out.append(pattern, from, at);
      if (pattern.startsWith("%%", at)) {
        out.append('%');
        from = at + 2;
        continue;
      }
      int close = pattern.startsWith("%(", at) ? pattern.indexOf(')', at) : -1;
      String value = close < 0 ? null : data.get(pattern.substring(at + 2, close));
      if (value == null || !pattern.startsWith("s", close + 1)) {
        return null;
      }
      out.append(value);
      from = close + 2;
    }
    return out.append(pattern, from, pattern.length()).toString();
  }

  /** What stands behind the tag's name. */
  private static final class Options {
    private Map<String, FilterExpression> variables = Map.of();
    private String counterName;
    private FilterExpression counter;
    private FilterExpression messageContext;
    private boolean trimmed;
    private String target;

    static Options of(String tag, List<String> words, Parser parser) {
      Options options = new Options();
      Set<String> seen = new HashSet<>();
      while (!words.isEmpty()) {
        String option = words.remove(0);
        if (!seen.add(option)) {
          throw new TemplateSyntaxError("The '" + option + "' option was specified more than once.");
        }
        options.read(option, tag, words, parser);
      }
      return options;
    }

    private void read(String option, String tag, List<String> words, Parser parser) {
      switch (option) {
        case "with":
          variables = Keywords.take(words, parser, true);
          if (variables.isEmpty()) {
            throw new TemplateSyntaxError("\"with\" in '" + tag + "' tag needs at least one keyword argument.");
          }
          break;
        case "count":
          Map<String, FilterExpression> count = Keywords.take(words, parser, true);
          if (count.size() != 1) {
            throw new TemplateSyntaxError("\"count\" in '" + tag + "' tag expected exactly one keyword argument.");
          }
          counterName = count.keySet().iterator().next();
          counter = count.get(counterName);
          break;
        case "context":
          if (words.isEmpty()) {
            throw new TemplateSyntaxError("\"context\" in '" + tag + "' tag expected exactly one argument.");
          }
          messageContext = parser.compileFilter(words.remove(0));
          break;
        case "trimmed":
          trimmed = true;
          break;
        case "asvar":
          if (words.isEmpty()) {
            throw new TemplateSyntaxError("No argument provided to the '" + tag + "' tag for the asvar option.");
          }
          target = words.remove(0);
          break;
        default:
          throw new TemplateSyntaxError("Unknown argument for '" + tag + "' tag: '" + option + "'.");
      }
    }
  }
}
