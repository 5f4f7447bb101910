package dev.vivant.django.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a query: each name has one or more values. As a map it gives the last value of a name, an empty
 * list for a name without values. Immutable.
 */
public final class QueryDict extends AbstractMap<String, Object> {
  private final Map<String, List<Object>> lists;

  /**
   * Parameters.
   *
   * @param lists values by name, in order; copied
   */
  public QueryDict(Map<String, ? extends List<?>> lists) {
    Map<String, List<Object>> copy = new LinkedHashMap<>();
    lists.forEach((name, values) -> copy.put(name, Collections.unmodifiableList(new ArrayList<>(values))));
    this.lists = copy;
  }

  /**
   * All values of a name.
   *
   * @param name the name
   * @return in order; empty if there are none
   */
  public List<Object> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  @Override
  public Object get(Object name) {
    List<Object> values = lists.get(name);
    return values == null || values.isEmpty() ? values : values.get(values.size() - 1);
  }

  @Override
  public boolean containsKey(Object name) {
    return lists.containsKey(name);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Object>> iterator() {
        Iterator<String> names = lists.keySet().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return names.hasNext();
          }

          @Override
          public Entry<String, Object> next() {
            String name = names.next();
            return new SimpleImmutableEntry<>(name, QueryDict.this.get(name));
          }
        };
      }

      @Override
      public int size() {
        return lists.size();
      }
    };
  }
}
