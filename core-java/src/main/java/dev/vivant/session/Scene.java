package dev.vivant.session;

import dev.vivant.diff.Diff;
import dev.vivant.diff.Patch;
import dev.vivant.node.Sink;
import dev.vivant.view.Durability;
import java.util.List;

/**
 * What one view shows: the moment it has come to, the newest frame, and the messages on the way from one to the other.
 *
 * <pre>{@code
 * rendered ─ message ─► · ─ message ─► now       where the page cannot be told, several messages
 *    └ frame                            └ renderWaiting: the frame of the last, the effects of all
 * }</pre>
 *
 * <p>A moment becomes true with its frame: it is written down where the view is durable, and the outbox hears of it.
 * For the session's thread.
 */
final class Scene {
  private final Mounted mounted;
  private final Outbox outbox;
  private final Renderer renderer;
  private final Durable durable;
  private final BoundaryLog boundaries;
  private final Endings endings;
  private final InfoFailures infoFailures;
  private List<Waiting> waiting = Seldom.none();
  private Moment now;
  private Moment rendered;
  private Frame frame;
  private boolean appeared;

  /** Of a view that has no moment yet. */
  Scene(Config config, Mounted mounted, Outbox outbox, Endings endings, InfoFailures infoFailures) {
    this.mounted = mounted;
    this.outbox = outbox;
    this.renderer =
        new Renderer(mounted.view(), config.limits().components(), config.checkPurity(), config.shared(),
            config.feeds().of(mounted.visitor().tenant()));
    this.durable = new Durable(config, mounted.view(), renderer);
    this.boundaries = new BoundaryLog(mounted);
    this.endings = endings;
    this.infoFailures = infoFailures;
  }

  /**
   * The view begins.
   *
   * @throws IllegalStateException when it asks for what there is not
   */
  void begin() {
    durable.begin();
  }

  /** The moment that it has come to; null before there is one. */
  Moment now() {
    return now;
  }

  /** A moment on the way to the first one that is shown. */
  void now(Moment next) {
    now = next;
  }

  /** The moment that the newest frame shows, or would show. */
  Moment moment() {
    return rendered;
  }

  /** Begins at a moment. */
  void at(Moment first) {
    now = first;
    rendered = first;
  }

  /** Begins at the moment it has come to: with its frame, or with what can be written down where nobody looks yet. */
  void first(boolean render) {
    rendered = now;
    if (render) {
      show(now);
    } else {
      durable.prepare(now, now.components());
    }
  }

  Durability durability() {
    return durable.durability();
  }

  /** A frame's moment as bytes; null where it cannot be written, which the error policy hears of. */
  Written written(Frame of) {
    try {
      return durable.bytes(of);
    } catch (RuntimeException | Error thrown) {
      mounted.report("writing the state down", thrown);
      return null;
    } finally {
      endComponents();
    }
  }

  /**
   * The newest frame, made again where it was dropped.
   *
   * @throws RuntimeException what the view threw
   */
  Frame frame() {
    if (frame == null) {
      try {
        show(now);
      } finally {
        renderer.rollback();
        endComponents();
      }
    }
    return frame;
  }

  /** The view is what the page shows, or will show: from now on the outbox hears of each new frame. */
  void appear() {
    appeared = true;
    if (frame != null) {
      outbox.begin(frame);
    }
  }

  /** A frame that lost its tree, made again (law 4). */
  Frame again(Frame before) {
    if (frame != null && frame.moment() == before.moment()) {
      return before.like(frame);
    }
    try {
      return before.like(renderer.again(before.moment()));
    } finally {
      endComponents();
    }
  }

  /** Whether its tree was dropped, or never made. */
  boolean isWithoutFrame() {
    return frame == null;
  }

  /** Gives the page straight to a sink, without a tree; the tree is made when it is asked for. */
  void emit(Sink out) {
    try {
      now = now.withComponents(renderer.emit(now, out));
      rendered = now;
      boundaries.report(renderer.caught());
    } finally {
      endComponents();
    }
  }

  /** Lets go of the tree, unless messages wait; it can be made again from the moment (law 4). */
  boolean dropFrame() {
    if (waiting.isEmpty()) {
      frame = null;
      renderer.forget();
    }
    return frame == null;
  }

  /** Nothing happens: lets go of all that the moment gives again. */
  void rest() {
    if (frame != null) {
      outbox.rest();
      frame = null;
      renderer.forget();
      durable.forget();
    }
  }

  /** There is a tree for what a call does next. */
  void wake() {
    if (outbox.isResting()) {
      frame();
    }
  }

  /** The component that stands at a place, or null. */
  ComponentSlot component(Place place) {
    return renderer.component(place);
  }

  /** Whether something stands at a place; if so, it and what is around it is rendered again. */
  boolean markDirty(Place place) {
    return renderer.markDirty(place);
  }

  /** A call of a handler, on what stands here. */
  EventCall call(BoundHandler.Function function) {
    return new EventCall(renderer, function);
  }

  /** A message was handled; the page cannot be told now, so its render waits for others. */
  void later(String doing, Moment next, CallContext live) {
    if (next != now || !live.effects().isEmpty()) {
      waiting = Seldom.with(waiting, new Waiting(doing, next, live));
      now = next;
    }
    if (waiting.size() >= mounted.limits().coalescedMessages()) {
      renderWaiting();
    }
  }

  /** A call led to a moment: shows it, after what waits, and does what the call asked for. */
  void become(String doing, Moment next, CallContext live) {
    if (!waiting.isEmpty()) {
      waiting = Seldom.with(waiting, new Waiting(doing, next, live));
      now = next;
      renderWaiting();
      return;
    }
    show(next);
    outbox.effects(live.effects());
    live.perform();
  }

  /**
   * Renders what several messages have changed since the last render: the newest state that can be rendered, with the
   * effects up to it. What came after that is as if it had thrown.
   */
  void renderWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Waiting> taken = waiting;
    waiting = Seldom.none();
    now = rendered;
    for (int i = taken.size() - 1; i >= 0; i--) {
      try {
        show(taken.get(i).moment());
        for (Waiting done : taken.subList(0, i + 1)) {
          outbox.effects(done.live().effects());
          done.live().perform();
        }
        return;
      } catch (Throwable thrown) {
        renderer.rollback();
        infoFailures.failed(mounted.report("render after " + taken.get(i).doing(), thrown));
      } finally {
        endComponents();
      }
    }
  }

  /** Renders a moment, unless it is shown already. */
  private void show(Moment next) {
    outbox.call().step(LiveCall.Step.RENDER);
    if (frame == null && outbox.isResting()) {
      Moment before = now;
      accept(rendered(before));
      outbox.wake(frame, this::again);
      if (next == before) {
        return;
      }
    }
    if (frame == null) {
      accept(rendered(next));
      if (appeared) {
        outbox.begin(frame);
      }
    } else if (next != now || renderer.isDirty()) {
      if (frame.tree() == null) {
        followNewest(); // a long turn: what it showed at its beginning is not kept any more
      }
      Frame before = frame;
      Frame made = rendered(next);
      outbox.call().step(LiveCall.Step.DIFF);
      List<Patch> patches = Diff.between(before.tree(), made.tree());
      accept(made);
      outbox.frame(before, frame, patches);
    }
  }

  /** What cannot be written down does not become true. */
  private Frame rendered(Moment next) {
    Frame made = renderer.render(next);
    durable.prepare(next, renderer.found());
    return made;
  }

  private void accept(Frame made) {
    frame = durable.written(renderer.commit(made));
    if (renderer.takeWarm()) {
      outbox.warmed();
    }
    now = frame.moment();
    rendered = now;
    mounted.resources().follow(frame.followed());
    boundaries.report(renderer.caught());
  }

  /** What the page that was given to a sink showed of feeds. */
  Followed emitted() {
    return renderer.emitted();
  }

  /** The page was told of editions past the session: that is its newest frame. */
  void showing(Frame sent) {
    frame = frame == null ? null : sent;
  }

  /** Where a feed has gone on, the newest frame is one that shows it. */
  void followNewest() {
    if (frame != null) {
      frame = frame.showingNewest();
      outbox.follow(frame);
    } else {
      outbox.followNewest();
    }
  }

  /** Whether messages wait that the page has to be told of. */
  boolean hasWaiting() {
    return !waiting.isEmpty();
  }

  /** The last render, if nothing came of it, never was. */
  void rollback() {
    renderer.rollback();
  }

  /** Messages that wait are not rendered any more. */
  void forgetWaiting() {
    waiting = Seldom.none();
  }

  /** Components that are no longer rendered hear of it. */
  void endComponents() {
    renderer.takeEnded().forEach(endings::component);
  }
}
