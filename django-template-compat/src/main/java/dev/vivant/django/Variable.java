package dev.vivant.django;

import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateFunction;
import dev.vivant.django.value.TemplateValue;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A variable or a literal: {@code user.name}, {@code 3.14}, {@code "text"}, {@code _("text to translate")}. Compiled
 * once, resolved by any thread.
 */
public final class Variable {
  /** What a look-up gives that must not be followed: the engine shows its string for invalid variables. */
  static final Object INVALID = new Object();

  private static final LookupStep[] NO_STEPS = {};

  private final String text;
  private final Object literal;
  private final boolean translated;
  private final String name;
  private final LookupStep[] steps;
  private Class<?> plain;

  /**
   * Compiles a variable.
   *
   * @param text as it stands in the template
   * @throws TemplateSyntaxError if it is neither a literal nor a name
   */
  public Variable(String text) {
    this.text = text;
    Object number = number(text);
    if (number != null) {
      literal = number;
      translated = false;
      name = null;
      steps = NO_STEPS;
      return;
    }
    translated = text.startsWith("_(") && text.endsWith(")");
    String inner = translated ? text.substring(2, text.length() - 1) : text;
    String string = unquote(inner);
    if (string != null) {
      literal = SafeString.of(string);
      name = null;
      steps = NO_STEPS;
      return;
    }
    if (inner.contains("._") || inner.startsWith("_")) {
      throw new TemplateSyntaxError("Variables and attributes may not begin with underscores: '" + inner + "'");
    }
    for (int i = 0; i < inner.length(); i++) {
      if (inner.charAt(i) == '+' || inner.charAt(i) == '-') {
        throw new TemplateSyntaxError(
            "Invalid character ('" + inner.charAt(i) + "') in variable name: '" + inner + "'");
      }
    }
    literal = null;
    String[] names = inner.split("\\.", -1);
    name = names[0].intern();
    steps = new LookupStep[names.length - 1];
    for (int i = 1; i < names.length; i++) {
      steps[i - 1] = new LookupStep(names[i]);
    }
  }

  /** A number literal, null if the text is none. {@code 1.5}, {@code 1e3} and {@code 7} are, {@code 2.} is not. */
  private static Object number(String text) {
    if (text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if (!(first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.' || first > 127)) {
      return null;
    }
    if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return text.endsWith(".") ? null : Numbers.toFloat(text);
    }
    return Numbers.toInt(text);
  }

  /** {@code "it\"s"} → {@code it"s}; null if the text is not in quotes. */
  static String unquote(String text) {
    if (text.isEmpty()) {
      return null;
    }
    char quote = text.charAt(0);
    if (quote != '"' && quote != '\'' || text.charAt(text.length() - 1) != quote) {
      return null;
    }
    String inner = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    return inner.indexOf('\\') < 0 ? inner : inner.replace("\\" + quote, String.valueOf(quote)).replace("\\\\", "\\");
  }

  /**
   * Whether it is a name, not a literal.
   *
   * @return true for names
   */
  public boolean isName() {
    return name != null;
  }

  /** The literal, translated when it is used; meaningless for names. */
  boolean isConstant() {
    return name == null && !translated;
  }

  /** The name that is looked up in the context, null for a literal. */
  String name() {
    return name;
  }

  /** Whether it is a name without any step. */
  boolean isSimple() {
    return name != null && steps.length == 0;
  }

  /**
   * The value.
   *
   * @param context where names are looked up
   * @return null for None, {@link TemplateValue#MISSING} if there is no such variable
   */
  public Object find(Context context) {
    if (name == null) {
      return translated ? translation(context) : literal;
    }
    try {
      Object current = context.lookup(name);
      if (current != null && current.getClass() != plain) {
        current = callIfFunction(current, context);
      }
      for (LookupStep step : steps) {
        if (current == TemplateValue.MISSING) {
          return current;
        }
        current = step.get(current);
        if (step.isFunction(current)) {
          current = call(current, context);
        } else if (current == INVALID) {
          current = context.engine().stringIfInvalid();
        }
      }
      return current;
    } catch (RuntimeException failure) {
      if (failure instanceof SilentVariableFailure || failure.getCause() instanceof SilentVariableFailure) {
        return context.engine().stringIfInvalid();
      }
      throw failure;
    }
  }

  /**
   * The value of a variable that must be there.
   *
   * @param context where names are looked up
   * @return null for None
   * @throws VariableDoesNotExist if there is no such variable
   */
  public Object resolve(Context context) {
    Object value = find(context);
    if (value == TemplateValue.MISSING) {
      throw new VariableDoesNotExist("There is no variable '" + text + "' here");
    }
    return value;
  }

  private Object translation(Context context) {
    String id = literal.toString().replace("%", "%%");
    return LazyString.of(() -> SafeString.of(context.gettext(id)));
  }

  /** Calls a function; remembers the class of what is none. */
  private Object callIfFunction(Object value, Context context) {
    if (value instanceof Callable || value instanceof Supplier) {
      return call(value, context);
    }
    plain = value.getClass();
    return value;
  }

  private static Object call(Object function, Context context) {
    context.markImpure();
    Object result;
    try {
      if (function instanceof TemplateFunction own) {
        if (own.doNotCallInTemplates()) {
          return own;
        }
        result = own.altersData() ? INVALID : own.call();
      } else {
        result = function instanceof Supplier<?> supplier ? supplier.get() : ((Callable<?>) function).call();
      }
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new RenderError(failure);
    }
    return result == INVALID || result == TemplateValue.MISSING ? context.engine().stringIfInvalid() : result;
  }

  @Override
  public String toString() {
    return text;
  }
}
