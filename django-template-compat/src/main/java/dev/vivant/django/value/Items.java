package dev.vivant.django.value;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One item of a value, Python's {@code value[key]} and {@code x in value}. */
public final class Items {
  private Items() {}

  /**
   * The item {@code value[key]}.
   *
   * @param value any value
   * @param key a key of a map, or a whole number for lists and text (negative counts from the end)
   * @return null for None, {@link TemplateValue#MISSING} if there is no such item or the value has none
   */
  public static Object get(Object value, Object key) {
    if (value instanceof Map<?, ?> map) {
      return fromMap(map, key);
    }
    if (value instanceof TemplateValue own) {
      Object item = own.item(key);
      if (item != TemplateValue.MISSING) {
        return item;
      }
    }
    Number index = key instanceof Boolean flag ? (Number) (flag ? 1L : 0L) : key instanceof Number n ? n : null;
    if (!(index instanceof Integer || index instanceof Long || index instanceof Short || index instanceof Byte)) {
      return TemplateValue.MISSING;
    }
    long at = index.longValue();
    if (value instanceof List<?> list) {
      int size = list.size();
      at = at < 0 ? at + size : at;
      return at >= 0 && at < size ? list.get((int) at) : TemplateValue.MISSING;
    }
    if (value instanceof CharSequence text) {
      String character = CodePoints.at(text.toString(), at);
      return character == null ? TemplateValue.MISSING : character;
    }
    if (value != null && value.getClass().isArray()) {
      int size = Array.getLength(value);
      at = at < 0 ? at + size : at;
      if (at < 0 || at >= size) {
        return TemplateValue.MISSING;
      }
      Object item = Array.get(value, (int) at);
      return item instanceof Byte octet ? (Object) (octet & 0xff) : item;
    }
    return TemplateValue.MISSING;
  }

  /**
   * The value of a key of a map; equal numbers of unlike types are one key.
   *
   * @param map the map
   * @param key the key
   * @return null for None, {@link TemplateValue#MISSING} if the key is not there
   */
  public static Object fromMap(Map<?, ?> map, Object key) {
    Object plain = key instanceof String || !Text.is(key) ? key : key.toString();
    Object found = map.get(plain);
    if (found != null || containsKey(map, plain)) {
      return found;
    }
    if (plain instanceof Number || plain instanceof Boolean) {
      for (Object other : alternatives(plain)) {
        if (containsKey(map, other)) {
          return map.get(other);
        }
      }
    }
    return TemplateValue.MISSING;
  }

  /**
   * Whether {@code item in container}.
   *
   * @param container any value
   * @param item any value
   * @return null if the question makes no sense: the container is none, or text is asked for something else
   */
  public static Boolean contains(Object container, Object item) {
    if (container instanceof CharSequence || container instanceof Character) {
      return Text.is(item) && !(item instanceof LazyString) ? container.toString().contains(item.toString()) : null;
    }
    if (container instanceof Map<?, ?> map) {
      return isHashable(item) ? fromMap(map, item) != TemplateValue.MISSING : null;
    }
    if (container instanceof Set<?> set) {
      return isHashable(item) ? inSet(set, item) : null;
    }
    if (container instanceof Range range) {
      return range.contains(item);
    }
    Iterator<?> items = Iteration.of(container);
    if (items == null) {
      return null;
    }
    while (items.hasNext()) {
      if (Equality.same(items.next(), item)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a value can be a key.
   *
   * @param value any value
   * @return false for lists, maps and sets
   */
  public static boolean isHashable(Object value) {
    if (value instanceof Tuple tuple) {
      return tuple.stream().allMatch(Items::isHashable);
    }
    return !(value instanceof Map<?, ?> || value instanceof Collection<?> && !(value instanceof Range));
  }

  private static boolean inSet(Set<?> set, Object item) {
    Object plain = Text.is(item) ? item.toString() : item;
    if (contains(set, plain)) {
      return true;
    }
    if (plain instanceof Number || plain instanceof Boolean) {
      for (Object other : alternatives(plain)) {
        if (contains(set, other)) {
          return true;
        }
      }
      return false;
    }
    if (plain instanceof String) {
      return contains(set, SafeString.of((String) plain));
    }
    for (Object other : set) {
      if (Equality.same(other, plain)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(Set<?> set, Object item) {
    try {
      return set.contains(item);
    } catch (ClassCastException | NullPointerException refused) {
      return false;
    }
  }

  private static boolean containsKey(Map<?, ?> map, Object key) {
    try {
      return map.containsKey(key);
    } catch (ClassCastException | NullPointerException refused) {
      return false;
    }
  }

  /** The same number in the other types that a Java map may have as keys: 1 → 1L, 1, true, 1.0, 1 as big number. */
  private static List<Object> alternatives(Object number) {
    BigDecimal exact = Numbers.exact(number);
    if (exact == null) {
      return List.of();
    }
    List<Object> all = new java.util.ArrayList<>();
    if (exact.stripTrailingZeros().scale() <= 0) {
      BigInteger whole = exact.toBigInteger();
      if (whole.bitLength() < 64) {
        all.add(whole.longValue());
      }
      if (whole.bitLength() < 32) {
        all.add(whole.intValue());
      }
      if (whole.equals(BigInteger.ONE) || whole.signum() == 0) {
        all.add(whole.signum() == 1);
      }
      all.add(whole);
    }
    all.add(exact.doubleValue());
    all.add(exact);
    return all;
  }
}
