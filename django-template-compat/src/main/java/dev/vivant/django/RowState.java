package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/**
 * Where tags such as {@code {% cycle %}} stood before and after a round of a loop, and the variables that they set: a
 * round that is kept needs the same positions before it, and leaves behind what it left the last time. Belongs to one
 * session.
 */
public final class RowState {
  private static final int ANY = Integer.MIN_VALUE;

  private static final class Position {
    private final Object tag;
    private final int before;
    private int after;

    private Position(Object tag, int before, int after) {
      this.tag = tag;
      this.before = before;
      this.after = after;
    }
  }

  private final List<Position> positions = new ArrayList<>(1);
  private List<String> names = List.of();
  private List<Object> values = List.of();

  RowState() {}

  void position(Object tag, int before) {
    if (find(tag) == null) {
      positions.add(new Position(tag, before, before));
    }
  }

  void moved(Object tag, int after) {
    Position known = find(tag);
    if (known == null) {
      positions.add(new Position(tag, ANY, after));
    } else {
      known.after = after;
    }
  }

  private Position find(Object tag) {
    for (Position position : positions) {
      if (position.tag == tag) {
        return position;
      }
    }
    return null;
  }

  void set(String name, Object value) {
    int at = names.indexOf(name);
    if (at >= 0) {
      values.set(at, value);
      return;
    }
    if (names.isEmpty()) {
      names = new ArrayList<>(1);
      values = new ArrayList<>(1);
    }
    names.add(name);
    values.add(value);
  }

  boolean hasSet(String name) {
    return names.contains(name);
  }

  /**
   * The variables that the round has set for the rounds behind it.
   *
   * @return their names
   */
  public List<String> names() {
    return names;
  }

  /**
   * Whether all positions are what the round found.
   *
   * @param context the rendering
   * @return true if the round would print the same
   */
  public boolean fits(Context context) {
    for (Position position : positions) {
      if (position.before != ANY && context.positions().of(position.tag) != position.before) {
        return false;
      }
    }
    return true;
  }

  /**
   * Does to a rendering what the round did.
   *
   * @param context the rendering
   */
  public void replay(Context context) {
    for (Position position : positions) {
      context.positions().move(position.tag, position.after);
    }
    for (int i = 0; i < names.size(); i++) {
      context.setUpward(names.get(i), values.get(i));
    }
  }
}
