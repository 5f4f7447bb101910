package dev.vivant.django.value;

import java.util.List;

/** A tuple whose items have names too: {@code point.x} is {@code point.0}. Immutable. */
public final class NamedTuple extends Tuple implements TemplateValue {
  private final String name;
  private final List<String> fields;

  /**
   * A tuple with names.
   *
   * @param name name of the type, for printing
   * @param fields one name for each item
   * @param items the items
   * @throws IllegalArgumentException if there are not as many names as items
   */
  public NamedTuple(String name, List<String> fields, Object... items) {
    super(items);
    if (fields.size() != items.length) {
      throw new IllegalArgumentException(
          name + " has " + fields.size() + " names for " + items.length + " items: give one name for each item");
    }
    this.name = name;
    this.fields = List.copyOf(fields);
  }

  @Override
  public Object attribute(String attribute) {
    int at = fields.indexOf(attribute);
    return at < 0 ? MISSING : get(at);
  }

  @Override
  public CharSequence text() {
    StringBuilder out = new StringBuilder(name).append('(');
    for (int i = 0; i < size(); i++) {
      out.append(i == 0 ? "" : ", ").append(fields.get(i)).append('=').append(Repr.repr(get(i)));
    }
    return out.append(')').toString();
  }
}
