package dev.vivant.django;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tags and filters under one name, what {@code {% load name %}} loads.
 *
 * <pre>{@code
 * Library shop = new Library();
 * shop.filter("cut", (value, arg) -> value.toString().replace(arg.toString(), "")).stringFilter();
 * shop.filter("shout", value -> value.toString().toUpperCase()).stringFilter();
 * }</pre>
 *
 * <p>Fill it before an engine uses it. Filling is for one thread, reading for any.
 */
public final class Library {
  private final Map<String, Filter> filters = new TreeMap<>();

  /** An empty library. */
  public Library() {}

  /**
   * Registers a filter without argument.
   *
   * @param name what stands behind the bar
   * @param function the filter
   * @return for saying more about it
   */
  public Registration filter(String name, Filter.OfValue function) {
    return add(new Filter(name, (value, argument, environment) -> function.apply(value), Filter.Argument.NONE, null,
        false, false, false));
  }

  /**
   * Registers a filter with an argument that must be given.
   *
   * @param name what stands behind the bar
   * @param function the filter
   * @return for saying more about it, such as {@link Registration#optionalArgument}
   */
  public Registration filter(String name, Filter.OfArgument function) {
    return add(new Filter(name, (value, argument, environment) -> function.apply(value, argument),
        Filter.Argument.REQUIRED, null, false, false, false));
  }

  /**
   * Registers a filter that asks what surrounds it: escaping, language, zone. Its argument must be given unless
   * {@link Registration#optionalArgument} or {@link Registration#noArgument} says else.
   *
   * @param name what stands behind the bar
   * @param function the filter
   * @return for saying more about it
   */
  public Registration filter(String name, Filter.OfEnvironment function) {
    return add(new Filter(name, function, Filter.Argument.REQUIRED, null, false, false, false));
  }

  /**
   * The filters.
   *
   * @return by name, in alphabetical order; a view that cannot be changed
   */
  public Map<String, Filter> filters() {
    return Collections.unmodifiableMap(filters);
  }

  private Registration add(Filter filter) {
    filters.put(filter.name(), filter);
    return new Registration(filter.name());
  }

  /** Says more about a filter that was just registered. */
  public final class Registration {
    private final String name;

    private Registration(String name) {
      this.name = name;
    }

    /**
     * Safe text stays safe: the function adds no character that would need escaping.
     *
     * @return this
     */
    public Registration isSafe() {
      filters.computeIfPresent(name, (key, filter) -> filter.safe());
      return this;
    }

    /**
     * The function gets the text of the value, a {@link String} or a {@link dev.vivant.django.value.SafeString}.
     *
     * @return this
     */
    public Registration stringFilter() {
      filters.computeIfPresent(name, (key, filter) -> filter.ofText());
      return this;
    }

    /**
     * The function gets aware moments in the current zone.
     *
     * @return this
     */
    public Registration expectsLocaltime() {
      filters.computeIfPresent(name, (key, filter) -> filter.ofLocaltime());
      return this;
    }

    /**
     * The argument may be left out.
     *
     * @param ifMissing what the function gets then
     * @return this
     */
    public Registration optionalArgument(Object ifMissing) {
      filters.computeIfPresent(name, (key, filter) -> filter.with(Filter.Argument.OPTIONAL, ifMissing));
      return this;
    }

    /**
     * There must be no argument.
     *
     * @return this
     */
    public Registration noArgument() {
      filters.computeIfPresent(name, (key, filter) -> filter.with(Filter.Argument.NONE, null));
      return this;
    }
  }
}
