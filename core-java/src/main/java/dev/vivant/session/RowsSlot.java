package dev.vivant.session;

import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Keeps the nodes of a list's rows while their items are equal and the function that renders them is the same. */
final class RowsSlot extends Slot implements Staged {
  private Rows now = Rows.NONE;
  private Rows next;

  RowsSlot(ScopeCache scope, Object kind, Object name) {
    super(scope, kind, name);
  }

  /** The rows; {@code row} is a {@link Handlers.RowWith} where {@code with} is given, else a {@link Handlers.Row}. */
  <S, T> Node render(
      RenderScope<S> caller,
      Collection<? extends T> items,
      Function<? super T, ?> key,
      Function<? super T, ?> with,
      Object row) {
    if (row.equals(now.made().row()) && with == null && items == now.source() && !scope.isDirty()) {
      return now.fragment();
    }
    RowsBuild<S, T> build = new RowsBuild<>(caller, this, now, items, key, with, row);
    Rows made = build.rows();
    caller.pass().stage(this);
    next = made;
    return made.fragment();
  }

  @Override
  public void commit(RenderPass pass) {
    now.vanish(pass, false);
    now = next;
    next = null;
  }

  @Override
  public void rollback() {
    next = null;
  }

  @Override
  void collect(List<Place> places) {
    for (int i = 0; now.scopes() != null && i < now.count(); i++) {
      if (now.scope(i) != null) {
        now.scope(i).collect(places);
      }
    }
  }

  @Override
  void vanish(RenderPass pass) {
    now.vanish(pass, true);
  }
}
