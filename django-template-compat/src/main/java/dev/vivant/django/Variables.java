package dev.vivant.django;

import dev.vivant.django.value.TemplateValue;
import java.lang.invoke.MethodHandle;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The readable members of an object as variables: components of a record, properties of a Kotlin data class, whatever
 * is {@link Exposed}. {@code item_count} finds {@code itemCount}.
 */
public final class Variables extends AbstractMap<String, Object> {
  private final Object object;
  private final Members members;
  private final Map<String, Object> more;

  private Variables(Object object, Map<String, Object> more) {
    this.object = object;
    this.members = Members.of(object.getClass());
    this.more = more;
  }

  /**
   * The members of an object.
   *
   * @param object a record, a data class, an exposed object; a map gives its own entries
   * @param more further variables, before those of the object
   * @return a view; each member is read when it is looked up
   */
  public static Map<String, Object> of(Object object, Map<String, Object> more) {
    if (object instanceof Map<?, ?> map) {
      Map<String, Object> all = new LinkedHashMap<>();
      map.forEach((name, value) -> all.put(String.valueOf(name), value));
      all.putAll(more);
      return all;
    }
    return new Variables(object, more);
  }

  @Override
  public Object get(Object key) {
    Object value = find(key);
    return value == TemplateValue.MISSING ? null : value;
  }

  @Override
  public boolean containsKey(Object key) {
    return more.containsKey(key) || key instanceof String name && member(name) != null;
  }

  private Object find(Object key) {
    Object given = more.get(key);
    if (given != null || more.containsKey(key) || !(key instanceof String name)) {
      return given;
    }
    MethodHandle getter = member(name);
    return getter == null ? TemplateValue.MISSING : LookupStep.read(getter, object);
  }

  private MethodHandle member(String name) {
    MethodHandle getter = members.get(name);
    return getter != null || name.indexOf('_') < 0 ? getter : members.get(camelCase(name));
  }

  private static String camelCase(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' && i > 0 && i + 1 < name.length()) {
        out.append(Character.toUpperCase(name.charAt(++i)));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String name : members.names()) {
      all.put(name, find(name));
    }
    all.putAll(more);
    return all.entrySet();
  }
}
