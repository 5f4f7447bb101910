package dev.vivant.django;

import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import java.util.List;
import java.util.Map;

/** The arguments of one call of a tag, bound to the names of its {@link Signature}. */
public final class TagCall {
  private final Context context;
  private final Map<String, Object> values;
  private final List<Object> rest;
  private final Map<String, Object> keywords;
  private final SafeString content;

  TagCall(Context context, Map<String, Object> values, List<Object> rest, Map<String, Object> keywords,
      SafeString content) {
    this.context = context;
    this.values = values;
    this.rest = rest;
    this.keywords = keywords;
    this.content = content;
  }

  /**
   * An argument.
   *
   * @param name name of the parameter
   * @return its value or default; null for None
   * @throws IllegalArgumentException if the signature has no such parameter
   */
  public Object get(String name) {
    if (!values.containsKey(name)) {
      throw new IllegalArgumentException("The tag has no parameter '" + name + "', only " + values.keySet());
    }
    return values.get(name);
  }

  /**
   * The text of an argument.
   *
   * @param name name of the parameter
   * @return its text, not escaped
   */
  public String text(String name) {
    return Text.str(get(name));
  }

  /**
   * The positional arguments beyond the parameters, where the signature has {@code *args}.
   *
   * @return in order
   */
  public List<Object> rest() {
    return rest;
  }

  /**
   * The named arguments beyond the parameters, where the signature has {@code **kwargs}.
   *
   * @return by name, in order
   */
  public Map<String, Object> keywords() {
    return keywords;
  }

  /**
   * The context that the tag stands in.
   *
   * @return the context
   */
  public Context context() {
    return context;
  }

  /**
   * The rendered content of a block tag.
   *
   * @return empty for other tags
   */
  public SafeString content() {
    return content;
  }
}
