package dev.vivant.django;

import dev.vivant.django.value.Items;
import dev.vivant.django.value.MapView;
import dev.vivant.django.value.TemplateValue;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;

/**
 * One step of a look-up, the {@code b} of {@code a.b}: an item of a map, then an attribute, then an item by index.
 * Remembers how the last class was read.
 */
final class LookupStep {
  private static final Object MISSING = TemplateValue.MISSING;

  private record Site(Class<?> type, MethodHandle getter) {}

  private final String name;
  private final Long index;
  private Site last;

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
    if (current instanceof Map<?, ?> map) {
      return fromMap(map);
    }
    if (current instanceof TemplateValue own) {
      Object found = own.item(name);
      if (found == MISSING) {
        found = own.attribute(name);
      }
      return found == MISSING ? byIndex(current) : found;
    }
    if (current == null) {
      return MISSING;
    }
    if (index != null && current instanceof List<?>) {
      return Items.get(current, index);
    }
    return fromObject(current);
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

  private Object fromObject(Object current) {
    Class<?> type = current.getClass();
    Site site = last;
    if (site == null || site.type != type) {
      site = new Site(type, Members.of(type).get(name));
      last = site;
    }
    if (site.getter != null) {
      return read(site.getter, current);
    }
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
