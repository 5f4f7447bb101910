package dev.vivant.session;

import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes the rows of a list from those of the last render.
 *
 * <pre>{@code
 * before   a b c d e f
 * now      a B x d c f      a, b: the same keys at the same places, compared one by one
 *              ^^^^^        between the common beginning and the common end: matched by key
 * }</pre>
 *
 * <p>So of 1,000 rows with one changed, 999 are found by comparing two references.
 */
final class RowsBuild<S, T> {
  /** So few rows are not worth a thought. */
  private static final int FEW = 8;

  private final RenderScope<S> on;
  private final RenderPass pass;
  private final RowsSlot slot;
  private final Rows old;
  private final Collection<? extends T> source;
  private final Function<? super T, ?> key;
  private final Function<? super T, ?> with;
  private final Object row;
  private final boolean sameRow;

  /** Whether a row whose item is the very same stays as it is, without a look at anything else. */
  private final boolean itemsDecide;

  private final Object[] items;
  private final Object[] withs;
  private Object[] keys;

  /** What the rows are, null for those that are cold; null itself while nothing differs from the last render. */
  private Node[] nodes;

  /** Prints of the rows that are cold; those of the last render themselves while rows are where they were. */
  private int[] prints;

  private List<Node> fresh = List.of();
  private ScopeCache[] scopes;
  private final Supplier<Place> here = this::place;
  private Object current;

  RowsBuild(
      RenderScope<S> caller, RowsSlot slot, Rows old, Collection<? extends T> source, Function<? super T, ?> key,
      Function<? super T, ?> with, Object row) {
    this.on = caller.inner();
    this.pass = caller.pass();
    this.slot = slot;
    this.old = old;
    this.source = source;
    this.key = key;
    this.with = with;
    this.row = row;
    this.sameRow = row.equals(old.made().row());
    this.itemsDecide = sameRow && with == null && old.scopes() == null;
    this.items = source.toArray();
    this.withs = with == null ? null : new Object[items.length];
  }

  Rows rows() {
    int aligned = commonBeginning();
    if (aligned == items.length && aligned == old.count()) {
      keys = old.keys();
    } else {
      matchTheRest(aligned);
    }
    RowItems made = new RowItems(items, keys, withs, key, sameRow ? old.made().row() : row, on.owner());
    if (nodes == null) {
      return new Rows(source, made, old.nodes(), scopes, old.fragment());
    }
    if (mayGoCold()) {
      Fragment rows = Fragment.ofRows(old.fragment(), fresh, made, prints, nodes);
      if (rows.rows() != null) {
        pass.madeRows();
        return new Rows(source, made, null, scopes, rows);
      }
    } else if (old.nodes() == null) {
      makeCold(made);
    }
    return new Rows(source, made, nodes, scopes, Fragment.ofDistinctKeys(old.fragment(), fresh, nodes));
  }

  /**
   * Whether rows need not be kept, because their items and their function alone say what they are: rows that keep
   * something themselves, as a memo or a component, do not go cold; nor do those of a function that captures something
   * else in each render, because all of them would be made twice each time.
   */
  private boolean mayGoCold() {
    return items.length > FEW && scopes == null && !pass.isInside() && (sameRow || RowItems.capturesNothing(row));
  }

  private void makeCold(RowItems made) {
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = nodes[i] == null ? made.make(i) : nodes[i];
    }
  }

  /** Rows from the beginning whose keys are where they were; gives how many there are. */
  private int commonBeginning() {
    Object[] now = items;
    Object[] before = old.items();
    int count = Math.min(now.length, before.length);
    int known = sameStart(count);
    for (int i = known; i < count; i++) {
      if (now[i] == before[i] && itemsDecide) {
        continue;
      }
      if (now[i] != before[i] && !old.keys()[i].equals(keyOf(i))) {
        return i;
      }
      take(i, i, old.keys()[i]);
    }
    return count;
  }

  /** How many rows from the beginning have the very item that they had, and nothing else that counts. */
  private int sameStart(int count) {
    Object[] before = old.items();
    int same = 0;
    while (itemsDecide && same < count && items[same] == before[same]) {
      same++;
    }
    return same;
  }

  private void matchTheRest(int aligned) {
    keys = new Object[items.length];
    System.arraycopy(old.keys(), 0, keys, 0, aligned);
    ownNodes();
    prints = prints == null ? null : Arrays.copyOf(prints, items.length);
    int tail = sameEnd(Math.min(items.length, old.count()) - aligned);
    int oldEnd = old.count() - tail;
    int end = items.length - tail;
    System.arraycopy(old.keys(), oldEnd, keys, end, tail);
    keep(oldEnd, end, tail);
    while (oldEnd > aligned && end > aligned
        && (items[end - 1] == old.items()[oldEnd - 1] || old.keys()[oldEnd - 1].equals(keyOf(end - 1)))) {
      end--;
      oldEnd--;
      keys[end] = old.keys()[oldEnd];
      take(end, oldEnd, keys[end]);
    }
    if (aligned < end) {
      matchMiddle(aligned, oldEnd, end);
    }
  }

  private int sameEnd(int most) {
    int same = 0;
    int now = items.length - 1;
    Object[] olds = old.items();
    int before = old.count() - 1;
    while (itemsDecide && same < most && items[now - same] == olds[before - same]) {
      same++;
    }
    return same;
  }

  private void matchMiddle(int start, int oldEnd, int end) {
    boolean[] taken = new boolean[oldEnd - start];
    int left = itemsDecide ? matchNearby(start, oldEnd, end, taken) : end - start;
    KeyMatch match = new KeyMatch(old.keys(), start, taken, left);
    for (int i = start; i < end; i++) {
      if (keys[i] == null) {
        keys[i] = keyOf(i);
        take(i, match.take(keys[i], i), keys[i]);
      }
    }
    match.refuseKeysGivenTwice(keys);
  }

  /**
   * Finds rows that stand about where they stood, beside the row before: where two of 1,000 change places, the 996
   * between them need no keys and no table of them. Gives how many are left.
   */
  private int matchNearby(int start, int oldEnd, int end, boolean[] taken) {
    Object[] before = old.items();
    int left = 0;
    int expected = start;
    for (int i = start; i < end; i++) {
      Object item = items[i];
      int found = isFree(expected, start, oldEnd, taken) && before[expected] == item ? expected
          : isFree(expected + 1, start, oldEnd, taken) && before[expected + 1] == item ? expected + 1
          : isFree(expected - 1, start, oldEnd, taken) && before[expected - 1] == item ? expected - 1 : -1;
      if (found < 0) {
        left++;
        expected++;
      } else {
        taken[found - start] = true;
        keys[i] = old.keys()[found];
        keep(found, i, 1);
        expected = found + 1;
      }
    }
    return left;
  }

  private static boolean isFree(int place, int start, int end, boolean[] taken) {
    return place >= start && place < end && !taken[place - start];
  }

  /** The row of an item, from the old row with that key or, below 0, from nothing. */
  private void take(int i, int from, Object name) {
    if (with != null) {
      withs[i] = with.apply(item(i));
    }
    if (from >= 0 && isUnchanged(i, from)) {
      if (nodes != null) {
        keep(from, i, 1);
      }
      keepScope(i, from);
    } else {
      make(i, from, name);
    }
  }

  private boolean isUnchanged(int i, int from) {
    return sameRow
        && (with == null || Objects.equals(withs[i], old.made().withs()[from]))
        && (items[i] == old.items()[from] || Objects.equals(items[i], old.items()[from]))
        && !old.isDirty(from);
  }

  private void make(int i, int from, Object name) {
    current = name;
    on.enter(from < 0 ? null : old.scope(from), slot.scope, here);
    Node node = RowItems.render(row, items[i], withs, i, name, on);
    ScopeCache kept = on.leave();
    ownNodes();
    nodes[i] = RowItems.keyed(node, name);
    if (fresh.isEmpty()) {
      fresh = new ArrayList<>();
    }
    fresh.add(nodes[i]);
    if (kept != null) {
      ownScopes();
      scopes[i] = kept;
    }
  }

  private Place place() {
    return slot.place().inside("row", current);
  }

  private void keepScope(int i, int from) {
    ScopeCache scope = old.scope(from);
    if (scope != null) {
      scope.keep(pass);
      ownScopes();
      scopes[i] = scope;
    }
  }

  /** From here on the nodes differ; as long as rows are where they were, those that nobody makes anew stay. */
  private void ownNodes() {
    if (nodes == null) {
      nodes = old.keptCopy(items.length);
      prints = old.prints();
    }
  }

  /** Rows that stay as they are, at the places where they are now. */
  private void keep(int from, int to, int rows) {
    old.copyKept(from, nodes, to, rows);
    if (prints != old.prints()) {
      System.arraycopy(old.prints(), from, prints, to, rows);
    }
  }

  private void ownScopes() {
    if (scopes == null) {
      scopes = new ScopeCache[items.length];
    }
  }

  private Object keyOf(int i) {
    Object name = key.apply(item(i));
    if (name == null) {
      throw new IllegalArgumentException("the item " + items[i] + " has the key null; each row needs one");
    }
    return name;
  }

  @SuppressWarnings("unchecked") // items come from the caller's collection
  private T item(int i) {
    return (T) items[i];
  }
}
