package dev.vivant.django;

import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a tag, written as in Python: {@code "one, two='hi', *args, only, other=None, **kwargs"}. What
 * stands behind {@code *args} or a lone {@code *} must be given by name. A default is a number, a text, True, False or
 * None.
 */
public final class Signature {
  private static final Pattern KEYWORD = Pattern.compile("(?sU)(\\w+)=(.+)");

  private record Parameter(String name, Object defaultValue, boolean keywordOnly) {
    boolean isRequired() {
      return defaultValue == TemplateValue.MISSING;
    }
  }

  /** Compiled arguments of one tag of one template. */
  public final class Arguments {
    private final List<FilterExpression> positional;
    private final Map<String, FilterExpression> named;

    private Arguments(List<FilterExpression> positional, Map<String, FilterExpression> named) {
      this.positional = positional;
      this.named = named;
    }

    /**
     * Looks up the arguments and binds them to the parameters.
     *
     * @param context where names are looked up
     * @param content rendered content of a block tag
     * @return the call
     */
    public TagCall call(Context context, SafeString content) {
      Map<String, Object> values = new LinkedHashMap<>();
      List<Object> rest = new ArrayList<>();
      Map<String, Object> keywords = new LinkedHashMap<>();
      int next = 0;
      for (FilterExpression argument : positional) {
        Object value = argument.resolve(context);
        if (next < parameters.size() && !parameters.get(next).keywordOnly) {
          values.put(parameters.get(next++).name, value);
        } else {
          rest.add(value);
        }
      }
      for (Map.Entry<String, FilterExpression> argument : named.entrySet()) {
        (find(argument.getKey()) == null ? keywords : values)
            .put(argument.getKey(), argument.getValue().resolve(context));
      }
      for (Parameter parameter : parameters) {
        if (!values.containsKey(parameter.name)) {
          values.put(parameter.name, parameter.defaultValue);
        }
      }
      return new TagCall(context, values, rest, keywords, content);
    }
  }

  private final String tag;
  private final List<Parameter> parameters = new ArrayList<>();
  private boolean takesRest;
  private boolean takesKeywords;

  private Signature(String tag) {
    this.tag = tag;
  }

  /**
   * Reads a signature.
   *
   * @param tag name of the tag, for messages
   * @param text the parameters; empty for none
   * @return the signature
   * @throws IllegalArgumentException if it cannot be read
   */
  public static Signature parse(String tag, String text) {
    Signature signature = new Signature(tag);
    boolean keywordOnly = false;
    for (String part : text.isBlank() ? new String[0] : text.split(",")) {
      String parameter = part.strip();
      if (parameter.startsWith("**")) {
        signature.takesKeywords = true;
      } else if (parameter.startsWith("*")) {
        signature.takesRest = parameter.length() > 1;
        keywordOnly = true;
      } else {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals).strip();
        if (!name.matches("\\w+")) {
          throw new IllegalArgumentException("Tag '" + tag + "' has a parameter '" + parameter
              + "': write parameters as \"one, two='hi', *args, **kwargs\"");
        }
        Object value = equals < 0 ? TemplateValue.MISSING : literal(tag, parameter.substring(equals + 1).strip());
        signature.parameters.add(new Parameter(name, value, keywordOnly));
      }
    }
    return signature;
  }

  private static Object literal(String tag, String text) {
    switch (text) {
      case "None":
        return null;
      case "True":
        return true;
      case "False":
        return false;
      default:
        Variable variable = new Variable(text);
        if (!variable.isConstant()) {
          throw new IllegalArgumentException("Tag '" + tag + "' has the default " + text
              + ": write a number, a text in quotes, True, False or None");
        }
        Object value = variable.find(null);
        return value instanceof SafeString safe ? safe.toString() : value;
    }
  }

  private Parameter find(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name.equals(name)) {
        return parameter;
      }
    }
    return null;
  }

  /**
   * Compiles the arguments of a tag.
   *
   * @param parser compiles each of them
   * @param words the words behind the tag's name
   * @return the arguments
   * @throws TemplateSyntaxError if they do not fit the signature
   */
  public Arguments compile(Parser parser, List<String> words) {
    List<FilterExpression> positional = new ArrayList<>();
    Map<String, FilterExpression> named = new LinkedHashMap<>();
    List<Parameter> open = new ArrayList<>(parameters);
    for (String word : words) {
      Matcher keyword = KEYWORD.matcher(word);
      if (keyword.matches()) {
        addNamed(named, keyword.group(1), parser.compileFilter(keyword.group(2)));
        open.remove(find(keyword.group(1)));
        continue;
      }
      if (!named.isEmpty()) {
        throw new TemplateSyntaxError(
            "'" + tag + "' received some positional argument(s) after some keyword argument(s)");
      }
      positional.add(parser.compileFilter(word));
      if (!open.isEmpty() && !open.get(0).keywordOnly) {
        open.remove(0);
      } else if (!takesRest) {
        throw new TemplateSyntaxError("'" + tag + "' received too many positional arguments");
      }
    }
    List<String> missing = open.stream().filter(Parameter::isRequired).map(p -> "'" + p.name + "'").toList();
    if (!missing.isEmpty()) {
      throw new TemplateSyntaxError(
          "'" + tag + "' did not receive value(s) for the argument(s): " + String.join(", ", missing));
    }
    return new Arguments(positional, named);
  }

  private void addNamed(Map<String, FilterExpression> named, String name, FilterExpression value) {
    if (find(name) == null && !takesKeywords) {
      throw new TemplateSyntaxError("'" + tag + "' received unexpected keyword argument '" + name + "'."
          + NearMatches.hint(name, Arrays.asList(parameters.stream().map(Parameter::name).toArray(String[]::new))));
    }
    if (named.containsKey(name)) {
      throw new TemplateSyntaxError("'" + tag + "' received multiple values for keyword argument '" + name + "'");
    }
    named.put(name, value);
  }
}
