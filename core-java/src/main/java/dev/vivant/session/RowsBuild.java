package dev.vivant.session;

import dev.vivant.node.Blocks;
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

  private final Blocks items;
  private final Object[] withs;
  private Object[] keys;

  /** What the rows are, null for those that are cold; null itself while nothing differs from the last render. */
  private Blocks.Edit nodes;

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
    this.items = Blocks.of(source, old.items());
    this.withs = with == null ? null : new Object[items.count()];
  }

  Rows rows() {
    int aligned = commonBeginning();
    if (aligned == items.count() && aligned == old.count()) {
      keys = old.keys();
    } else {
      matchTheRest(aligned);
    }
    RowItems made = new RowItems(items, keys, withs, key, sameRow ? old.made().row() : row, on.owner());
    if (nodes == null) {
      return new Rows(source, made, old.nodes(), scopes, old.fragment());
    }
    Blocks kept = nodes.done();
    Fragment rows = mayGoCold() ? Fragment.ofRows(old.fragment(), fresh, made, prints, kept) : null;
    if (rows != null) {
      pass.madeRows();
      return new Rows(source, made, null, scopes, rows);
    }
    Blocks all = old.nodes() == null ? withCold(made, kept) : kept;
    return new Rows(source, made, all, scopes, Fragment.ofDistinctKeys(old.fragment(), fresh, all.toNodes()));
  }

  /**
   * Whether rows need not be kept, because their items and their function alone say what they are: rows that keep
   * something themselves, as a memo or a component, do not go cold; nor do those of a function that captures something
   * else in each render, because all of them would be made twice each time.
   */
  private boolean mayGoCold() {
    return items.count() > FEW && scopes == null && !pass.isInside() && (sameRow || RowItems.capturesNothing(row));
  }

  private static Blocks withCold(RowItems made, Blocks kept) {
    Blocks.Edit all = kept.edit(kept.count());
    for (int i = 0; i < kept.count(); i++) {
      if (kept.get(i) == null) {
        all.set(i, made.make(i));
      }
    }
    return all.done();
  }

  /** Rows from the beginning whose keys are where they were; gives how many there are. */
  private int commonBeginning() {
    int count = Math.min(items.count(), old.count());
    for (int i = notTheSame(0, count); i < count; i = notTheSame(i + 1, count)) {
      if (items.get(i) != old.items().get(i) && !old.keys()[i].equals(keyOf(i))) {
        return i;
      }
      take(i, i, old.keys()[i]);
    }
    return count;
  }

  /** The first place from a start on whose row has another item than it had, or may differ all the same. */
  private int notTheSame(int start, int end) {
    return itemsDecide ? items.firstDifferent(old.items(), start, end) : start;
  }

  private void matchTheRest(int aligned) {
    keys = new Object[items.count()];
    System.arraycopy(old.keys(), 0, keys, 0, aligned);
    ownNodes();
    prints = prints == null ? null : Arrays.copyOf(prints, items.count());
    int most = Math.min(items.count(), old.count()) - aligned;
    int tail = itemsDecide ? items.sameAtEnd(old.items(), most) : 0;
    int oldEnd = old.count() - tail;
    int end = items.count() - tail;
    System.arraycopy(old.keys(), oldEnd, keys, end, tail);
    keep(oldEnd, end, tail);
    while (oldEnd > aligned && end > aligned
        && (items.get(end - 1) == old.items().get(oldEnd - 1) || old.keys()[oldEnd - 1].equals(keyOf(end - 1)))) {
      end--;
      oldEnd--;
      keys[end] = old.keys()[oldEnd];
      take(end, oldEnd, keys[end]);
    }
    if (aligned < end) {
      matchMiddle(aligned, oldEnd, end);
    }
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
    Blocks before = old.items();
    int left = 0;
    int expected = start;
    for (int i = start; i < end; i++) {
      Object item = items.get(i);
      int found = isFree(expected, start, oldEnd, taken) && before.get(expected) == item ? expected
          : isFree(expected + 1, start, oldEnd, taken) && before.get(expected + 1) == item ? expected + 1
          : isFree(expected - 1, start, oldEnd, taken) && before.get(expected - 1) == item ? expected - 1 : -1;
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
        && Objects.equals(items.get(i), old.items().get(from))
        && !old.isDirty(from);
  }

  private void make(int i, int from, Object name) {
    current = name;
    on.enter(from < 0 ? null : old.scope(from), slot.scope, here);
    Node node = RowItems.render(row, items.get(i), withs, i, name, on);
    ScopeCache kept = on.leave();
    ownNodes();
    Node keyed = RowItems.keyed(node, name);
    nodes.set(i, keyed);
    if (fresh.isEmpty()) {
      fresh = new ArrayList<>();
    }
    fresh.add(keyed);
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
      nodes = old.kept().edit(items.count());
      prints = old.prints();
    }
  }

  /** Rows that stay as they are, at the places where they are now. */
  private void keep(int from, int to, int rows) {
    nodes.keep(from, to, rows);
    if (prints != old.prints()) {
      System.arraycopy(old.prints(), from, prints, to, rows);
    }
  }

  private void ownScopes() {
    if (scopes == null) {
      scopes = new ScopeCache[items.count()];
    }
  }

  private Object keyOf(int i) {
    Object name = key.apply(item(i));
    if (name == null) {
      throw new IllegalArgumentException("the item " + items.get(i) + " has the key null; each row needs one");
    }
    return name;
  }

  @SuppressWarnings("unchecked") // items come from the caller's collection
  private T item(int i) {
    return (T) items.get(i);
  }
}
