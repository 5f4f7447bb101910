package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/**
 * What a part of a template has looked up from around it, so that it can be told whether it would print the same again.
 * Belongs to one rendering.
 */
public final class Reads {
  final int floor;
  private final List<String> names = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private boolean impure;

  Reads(int floor) {
    this.floor = floor;
  }

  void add(String name, Object value) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i) == name) {
        return;
      }
    }
    names.add(name);
    values.add(value);
  }

  void markImpure() {
    impure = true;
  }

  /**
   * Whether it depends on more than variables: a clock, a cycle, a function.
   *
   * @return true if it must be rendered each time
   */
  public boolean isImpure() {
    return impure;
  }

  /**
   * Names of the variables.
   *
   * @return in the order in which they were looked up first
   */
  public List<String> names() {
    return names;
  }

  /**
   * The values that were found.
   *
   * @return in the order of the names
   */
  public List<Object> values() {
    return values;
  }
}
