package dev.vivant.django.nodes;

import dev.vivant.django.Context;
import dev.vivant.django.LoopRows;
import dev.vivant.django.Reads;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What loops of a page have printed, from one rendering to the next: a row whose item is the same or equal, and that
 * has looked up the same things around the loop, is the same nodes again. The values of a page must be immutable. For
 * one session, and one rendering at a time; it may be dropped at any moment.
 */
public final class RowMemory {
  private Map<Object, List<KeptLoop>> before = new IdentityHashMap<>();
  private Map<Object, List<KeptLoop>> now = new IdentityHashMap<>();

  /** A memory that remembers nothing. */
  public RowMemory() {}

  /** A rendering begins: what was noted in the one before is looked at, and dropped with the next. */
  void begin() {
    before = now;
    now = new IdentityHashMap<>();
  }

  /** The rows of a loop; null inside of a row that is kept already. */
  LoopRows rows(Object loop, Context context, NodeOutput out, int size) {
    Reads reads = context.beginReads(0);
    if (reads == null) {
      return null;
    }
    List<KeptLoop> kept = now.computeIfAbsent(loop, key -> new ArrayList<>(1));
    List<KeptLoop> old = before.get(loop);
    KeptLoop last = old != null && kept.size() < old.size() ? old.get(kept.size()) : null;
    context.endReads();
    NodeRows rows = new NodeRows(last, context, out, size);
    kept.add(rows.kept());
    return rows;
  }
}
