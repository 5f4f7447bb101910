package dev.vivant.view;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a record of a form, strictly: {@code name=Ann&age=41&news=on} as {@code Person(String name, int age,
 * boolean news)} is {@code Person("Ann", 41, true)}. Fields that the record does not have are ignored.
 */
final class RecordDecoder<T extends Record> {
  private static final ClassValue<RecordDecoder<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordDecoder<?> computeValue(Class<?> type) {
          return new RecordDecoder<>(type.asSubclass(Record.class));
        }
      };

  private final Constructor<T> constructor;
  private final List<Field> fields = new ArrayList<>();

  private RecordDecoder(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      fields.add(Field.of(type, components[i]));
    }
    try {
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has a canonical constructor: " + type, e);
    }
  }

  /**
   * The record.
   *
   * @throws InvalidPayload           when a value does not fit, or the record's own constructor refuses it with an
   *     {@link IllegalArgumentException}, whose message goes to the person
   * @throws IllegalArgumentException when the record has a component of a type that no form can give
   */
  static <T extends Record> T decode(Class<T> type, FormData form) {
    return type.cast(KNOWN.get(type).decode(form));
  }

  private T decode(FormData form) {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).decode(form);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw thrown(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass().getName(), e);
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof IllegalArgumentException refused) {
      InvalidPayload invalid = new InvalidPayload(refused.getMessage());
      invalid.initCause(refused);
      return invalid;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
  }

  /** A component of the record: its name, how many values it takes and what each must look like. */
  private record Field(String name, Count count, FieldValue value) {
    private enum Count {
      ONE,
      OPTIONAL,
      MANY,
      PRESENCE
    }

    static Field of(Class<?> owner, RecordComponent component) {
      Type type = component.getGenericType();
      String name = component.getName();
      if (type == boolean.class || type == Boolean.class) {
        return new Field(name, Count.PRESENCE, null);
      }
      Count count = Count.ONE;
      if (type instanceof ParameterizedType generic) {
        count = generic.getRawType() == List.class ? Count.MANY
            : generic.getRawType() == Optional.class ? Count.OPTIONAL : Count.ONE;
        type = count == Count.ONE ? type : generic.getActualTypeArguments()[0];
      }
      FieldValue value = FieldValue.of(type);
      if (value == null) {
        throw new IllegalArgumentException(owner.getSimpleName() + "." + name + " is a "
            + component.getGenericType().getTypeName() + ", which a form cannot give; use String, int, long, double,"
            + " BigDecimal, boolean, an enum, LocalDate, LocalTime, LocalDateTime, UUID, or Optional or List of these");
      }
      return new Field(name, count, value);
    }

    Object decode(FormData form) {
      List<String> given = form.all(name);
      return switch (count) {
        case PRESENCE -> presence(given);
        case MANY -> given.stream().map(text -> value.decode(name, text)).toList();
        case OPTIONAL -> given.isEmpty() || given.get(0).isEmpty() && !value.takesEmptyText()
            ? Optional.empty() : Optional.of(value.decode(name, single(given)));
        case ONE -> value.decode(name, single(given));
      };
    }

    private boolean presence(List<String> given) {
      if (given.isEmpty()) {
        return false;
      }
      String text = single(given);
      return switch (text) {
        case "on", "true", "1" -> true;
        case "", "off", "false", "0" -> false;
        default -> throw new InvalidPayload("the field " + name + " must be on, true or 1, or not there, not "
            + FieldValue.quoted(text));
      };
    }

    private String single(List<String> given) {
      if (given.size() != 1) {
        throw new InvalidPayload(given.isEmpty() ? "the field " + name + " is missing"
            : "the field " + name + " must be given once, not " + given.size() + " times");
      }
      return given.get(0);
    }
  }
}
