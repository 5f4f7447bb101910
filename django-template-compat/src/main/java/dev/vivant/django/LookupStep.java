package dev.vivant.django;

import dev.vivant.django.value.Items;
import dev.vivant.django.value.MapView;
import dev.vivant.django.value.TemplateValue;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * One step of a look-up, the {@code b} of {@code a.b}: an item of a map, then an attribute, then an item by index.
 * Remembers how the last class was read.
 */
final class LookupStep {
  private static final Object MISSING = TemplateValue.MISSING;

  /** How values of a class are read. */
  private enum Kind {
    MAP, OWN, LIST, GETTER, OTHER
  }

  private record Site(Class<?> type, Kind kind, MethodHandle getter) {}

  private final String name;
  private final Long index;
  private Site last;
  private Class<?> plain;

  LookupStep(String name) {
    this.name = name.intern();
    Number number = name.isEmpty() ? null : dev.vivant.django.value.Numbers.toInt(name);
    this.index = number instanceof Long whole ? whole : null;
  }

  String name() {
    return name;
  }

  /** The value, null for None, {@link TemplateValue#MISSING} if there is none. */
  Object get(Object current) {
    if (current == null) {
      return MISSING;
    }
    Site site = last;
    if (site == null || site.type != current.getClass()) {
      site = site(current);
      last = site;
    }
    return switch (site.kind) {
      case MAP -> fromMap((Map<?, ?>) current);
      case OWN -> fromOwn((TemplateValue) current);
      case LIST -> Items.get(current, index);
      case GETTER -> read(site.getter, current);
      case OTHER -> fromOther(current);
    };
  }

  private Site site(Object current) {
    Class<?> type = current.getClass();
    if (current instanceof Map<?, ?>) {
      return new Site(type, Kind.MAP, null);
    }
    if (current instanceof TemplateValue) {
      return new Site(type, Kind.OWN, null);
    }
    if (index != null && current instanceof List<?>) {
      return new Site(type, Kind.LIST, null);
    }
    MethodHandle getter = Members.of(type).get(name);
    return new Site(type, getter == null ? Kind.OTHER : Kind.GETTER, getter);
  }

  /** Whether a value that this step gave is a function; asks once for each class in a row. */
  boolean isFunction(Object value) {
    if (value == null || value.getClass() == plain) {
      return false;
    }
    if (value instanceof Callable || value instanceof Supplier) {
      return true;
    }
    plain = value.getClass();
    return false;
  }

  private Object fromOwn(TemplateValue own) {
    Object found = own.item(name);
    if (found == MISSING) {
      found = own.attribute(name);
    }
    return found == MISSING ? byIndex(own) : found;
  }

  private Object fromMap(Map<?, ?> map) {
    Object found = map.get(name);
    if (found != null) {
      return found;
    }
    found = Items.fromMap(map, name);
    if (found != MISSING) {
      return found;
    }
    if (map instanceof TemplateValue own) {
      found = own.attribute(name);
      if (found != MISSING) {
        return found;
      }
    }
    switch (name) {
      case "items":
        return new MapView(map, MapView.Side.ITEMS);
      case "keys":
        return new MapView(map, MapView.Side.KEYS);
      case "values":
        return new MapView(map, MapView.Side.VALUES);
      default:
        return byIndex(map);
    }
  }

  private Object byIndex(Object current) {
    return index == null ? MISSING : Items.get(current, index);
  }

  private Object fromOther(Object current) {
    Object found = Attributes.get(current, name);
    return found == MISSING ? byIndex(current) : found;
  }

  static Object read(MethodHandle getter, Object current) {
    try {
      return (Object) getter.invokeExact(current);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new RenderError(failure);
    }
  }
}
