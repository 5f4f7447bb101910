package dev.vivant.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shapes of what holds values of other shapes. What they read cannot be changed and keeps its order. */
final class Containers {
  private Containers() {}

  static Shape list(Shape element) {
    return Shape.of("List<" + element.name() + '>', List.class, (out, list) -> {
      out.writeInt(list.size());
      for (Object value : list) {
        element.write(out, value);
      }
    }, in -> {
      int count = Shape.count(in);
      List<Object> read = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        read.add(element.read(in));
      }
      return Collections.unmodifiableList(read);
    });
  }

  static Shape set(Shape element) {
    return Shape.of("Set<" + element.name() + '>', Set.class, (out, set) -> {
      out.writeInt(set.size());
      for (Object value : set) {
        element.write(out, value);
      }
    }, in -> {
      int count = Shape.count(in);
      Set<Object> read = new LinkedHashSet<>();
      for (int i = 0; i < count; i++) {
        read.add(element.read(in));
      }
      return Collections.unmodifiableSet(read);
    });
  }

  static Shape map(Shape key, Shape value) {
    return Shape.of("Map<" + key.name() + ',' + value.name() + '>', Map.class, (out, map) -> {
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
        key.write(out, entry.getKey());
        value.write(out, entry.getValue());
      }
    }, in -> {
      int count = Shape.count(in);
      Map<Object, Object> read = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        Object name = key.read(in);
        read.put(name, value.read(in));
      }
      return Collections.unmodifiableMap(read);
    });
  }

  static Shape optional(Shape element) {
    return Shape.of("Optional<" + element.name() + '>', Optional.class, (out, value) -> {
      out.writeBoolean(value.isPresent());
      if (value.isPresent()) {
        element.write(out, value.get());
      }
    }, in -> in.readBoolean() ? Optional.of(element.read(in)) : Optional.empty());
  }
}
