package dev.vivant.diff;

import dev.vivant.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Joins children into slots: keep 0, keep 1, insert a, insert b, keep 2 give
 * {@code [Keep(0, 2), Insert([a, b]), Keep(2, 1)]}.
 */
final class SlotRuns {
  private final List<Patch.Slot> slots = new ArrayList<>();
  private int from;
  private int count;
  private List<Node> inserted;

  /** The next children are old ones. */
  void keep(int place, int more) {
    if (more == 0) {
      return;
    }
    endInsert();
    if (count > 0 && from + count == place) {
      count += more;
    } else {
      endKeep();
      from = place;
      count = more;
    }
  }

  /** The next child is a new one. */
  void insert(Node node) {
    endKeep();
    if (inserted == null) {
      inserted = new ArrayList<>();
    }
    inserted.add(node);
  }

  /** All slots. */
  List<Patch.Slot> slots() {
    endKeep();
    endInsert();
    return Collections.unmodifiableList(slots);
  }

  private void endKeep() {
    if (count > 0) {
      slots.add(new Patch.Keep(from, count));
      count = 0;
    }
  }

  private void endInsert() {
    if (inserted != null) {
      slots.add(new Patch.Insert(Collections.unmodifiableList(inserted)));
      inserted = null;
    }
  }
}
