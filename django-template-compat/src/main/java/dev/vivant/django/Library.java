package dev.vivant.django;

import dev.vivant.django.tags.InclusionNode;
import dev.vivant.django.tags.SimpleBlockNode;
import dev.vivant.django.tags.SimpleNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Tags and filters under one name, what {@code {% load name %}} loads.
 *
 * <pre>{@code
 * Library shop = new Library();
 * shop.filter("cut", (value, arg) -> value.toString().replace(arg.toString(), "")).stringFilter();
 * shop.filter("shout", value -> value.toString().toUpperCase()).stringFilter();
 * shop.simpleTag("greet", "name, greeting='Hello'", call -> call.text("greeting") + " " + call.text("name"));
 * shop.simpleBlockTag("card", "id", call -> SafeString.of("<div class=card>" + call.content() + "</div>"));
 * shop.inclusionTag("stars.html", "stars", "value", call -> Map.of("value", call.get("value")));
 * }</pre>
 *
 * <p>Fill it before an engine uses it. Filling is for one thread, reading for any.
 */
public final class Library {
  private final Map<String, Filter> filters = new TreeMap<>();
  private final Map<String, TagCompiler> tags = new TreeMap<>();

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

  /**
   * Registers a tag that reads on by itself: the most powerful kind.
   *
   * @param name its name
   * @param compiler compiles it
   * @return this
   */
  public Library tag(String name, TagCompiler compiler) {
    tags.put(Objects.requireNonNull(name, "tag name"), Objects.requireNonNull(compiler, "tag compiler"));
    return this;
  }

  /**
   * Registers a tag that prints what a function gives, or sets a variable with {@code … as name}. What it gives is
   * escaped unless it is a {@link dev.vivant.django.value.SafeString}.
   *
   * @param name its name
   * @param signature its parameters, see {@link Signature}: {@code "one, two='hi', *args, only=None, **kwargs"}
   * @param function the tag
   * @return this
   */
  public Library simpleTag(String name, String signature, TagFunction function) {
    Signature parameters = Signature.parse(name, signature);
    return tag(name, (parser, token) -> SimpleNode.compile(parser, token, parameters, function));
  }

  /**
   * Registers a tag with content, up to {@code end} and its name, that prints what a function makes of it.
   *
   * @param name its name
   * @param signature its parameters without the content, see {@link Signature}
   * @param function the tag; {@link TagCall#content()} is the rendered content
   * @return this
   */
  public Library simpleBlockTag(String name, String signature, TagFunction function) {
    return simpleBlockTag(name, "end" + name, signature, function);
  }

  /**
   * Registers a tag with content up to an end tag of another name.
   *
   * @param name its name
   * @param endName name of its end tag
   * @param signature its parameters without the content, see {@link Signature}
   * @param function the tag; {@link TagCall#content()} is the rendered content
   * @return this
   */
  public Library simpleBlockTag(String name, String endName, String signature, TagFunction function) {
    Signature parameters = Signature.parse(name, signature);
    return tag(name, (parser, token) -> SimpleBlockNode.compile(parser, token, endName, parameters, function));
  }

  /**
   * Registers a tag that renders a template with variables that a function gives.
   *
   * @param template name of the template
   * @param name name of the tag
   * @param signature its parameters, see {@link Signature}
   * @param function gives the variables, a map by name
   * @return this
   */
  public Library inclusionTag(String template, String name, String signature, TagFunction function) {
    Objects.requireNonNull(template, "template name");
    return inclusionTag(engine -> engine.getTemplate(template), name, signature, function);
  }

  /**
   * Registers a tag that renders the first template that exists.
   *
   * @param templates names of templates
   * @param name name of the tag
   * @param signature its parameters, see {@link Signature}
   * @param function gives the variables, a map by name
   * @return this
   */
  public Library inclusionTag(List<String> templates, String name, String signature, TagFunction function) {
    List<String> names = List.copyOf(templates);
    return inclusionTag(engine -> engine.selectTemplate(names), name, signature, function);
  }

  /**
   * Registers a tag that renders a template which the engine gives.
   *
   * @param template finds the template, once per rendering
   * @param name name of the tag
   * @param signature its parameters, see {@link Signature}
   * @param function gives the variables, a map by name
   * @return this
   */
  public Library inclusionTag(java.util.function.Function<Engine, Template> template, String name, String signature,
      TagFunction function) {
    Signature parameters = Signature.parse(name, signature);
    return tag(name, (parser, token) -> InclusionNode.compile(parser, token, parameters, function, template));
  }

  /**
   * The tags.
   *
   * @return by name, in alphabetical order; a view that cannot be changed
   */
  public Map<String, TagCompiler> tags() {
    return Collections.unmodifiableMap(tags);
  }

  /**
   * The tags and filters of these names.
   *
   * @param names names of tags or filters
   * @return a library of those alone
   * @throws TemplateSyntaxError if there is neither a tag nor a filter of a name
   */
  public Library subset(List<String> names) {
    Library subset = new Library();
    for (String name : names) {
      TagCompiler tag = tags.get(name);
      Filter filter = filters.get(name);
      if (tag == null && filter == null) {
        TreeMap<String, Object> all = new TreeMap<>(tags);
        all.putAll(filters);
        throw new TemplateSyntaxError(
            "'" + name + "' is not a valid tag or filter here." + NearMatches.hint(name, all.keySet()));
      }
      if (tag != null) {
        subset.tags.put(name, tag);
      }
      if (filter != null) {
        subset.filters.put(name, filter);
      }
    }
    return subset;
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
