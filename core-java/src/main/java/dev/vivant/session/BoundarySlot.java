package dev.vivant.session;

import dev.vivant.node.Binding;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Shows a fallback in the place of a part that throws; tries the part again with each render of what is around. */
final class BoundarySlot extends Slot implements Staged {
  private final Place place;
  private final ScopeCache inside;

  BoundarySlot(ScopeCache scope, Object kind, Object name) {
    super(scope, kind, name);
    this.place = scope.place().inside(kind, name);
    this.inside = new ScopeCache(scope, place);
  }

  @Override
  Place place() {
    return place;
  }

  <S> Node render(
      RenderScope<S> caller, Function<Handlers<S>, Node> part, BiFunction<Throwable, Binding, Node> fallback) {
    RenderPass pass = caller.pass();
    pass.stage(this);
    RenderPass.Mark mark = pass.mark();
    RenderScope<S> on = caller.inner();
    on.enter(inside);
    try {
      Node node = RenderScope.made(part.apply(on), "the part of boundary");
      on.leave();
      return node;
    } catch (Exception | StackOverflowError | LinkageError | AssertionError thrown) {
      on.leave();
      pass.rollbackTo(mark);
      inside.begin(pass);
      pass.caught(place, thrown);
      Binding retry = new Binding("click", new BoundHandler.Retry(place));
      return RenderScope.made(fallback.apply(thrown, retry), "the fallback of boundary");
    }
  }

  /** Its scope, to mark what has to be rendered again. */
  ScopeCache inside() {
    return inside;
  }

  @Override
  public void commit(RenderPass pass) {
    pass.stands(this);
  }

  @Override
  public void rollback() {
    // The scope inside rolls back by itself; there is nothing else.
  }

  @Override
  void collect(List<Place> places) {
    inside.collect(places);
  }

  @Override
  void vanish(RenderPass pass) {
    inside.vanish(pass);
    pass.gone(this);
  }
}
