package dev.vivant.view;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out how a type is written, and refuses what could not be read back for sure, before anything is written. */
final class ShapeFinder {
  private final Map<Class<?>, Shape> found = new HashMap<>();
  private final List<String> descriptions = new ArrayList<>();

  /**
   * The shape of a type.
   *
   * @param path where it stands, for messages: {@code State.rows[].price}
   */
  Shape find(Type type, String path) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return Containers.list(element(of[0], path + "[]"));
      }
      if (generic.getRawType() == Set.class) {
        return Containers.set(element(of[0], path + "[]"));
      }
      if (generic.getRawType() == Optional.class) {
        return Containers.optional(find(of[0], path + "?"));
      }
      if (generic.getRawType() == Map.class) {
        return Containers.map(element(of[0], path + " key"), element(of[1], path + "[]"));
      }
    }
    if (type instanceof Class<?> known) {
      Shape plain = PlainShapes.of(known);
      Shape shape = plain == null ? found.get(known) : plain;
      if (shape != null) {
        return shape;
      }
      if (known.isRecord() && known.getTypeParameters().length == 0) {
        return record(known, path);
      }
      if (known.isEnum()) {
        return constants(known);
      }
      if (known.isSealed() && known.isInterface()) {
        return alternatives(known, path);
      }
    }
    throw new IllegalArgumentException(path + " is a " + type.getTypeName()
        + ", which is not written down; use numbers, strings, booleans, enums, Optional, List, Set, Map, BigDecimal,"
        + " UUID, java.time, records of these or sealed interfaces of such records, or a StateCodec of your own");
  }

  private Shape element(Type type, String path) {
    return Shape.nullable(find(type, path));
  }

  /** All that decides whether something written then can be read now. */
  String description(Shape root) {
    return root.name() + ' ' + descriptions;
  }

  private Shape constants(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    List<String> names = new ArrayList<>();
    for (Object constant : constants) {
      names.add(((Enum<?>) constant).name());
    }
    Shape shape = Shape.of("enum" + names, Object.class,
        (out, value) -> out.writeInt(((Enum<?>) value).ordinal()), in -> constants[place(in, constants.length)]);
    found.put(type, shape);
    return shape;
  }

  private static int place(DataInputStream in, int count) throws IOException {
    int place = in.readInt();
    if (place < 0 || place >= count) {
      throw new IllegalArgumentException("number " + place + " of " + count);
    }
    return place;
  }

  /** A sealed interface: the number of the alternative, then that one. */
  private Shape alternatives(Class<?> type, String path) {
    Class<?>[] all = type.getPermittedSubclasses();
    List<Shape> shapes = new ArrayList<>();
    int number = descriptions.size();
    descriptions.add("");
    Shape shape = new Shape("#" + number) {
      @Override
      void write(DataOutputStream out, Object value) throws IOException {
        int place = 0;
        while (!all[place].isInstance(value)) {
          place++;
        }
        out.writeInt(place);
        shapes.get(place).write(out, value);
      }

      @Override
      Object read(DataInputStream in) throws IOException {
        return shapes.get(place(in, shapes.size())).read(in);
      }
    };
    found.put(type, shape);
    StringBuilder description = new StringBuilder();
    for (Class<?> one : all) {
      Shape alternative = find(one, path + '(' + one.getSimpleName() + ')');
      shapes.add(alternative);
      description.append(one.getSimpleName()).append(':').append(alternative.name()).append('|');
    }
    descriptions.set(number, description.toString());
    return shape;
  }

  private Shape record(Class<?> type, String path) {
    int number = descriptions.size();
    descriptions.add("");
    RecordShape shape = new RecordShape("#" + number, type);
    found.put(type, shape);
    StringBuilder description = new StringBuilder();
    for (RecordComponent component : type.getRecordComponents()) {
      Shape part = find(component.getGenericType(), path + '.' + component.getName());
      shape.parts.add(component.getType().isPrimitive() ? part : Shape.nullable(part));
      description.append(component.getName()).append(':').append(part.name()).append(',');
    }
    descriptions.set(number, description.toString());
    return shape;
  }

  /** A record: its components in order, made again by its canonical constructor. */
  private static final class RecordShape extends Shape {
    private final List<Shape> parts = new ArrayList<>();
    private final List<Method> accessors = new ArrayList<>();
    private final Constructor<?> constructor;

    RecordShape(String name, Class<?> type) {
      super(name);
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        accessors.add(components[i].getAccessor());
        accessors.get(i).setAccessible(true);
      }
      try {
        constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException("a record has a canonical constructor: " + type, impossible);
      }
    }

    @Override
    void write(DataOutputStream out, Object value) throws IOException {
      for (int i = 0; i < parts.size(); i++) {
        try {
          parts.get(i).write(out, accessors.get(i).invoke(value));
        } catch (ReflectiveOperationException failed) {
          throw new IllegalStateException("cannot read " + accessors.get(i), failed);
        }
      }
    }

    @Override
    Object read(DataInputStream in) throws IOException {
      Object[] values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException refused) {
        throw new IllegalArgumentException("its own constructor refuses it", refused.getCause());
      } catch (ReflectiveOperationException failed) {
        throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass().getName(), failed);
      }
    }
  }
}
