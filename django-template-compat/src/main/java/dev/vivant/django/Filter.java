package dev.vivant.django;

import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import java.util.Objects;

/**
 * A filter: {@code {{ value|name:argument }}}. Made by {@link Library#filter}; immutable and safe for any thread if
 * its function is.
 */
public final class Filter {
  /** A filter without argument. */
  @FunctionalInterface
  public interface OfValue {
    /**
     * Filters a value.
     *
     * @param value the value; null is None
     * @return the result; {@link SafeString} if it needs no escaping
     */
    Object apply(Object value);
  }

  /** A filter with an argument. */
  @FunctionalInterface
  public interface OfArgument {
    /**
     * Filters a value.
     *
     * @param value the value; null is None
     * @param argument what stands behind the colon, or the default
     * @return the result; {@link SafeString} if it needs no escaping
     */
    Object apply(Object value, Object argument);
  }

  /** A filter that depends on what surrounds it: escaping, language, zone. */
  @FunctionalInterface
  public interface OfEnvironment {
    /**
     * Filters a value.
     *
     * @param value the value; null is None
     * @param argument what stands behind the colon, or the default
     * @param environment what surrounds it
     * @return the result; {@link SafeString} if it needs no escaping
     */
    Object apply(Object value, Object argument, Environment environment);
  }

  /** Whether a filter takes an argument. */
  public enum Argument {
    /** It must not be given. */
    NONE,
    /** It may be given. */
    OPTIONAL,
    /** It must be given. */
    REQUIRED
  }

  private final String name;
  private final OfEnvironment function;
  private final Argument argument;
  private final Object defaultArgument;
  private final boolean isSafe;
  private final boolean isStringFilter;
  private final boolean expectsLocaltime;

  Filter(String name, OfEnvironment function, Argument argument, Object defaultArgument, boolean isSafe,
      boolean isStringFilter, boolean expectsLocaltime) {
    this.name = Objects.requireNonNull(name, "filter name");
    this.function = Objects.requireNonNull(function, "filter function");
    this.argument = argument;
    this.defaultArgument = defaultArgument;
    this.isSafe = isSafe;
    this.isStringFilter = isStringFilter;
    this.expectsLocaltime = expectsLocaltime;
  }

  /**
   * Its name.
   *
   * @return what stands behind the bar
   */
  public String name() {
    return name;
  }

  /**
   * Whether it takes an argument.
   *
   * @return the rule, checked when a template is compiled
   */
  public Argument argument() {
    return argument;
  }

  /**
   * Whether safe text stays safe.
   *
   * @return true if the function adds nothing that would need escaping
   */
  public boolean isSafe() {
    return isSafe;
  }

  /**
   * Whether aware moments are moved to the current zone before the function sees them.
   *
   * @return true if so
   */
  public boolean expectsLocaltime() {
    return expectsLocaltime;
  }

  /**
   * Filters a value.
   *
   * @param value the value
   * @param given the argument
   * @param environment what surrounds it
   * @return the result, marked safe where the filter keeps safety and the value was safe
   */
  public Object apply(Object value, Object given, Environment environment) {
    Object subject = isStringFilter ? Text.of(value) : value;
    Object result = function.apply(subject, given, environment);
    return isSafe && subject instanceof SafeString ? SafeString.of(Text.of(result)) : result;
  }

  /**
   * Filters a value with the default argument.
   *
   * @param value the value
   * @param environment what surrounds it
   * @return the result
   */
  public Object apply(Object value, Environment environment) {
    return apply(value, defaultArgument, environment);
  }

  Filter with(Argument rule, Object ifMissing) {
    return new Filter(name, function, rule, ifMissing, isSafe, isStringFilter, expectsLocaltime);
  }

  Filter safe() {
    return new Filter(name, function, argument, defaultArgument, true, isStringFilter, expectsLocaltime);
  }

  Filter ofText() {
    return new Filter(name, function, argument, defaultArgument, isSafe, true, expectsLocaltime);
  }

  Filter ofLocaltime() {
    return new Filter(name, function, argument, defaultArgument, isSafe, isStringFilter, true);
  }
}
