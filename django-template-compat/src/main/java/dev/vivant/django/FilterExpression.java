package dev.vivant.django;

import dev.vivant.django.value.TemplateValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A variable or literal with its filters: {@code user.name|default:"nobody"|title}. Compiled once by
 * {@link Parser#compileFilter}, resolved by any thread.
 */
public final class FilterExpression {
  private static final Step[] NO_STEPS = {};

  /** One filter of the chain: no argument, a literal one, or one that is looked up. */
  private record Step(Filter filter, boolean hasArgument, Object literal, Variable argument) {}

  private final String text;
  private final Variable variable;
  private final Object constant;
  private final boolean isConstant;
  private final Step[] steps;

  FilterExpression(String text, Parser parser) {
    this.text = text;
    FilterSyntax syntax = FilterSyntax.parse(text);
    variable = new Variable(syntax.variable());
    isConstant = variable.isConstant();
    constant = isConstant ? variable.find(null) : null;
    List<Step> chain = new ArrayList<>(syntax.filters().size());
    for (FilterSyntax.Call call : syntax.filters()) {
      chain.add(compile(call, parser));
    }
    steps = chain.isEmpty() ? NO_STEPS : chain.toArray(new Step[0]);
  }

  private static Step compile(FilterSyntax.Call call, Parser parser) {
    Filter filter = parser.findFilter(call.name());
    boolean given = call.argument() != null;
    boolean wrong = given ? filter.argument() == Filter.Argument.NONE : filter.argument() == Filter.Argument.REQUIRED;
    if (wrong) {
      int required = filter.argument() == Filter.Argument.REQUIRED ? 2 : 1;
      throw new TemplateSyntaxError(
          call.name() + " requires " + required + " arguments, " + (given ? 2 : 1) + " provided");
    }
    if (!given) {
      return new Step(filter, false, null, null);
    }
    Variable argument = new Variable(call.argument());
    return argument.isConstant()
        ? new Step(filter, true, argument.find(null), null)
        : new Step(filter, true, null, argument);
  }

  /**
   * The value; where the variable does not exist, the string for invalid variables.
   *
   * @param context where names are looked up
   * @return null for None
   * @throws VariableDoesNotExist if an argument of a filter does not exist
   */
  public Object resolve(Context context) {
    Object value = isConstant ? constant : variable.find(context);
    if (value == TemplateValue.MISSING) {
      String invalid = context.engine().stringIfInvalid();
      if (!invalid.isEmpty()) {
        return invalid.contains("%s") ? invalid.replaceFirst("%s", quoteReplacement(variable.toString())) : invalid;
      }
      value = "";
    }
    return steps.length == 0 ? value : filter(value, context);
  }

  /**
   * The value, where something is done to the variable before its filters see it, as translation does.
   *
   * @param context where names are looked up
   * @param beforeFilters gets the value of the variable; not called if it does not exist
   * @return null for None
   * @throws VariableDoesNotExist if an argument of a filter does not exist
   */
  public Object resolve(Context context, UnaryOperator<Object> beforeFilters) {
    Object value = isConstant ? constant : variable.find(context);
    if (value == TemplateValue.MISSING) {
      return resolve(context);
    }
    return filter(beforeFilters.apply(value), context);
  }

  /**
   * The value; None where the variable does not exist.
   *
   * @param context where names are looked up
   * @return null for None
   * @throws VariableDoesNotExist if an argument of a filter does not exist
   */
  public Object resolveOrNull(Context context) {
    Object value = isConstant ? constant : variable.find(context);
    if (value == TemplateValue.MISSING) {
      value = null;
    }
    return steps.length == 0 ? value : filter(value, context);
  }

  private static String quoteReplacement(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private Object filter(Object start, Context context) {
    Object value = start;
    for (Step step : steps) {
      Filter filter = step.filter;
      Object argument = step.argument == null ? step.literal : step.argument.resolve(context);
      if (filter.expectsLocaltime()) {
        value = LocalTimes.template(value, context);
      }
      value = step.hasArgument ? filter.apply(value, argument, context) : filter.apply(value, context);
    }
    return value;
  }

  /**
   * Whether the value starts from a variable, not a literal.
   *
   * @return true for names
   */
  public boolean isVariable() {
    return variable.isName();
  }

  /**
   * The variable or literal without its filters.
   *
   * @return never null
   */
  public Variable variable() {
    return variable;
  }

  /**
   * The filters.
   *
   * @return in order
   */
  public List<Filter> filters() {
    List<Filter> filters = new ArrayList<>(steps.length);
    for (Step step : steps) {
      filters.add(step.filter);
    }
    return filters;
  }

  /** The literal, if it is one without filters; otherwise {@link TemplateValue#MISSING}. */
  Object constant() {
    return isConstant && steps.length == 0 ? constant : TemplateValue.MISSING;
  }


  @Override
  public String toString() {
    return text;
  }
}
