package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.view.Handlers;
import java.util.List;

/** Remembers which line a part of a session's page follows, so that it need not be looked for. */
final class SharedSlot extends Slot {
  private SharedLine line;

  SharedSlot(ScopeCache scope, Object kind, Object name) {
    super(scope, kind, name);
  }

  <S, T> Element render(RenderScope<S> caller, Object key, T input, Handlers.Row<S, ? super T> part) {
    SharedParts.check((Class<?>) kind);
    SharedParts parts = caller.pass().sharedParts();
    if (parts == null) {
      return SharedParts.alone(
          caller.owner(), input, part, new ScopeCache(null, Place.VIEW), caller.pass().inside());
    }
    if (line == null || !line.name().key().equals(key)) {
      line = parts.line((Class<?>) kind, caller.owner(), key);
    }
    return line.element(caller, input, part);
  }

  @Override
  void collect(List<Place> places) {
    // No components stand in what sessions share.
  }

  @Override
  void vanish(RenderPass pass) {
    line = null;
  }
}
