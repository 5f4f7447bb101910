package dev.vivant.django.nodes;

import dev.vivant.django.Context;
import dev.vivant.django.LoopRows;
import dev.vivant.django.Reads;
import dev.vivant.django.RowState;
import dev.vivant.node.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one loop in one rendering. */
final class NodeRows implements LoopRows {
  private static final int MISSES_BEFORE_INDEX = 8;

  private final Context context;
  private final NodeOutput out;
  private final TreeBuilder tree;
  private final KeptLoop last;
  private final KeptLoop kept;
  private final boolean usable;
  private final int size;
  private final int own;
  /** The variables that rounds have left behind in the loop's layer. */
  private List<String> leftBehind = List.of();
  private int next;
  private int misses;
  private Map<Object, Integer> index;

  private Reads reads;
  private Object item;
  private int depth;
  private int start;
  private int outerLowest;

  NodeRows(KeptLoop last, Context context, NodeOutput out, int size) {
    this.context = context;
    this.out = out;
    this.tree = out.tree();
    this.last = last;
    Object surroundings = context.surroundings();
    this.kept = new KeptLoop(surroundings, size);
    this.size = size;
    this.own = context.layerSize();
    this.usable = last != null && last.fits(surroundings, context);
    if (usable) {
      for (int i = 0; i < last.names.size(); i++) {
        kept.addRead(last.names.get(i), last.values.get(i));
      }
    }
  }

  KeptLoop kept() {
    return kept;
  }

  @Override
  public boolean reuse(Object given, int place) {
    int old = usable && !kept.broken ? find(given) : -1;
    if (old < 0) {
      return false;
    }
    RowState state = last.state(old);
    if (!last.fitsAt(old, place, size) || state != null && !state.fits(context)) {
      next = old + 1;
      return false;
    }
    next = old + 1;
    Node[] nodes = last.nodes(old);
    if (state != null) {
      state.replay(context);
      leave(state);
    }
    kept.add(given, nodes, last.uses(old), state);
    tree.nodes(nodes);
    return true;
  }

  private void leave(RowState state) {
    for (String name : state.names()) {
      if (!leftBehind.contains(name)) {
        leftBehind = leftBehind.isEmpty() ? new ArrayList<>(1) : leftBehind;
        leftBehind.add(name);
        // Another round found a variable of that name around the loop: it may find this one from now on.
        kept.broken |= kept.names.contains(name);
      }
    }
  }

  /** Where the row of an item was, -1 if it has none: near where the row before was, else anywhere. */
  private int find(Object given) {
    if (isRow(given, next)) {
      return next;
    }
    if (isRow(given, next + 1)) {
      return next + 1;
    }
    if (isRow(given, next - 1)) {
      return next - 1;
    }
    if (++misses <= MISSES_BEFORE_INDEX) {
      next++;
      return -1;
    }
    if (index == null) {
      index = new IdentityHashMap<>(last.count() * 2);
      for (int i = 0; i < last.count(); i++) {
        index.putIfAbsent(last.item(i), i);
      }
    }
    return index.getOrDefault(given, -1);
  }

  private boolean isRow(Object given, int old) {
    if (old < 0 || old >= last.count()) {
      return false;
    }
    Object before = last.item(old);
    return before == given || before != null && before.equals(given);
  }

  @Override
  public void begin(Object given, int place) {
    item = given;
    if (kept.broken) {
      return;
    }
    reads = context.beginReads(own);
    depth = tree.depth();
    start = tree.childCount();
    outerLowest = tree.lowest();
    tree.mark();
  }

  @Override
  public void end(int uses) {
    if (kept.broken) {
      return;
    }
    context.endReads();
    boolean balanced = out.isBetweenElements() && tree.depth() == depth && tree.lowest() >= depth;
    tree.restoreLowest(outerLowest);
    if (!balanced || reads == null || reads.isImpure() || leavesMore(reads.state())) {
      kept.broken = true;
      return;
    }
    List<String> names = reads.names();
    for (int i = 0; i < names.size(); i++) {
      kept.addRead(names.get(i), reads.values().get(i));
    }
    kept.add(item, tree.childrenFrom(start), uses, reads.state());
  }

  /** Whether a tag of the round has set a variable that later rounds may read, and that no state tells. */
  private boolean leavesMore(RowState state) {
    if (state != null) {
      leave(state);
    }
    return context.layerSize() > own + leftBehind.size();
  }
}
