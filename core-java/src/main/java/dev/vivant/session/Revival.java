package dev.vivant.session;

import dev.vivant.view.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives components that were written down their states back, as a render from nothing comes to them: to each what was
 * written for its place, and of several at places that look alike the next one.
 */
final class Revival {
  /** For moments that were rendered before: nothing to give back. */
  static final Revival NONE = new Revival(List.of());

  private final Map<Integer, Deque<Written.Part>> parts = new HashMap<>();
  private final List<Written.Part> taken = new ArrayList<>();

  Revival(List<Written.Part> written) {
    written.forEach(part -> parts.computeIfAbsent(part.place(), place -> new ArrayDeque<>()).addLast(part));
  }

  /**
   * The component at a place as it was, or null where nothing was written for it.
   *
   * @throws IllegalArgumentException when its codec cannot read what was
   */
  Held take(Place place, Component<?, ?> component, Object props) {
    if (parts.isEmpty()) {
      return null;
    }
    Deque<Written.Part> there = parts.get(place.print());
    Written.Part part = there == null ? null : there.pollFirst();
    if (part == null) {
      return null;
    }
    taken.add(part);
    return new Held(component, props, MomentWriter.read(component, part));
  }

  int mark() {
    return taken.size();
  }

  /** What was taken since counts as not taken. */
  void rollbackTo(int mark) {
    while (taken.size() > mark) {
      Written.Part part = taken.remove(taken.size() - 1);
      parts.get(part.place()).addFirst(part);
    }
  }
}
