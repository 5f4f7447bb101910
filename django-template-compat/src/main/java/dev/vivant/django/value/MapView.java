package dev.vivant.django.value;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Map;

/**
 * What {@code .items}, {@code .keys} and {@code .values} of a map give in a template: a live view that can be looped
 * over and counted but not indexed.
 */
public final class MapView extends AbstractCollection<Object> {
  /** Which side of the map is shown. */
  public enum Side {
    /** Pairs of key and value. */
    ITEMS,
    /** Keys. */
    KEYS,
    /** Values. */
    VALUES
  }

  private final Map<?, ?> map;
  private final Side side;

  /**
   * A view of a map.
   *
   * @param map the map
   * @param side what to show of it
   */
  public MapView(Map<?, ?> map, Side side) {
    this.map = map;
    this.side = side;
  }

  @Override
  public Iterator<Object> iterator() {
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public Object next() {
        Map.Entry<?, ?> entry = entries.next();
        return switch (side) {
          case ITEMS -> Tuple.of(entry.getKey(), entry.getValue());
          case KEYS -> entry.getKey();
          case VALUES -> entry.getValue();
        };
      }
    };
  }

  @Override
  public int size() {
    return map.size();
  }

  String repr() {
    return switch (side) {
      case ITEMS -> "dict_items(";
      case KEYS -> "dict_keys(";
      case VALUES -> "dict_values(";
    } + Repr.list(this) + ")";
  }
}
