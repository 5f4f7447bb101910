package dev.vivant.django.filters;

import dev.vivant.django.Property;
import dev.vivant.django.value.Items;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Ordering;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sorts items by one of their properties. Where that makes no sense, nothing comes out. */
final class DictSort {
  private record Keyed(Object key, Object item) {}

  private DictSort() {}

  static Object sort(Object value, Object key, boolean reversed) {
    try {
      Reader reader = Reader.of(key);
      List<?> items = Iteration.list(value);
      if (items == null) {
        return "";
      }
      List<Keyed> keyed = new ArrayList<>(items.size());
      for (Object item : items) {
        keyed.add(new Keyed(reader.read(item), item));
      }
      StableSort.sort(keyed, reversed
          ? (a, b) -> Ordering.COMPARATOR.compare(b.key, a.key)
          : (a, b) -> Ordering.COMPARATOR.compare(a.key, b.key));
      List<Object> sorted = new ArrayList<>(keyed.size());
      for (Keyed entry : keyed) {
        sorted.add(entry.item);
      }
      return sorted;
    } catch (TypeError e) {
      return "";
    }
  }

  /** Reads the property of an item; TypeError where Python has a TypeError or an AttributeError. */
  private interface Reader {
    Object read(Object item);

    static Reader of(Object key) {
      if (Numbers.toFloat(key) != null) {
        return item -> item(item, key);
      }
      if (!Text.is(key) || key instanceof LazyString) {
        throw new TypeError("dictsort wants the name of a property, not " + Repr.repr(key));
      }
      String name = key.toString();
      if (name.isEmpty()) {
        throw new IllegalArgumentException("dictsort: empty argument; give the name of a property");
      }
      if (name.startsWith("_") || name.contains("._")) {
        throw new TypeError("dictsort: " + name + " is private");
      }
      String[] parts = name.split("\\.", -1);
      return item -> {
        Object current = item;
        for (String part : parts) {
          current = named(current, part);
        }
        return current;
      };
    }

    /** {@code item[key]}. */
    private static Object item(Object item, Object key) {
      Object found = Items.get(item, key);
      if (found != TemplateValue.MISSING) {
        return found;
      }
      if (item instanceof Map || Numbers.isInt(key) && (item instanceof List || Text.is(item))) {
        throw new IllegalArgumentException("dictsort: no item " + Repr.repr(key) + " in " + Repr.repr(item));
      }
      throw new TypeError("dictsort: no items by " + Repr.repr(key) + " in " + Repr.repr(item));
    }

    private static Object named(Object value, String name) {
      Object found = Property.of(value, name);
      if (found == TemplateValue.MISSING) {
        throw new TypeError("dictsort: no property " + name + " in " + Repr.repr(value));
      }
      return found;
    }
  }
}
