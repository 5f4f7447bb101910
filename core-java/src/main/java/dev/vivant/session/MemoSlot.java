package dev.vivant.session;

import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import java.util.List;

/** Keeps the nodes of a part while its input is equal. */
final class MemoSlot extends Slot implements Staged {
  private Object input;
  private Node node;
  private ScopeCache inside;
  private Object nextInput;
  private Node nextNode;
  private ScopeCache nextInside;

  MemoSlot(ScopeCache scope, Object kind, Object name) {
    super(scope, kind, name);
  }

  <S, T> Node render(RenderScope<S> caller, T given, Handlers.Row<S, ? super T> part) {
    boolean dirty = inside != null && inside.isDirty();
    if (node != null && !dirty && (given == input || given != null && given.equals(input))) {
      return node;
    }
    RenderScope<S> on = caller.inner();
    on.enter(inside, scope, this::place);
    Node made = RenderScope.made(part.render(given, on), "the part of memo");
    caller.pass().stage(this);
    nextInput = given;
    nextNode = made;
    nextInside = on.leave();
    return made;
  }

  @Override
  public void commit(RenderPass pass) {
    if (inside != null && inside != nextInside) {
      inside.vanish(pass);
    }
    input = nextInput;
    node = nextNode;
    inside = nextInside;
    rollback();
  }

  @Override
  public void rollback() {
    nextInput = null;
    nextNode = null;
    nextInside = null;
  }

  @Override
  void collect(List<Place> places) {
    if (inside != null) {
      inside.collect(places);
    }
  }

  @Override
  void vanish(RenderPass pass) {
    if (inside != null) {
      inside.vanish(pass);
    }
  }
}
