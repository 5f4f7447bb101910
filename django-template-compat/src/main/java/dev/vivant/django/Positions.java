package dev.vivant.django;

import java.util.IdentityHashMap;

/**
 * Where tags stand that go from place to place while their template is rendered, as {@code {% cycle %}} does. Rows of
 * loops are kept where the tags in them stand where they stood, which they are not if a tag keeps its place in
 * {@link Context#state}. Belongs to one rendering.
 */
public final class Positions {
  private final Layers layers;
  private final IdentityHashMap<Object, int[]> cells = new IdentityHashMap<>();

  Positions(Layers layers) {
    this.layers = layers;
  }

  /**
   * Where a tag stands.
   *
   * @param tag its node
   * @return -1 if it was not moved since the template was entered
   */
  public int of(Object tag) {
    int[] cell = cells.get(tag);
    int position = cell == null ? -1 : cell[0];
    Reads reads = layers.reads();
    if (reads != null && reads.positions == this) {
      reads.position(tag, position);
    }
    return position;
  }

  /**
   * Moves a tag.
   *
   * @param tag its node
   * @param to where it stands from now on
   */
  public void move(Object tag, int to) {
    int[] cell = cells.get(tag);
    if (cell == null) {
      cells.put(tag, new int[] {to});
    } else {
      cell[0] = to;
    }
    Reads reads = layers.reads();
    if (reads != null && reads.positions == this) {
      reads.moved(tag, to);
    }
  }
}
