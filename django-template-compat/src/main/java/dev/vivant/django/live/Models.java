package dev.vivant.django.live;

import dev.vivant.django.NearMatches;
import dev.vivant.django.TemplateSyntaxError;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of the state that {@code dj-model} may change.
 *
 * @param <S> the state
 */
final class Models<S> {
  private final Map<String, TemplateHandler<S>> fields = new LinkedHashMap<>();

  /** Lets a component of a record be changed. */
  void add(Class<S> state, String field) {
    if (!state.isRecord()) {
      throw new IllegalArgumentException(state.getName() + " is no record: dj-model changes components of records; "
          + "register a handler for " + field + " instead");
    }
    RecordComponent[] components = state.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    int at = -1;
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      at = components[i].getName().equals(field) ? i : at;
    }
    if (at < 0 || !ParamDecoder.isKnown(components[at].getGenericType())) {
      throw new IllegalArgumentException(state.getSimpleName() + " has no component '" + field
          + "' that a field of a page can hold");
    }
    fields.put(field, setter(state, constructor(state, types), at, components[at].getGenericType()));
  }

  private static <S> Constructor<S> constructor(Class<S> state, Class<?>[] types) {
    try {
      Constructor<S> constructor = state.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static <S> TemplateHandler<S> setter(Class<S> type, Constructor<S> constructor, int at, Type fieldType) {
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      component.getAccessor().setAccessible(true);
    }
    return (state, params) -> {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = i == at ? params.decode("value", fieldType) : components[i].getAccessor().invoke(state);
      }
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException refused) {
        throw refused.getCause() instanceof Exception cause ? cause : refused;
      }
    };
  }

  TemplateHandler<S> handler(String field) {
    TemplateHandler<S> handler = fields.get(field);
    if (handler == null) {
      throw new TemplateSyntaxError("dj-model=\"" + field + "\" names no field that pages may change."
          + NearMatches.hint(field, fields.keySet()) + " Allow it by bindable(\"" + field + "\").");
    }
    return handler;
  }
}
