package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/**
 * What a part of a template has looked up from around it and what it has left behind, so that it can be told whether it
 * would print the same again. Belongs to one rendering.
 */
public final class Reads {
  /** Where the variables begin that the part shares with what is around it. */
  final int floor;
  /** Where those begin that earlier rounds of the same loop have left behind. */
  final int leftBehind;
  /** Where those end. */
  final int top;
  /** Where the tags of the part's template stand; templates that it includes have positions of their own. */
  final Positions positions;
  private final List<String> names = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private RowState state;
  private boolean impure;

  Reads(int floor, int own, int top, Positions positions) {
    this.floor = floor;
    this.leftBehind = floor + own;
    this.top = top;
    this.positions = positions;
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

  /** A variable of the loop's own layer was looked up. */
  void addOwn(String name, int index) {
    if (index >= leftBehind && index < top && (state == null || !state.hasSet(name))) {
      impure = true;
    }
  }

  void position(Object tag, int before) {
    noted().position(tag, before);
  }

  void moved(Object tag, int after) {
    noted().moved(tag, after);
  }

  void set(String name, Object value) {
    noted().set(name, value);
  }

  private RowState noted() {
    if (state == null) {
      state = new RowState();
    }
    return state;
  }

  void markImpure() {
    impure = true;
  }

  /**
   * Whether it depends on more than variables and positions: a clock, a request, a function.
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

  /**
   * The positions of tags such as {@code {% cycle %}} that it has found and left.
   *
   * @return null if it has asked for none
   */
  public RowState state() {
    return state;
  }
}
