package dev.vivant.django;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What templates may read of objects of one class: record components, properties of Kotlin data classes, whatever is
 * {@link Exposed}. An allow-list that is made once per class; nothing a template names is looked up by reflection.
 */
final class Members {
  private static final ClassValue<Members> OF = new ClassValue<>() {
    @Override
    protected Members computeValue(Class<?> type) {
      return new Members(type);
    }
  };

  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final Map<String, MethodHandle> byName = new HashMap<>();

  private Members(Class<?> type) {
    if (type.isEnum() || type.getSuperclass() != null && type.getSuperclass().isEnum()) {
      addMethod("name", Enum.class, "name");
      addMethod("ordinal", Enum.class, "ordinal");
    }
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        add(component.getName(), component.getAccessor());
      }
    } else if (isKotlinDataClass(type)) {
      addDataClass(type);
    }
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      addExposed(at);
      for (Class<?> contract : at.getInterfaces()) {
        addExposed(contract);
      }
    }
  }

  static Members of(Class<?> type) {
    return OF.get(type);
  }

  /** How to read a member, null if templates may not. */
  MethodHandle get(String name) {
    return byName.get(name);
  }

  Iterable<String> names() {
    return byName.keySet();
  }

  private void addExposed(Class<?> type) {
    boolean all = type.isAnnotationPresent(Exposed.class);
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() != 0 || method.getReturnType() == void.class
          || !Modifier.isPublic(method.getModifiers()) || Modifier.isStatic(method.getModifiers())
          || method.isSynthetic()) {
        continue;
      }
      String property = property(method.getName());
      boolean named = method.isAnnotationPresent(Exposed.class);
      if (property != null && (named || all && !property.equals("class"))) {
        add(property, method);
      }
      if (named) {
        add(method.getName(), method);
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())
          && (all || field.isAnnotationPresent(Exposed.class))) {
        addField(field);
      }
    }
  }

  /** A data class has component1() … and copy(…); getters read its properties. */
  private static boolean isKotlinDataClass(Class<?> type) {
    boolean kotlin = java.util.Arrays.stream(type.getDeclaredAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getName().equals("kotlin.Metadata"));
    if (!kotlin) {
      return false;
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("component1") && method.getParameterCount() == 0) {
        return true;
      }
    }
    return false;
  }

  /** Properties with a field: {@code name} is read by {@code getName()}, {@code isHot} by {@code isHot()}. */
  private void addDataClass(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      String name = field.getName();
      if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
        continue;
      }
      boolean is = name.startsWith("is") && name.length() > 2 && !Character.isLowerCase(name.charAt(2));
      Method getter = getter(type, is ? name : "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
      if (getter != null && getter.getReturnType() == field.getType()) {
        add(name, getter);
        if (is) {
          add(property(name), getter);
        }
      }
    }
  }

  private static Method getter(Class<?> type, String name) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 0
          && Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())) {
        return method;
      }
    }
    return null;
  }

  /** {@code getName} → {@code name}, {@code isHot} → {@code hot}; null for other names. */
  private static String property(String method) {
    int prefix = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : -1;
    if (prefix < 0 || method.length() == prefix || Character.isLowerCase(method.charAt(prefix))) {
      return null;
    }
    String name = method.substring(prefix);
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private void addMethod(String name, Class<?> owner, String method) {
    try {
      add(name, owner.getMethod(method));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void add(String name, Method method) {
    byName.computeIfAbsent(name, key -> {
      makeAccessible(method);
      try {
        return MethodHandles.lookup().unreflect(method).asType(GETTER);
      } catch (IllegalAccessException closed) {
        return null;
      }
    });
  }

  private void addField(Field field) {
    byName.computeIfAbsent(field.getName(), key -> {
      makeAccessible(field);
      try {
        return MethodHandles.lookup().unreflectGetter(field).asType(GETTER);
      } catch (IllegalAccessException closed) {
        return null;
      }
    });
  }

  /** A record inside a test or a package-private class is readable too, unless its module is closed. */
  private static void makeAccessible(AccessibleObject member) {
    try {
      member.setAccessible(true);
    } catch (RuntimeException closed) {
      // The member stays readable if it is public in a public class; otherwise unreflect refuses it.
      return;
    }
  }
}
