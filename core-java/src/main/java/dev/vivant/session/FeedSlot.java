package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.view.Feed;
import dev.vivant.view.Handlers;
import java.util.List;

/** Remembers which line a part of a session's page follows, so that it need not be looked for. */
final class FeedSlot extends Slot {
  private FeedLine line;

  FeedSlot(ScopeCache scope, Object kind, Object name) {
    super(scope, kind, name);
  }

  Element render(RenderScope<?> caller, Feed<?, ?> feed, Object key, Handlers.Row<?, ?> part) {
    SharedParts.check((Class<?>) kind);
    if (line == null || line.isAbandoned() || !line.name().isOf(feed, key)) {
      line = caller.pass().feeds().line(feed, key, (Class<?>) kind, caller.owner(), part);
    }
    return caller.pass().follows(line);
  }

  @Override
  void collect(List<Place> places) {
    // No components stand in what follows a feed.
  }

  @Override
  void vanish(RenderPass pass) {
    line = null;
  }
}
