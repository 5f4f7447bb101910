package dev.vivant.session;

import dev.vivant.diff.Diff;
import dev.vivant.diff.Patch;
import dev.vivant.node.Sink;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.Refusal;
import dev.vivant.view.Durability;
import dev.vivant.view.Forbidden;
import dev.vivant.view.InvalidPayload;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A view in a session: its moment, its newest frame, and what it has going on. Every change is a transaction: call,
 * render and diff succeed together, or nothing of it happened (law 8).
 *
 * <p>Used by one thread at a time, the session's.
 */
final class Mounted {
  private final Config config;
  private final String sessionId;
  private final LiveRoute route;
  private final LiveView<Object> view;
  private final BooleanSupplier connected;
  private final Outbox outbox;
  private final Resources resources;
  private final Renderer renderer;
  private final Durable durable;
  private final BoundaryLog boundaries;
  private final Rights rights = new Rights(this);
  private final Addresses addresses;
  private final Endings endings = new Endings(this);
  private final InfoFailures infoFailures;
  private final List<Waiting> waiting = new ArrayList<>();
  private Visitor visitor;
  private Params mountedAt;
  private Moment moment;
  private Moment rendered;
  private Frame frame;
  private Denial denial;
  private boolean appeared;
  private boolean ended;

  /**
   * A view that is not mounted yet.
   *
   * @param resources what it has going on, as yet nothing; or what it had going on before it was spilled
   * @param connected whether a page is there
   */
  @SuppressWarnings("unchecked") // a view gets no other states than those that it gave
  Mounted(
      Config config, String sessionId, LiveRoute route, Visitor visitor, Outbox outbox, Resources resources,
      BooleanSupplier connected) {
    this.config = config;
    this.sessionId = sessionId;
    this.route = route;
    this.view = (LiveView<Object>) route.view();
    this.visitor = visitor;
    this.connected = connected;
    this.outbox = outbox;
    this.infoFailures = new InfoFailures(outbox);
    this.resources = resources;
    this.renderer = new Renderer(view, config.limits().components(), config.checkPurity(), config.shared());
    this.durable = new Durable(config, view, renderer);
    this.addresses = new Addresses(this, config, rights);
    this.boundaries = new BoundaryLog(this);
  }

  String sessionId() {
    return sessionId;
  }

  LiveRoute route() {
    return route;
  }

  LiveView<Object> view() {
    return view;
  }

  Visitor visitor() {
    return visitor;
  }

  void visitor(Visitor now) {
    visitor = now;
  }

  Limits limits() {
    return config.limits();
  }

  LiveObserver observer() {
    return config.observer();
  }

  Resources resources() {
    return resources;
  }

  boolean isConnected() {
    return connected.getAsBoolean();
  }

  Params params() {
    return moment == null ? mountedAt : moment.params();
  }

  /**
   * Calls mount and handleParams and renders.
   *
   * @return the effects that were asked for
   * @throws RuntimeException what the view threw; it counts as never mounted
   */
  List<Effect> mount(Params params, MountRequest.Phase phase, boolean render) {
    CallContext live = new CallContext(this);
    mountedAt = params;
    boolean done = false;
    try {
      durable.begin();
      addresses.checkAccess(params);
      Object state = Moment.some(view.mount(visitor.at(params, phase), live), "mount");
      moment = new Moment(state, Map.of(), params);
      moment = addresses.with(moment, params, live);
      moment = addresses.follow(moment, live);
      live.close();
      rendered = moment;
      if (render) {
        show(moment);
      } else {
        durable.prepare(moment, Map.of());
      }
      resources.inbox().checkOpen();
      live.perform();
      done = true;
      return live.effects();
    } catch (NotAllowed thrown) {
      denial = Denial.FORBIDDEN;
      throw new Forbidden("");
    } catch (RuntimeException | Error thrown) {
      denial = Denial.of(this, "mount", thrown);
      throw thrown;
    } finally {
      live.close();
      if (!done) {
        renderer.rollback();
        resources.close();
        ended = true;
        if (moment != null) {
          endings.view(moment.state(), TerminateReason.CLOSED);
        }
      }
      endComponents();
    }
  }

  /**
   * Goes on with a moment that was written down; nothing is called but render.
   *
   * @throws RuntimeException where it cannot be rendered
   */
  void restore(Moment now) {
    durable.begin();
    mountedAt = now.params();
    moment = now;
    rendered = now;
    frame();
  }

  /** The view hears that it goes on, and what it was subscribed to goes on. */
  void resume(List<String> topics) {
    topics.forEach(resources::subscribe);
    CallContext live = new CallContext(this);
    change("resumed", live, before -> {
      Object state = view.resumed(before.state(), visitor.at(before.params(), MountRequest.Phase.RESUMED), live);
      return addresses.follow(before.withState(Moment.some(state, "resumed")), live);
    }, false);
  }

  Durability durability() {
    return durable.durability();
  }

  /** A frame's moment as bytes; null where it cannot be written, which the error policy hears of. */
  Written written(Frame of) {
    try {
      return durable.bytes(of);
    } catch (RuntimeException | Error thrown) {
      report("writing the state down", thrown);
      return null;
    } finally {
      endComponents();
    }
  }

  /** Why {@link #mount} failed, as a page may be told. */
  Denial mountDenial() {
    return denial;
  }

  /**
   * The newest frame, made again where it was dropped.
   *
   * @throws RuntimeException what the view threw
   */
  Frame frame() {
    if (frame == null) {
      try {
        show(moment);
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
      return frame;
    }
    try {
      return renderer.again(before.moment());
    } finally {
      endComponents();
    }
  }

  /** Whether its tree was dropped, or never made. */
  boolean isWithoutFrame() {
    return frame == null;
  }

  /** The moment that the newest frame shows, or would show. */
  Moment moment() {
    return rendered;
  }

  /** Gives the page straight to a sink, without a tree; the tree is made when it is asked for. */
  void emit(Sink out) {
    try {
      moment = moment.withComponents(renderer.emit(moment, out));
      rendered = moment;
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

  String title() {
    String title = view.title(moment.state());
    return title == null ? "" : title;
  }

  /** Whether a visitor may be here, and see what is shown. */
  boolean isOpenTo(Visitor who) {
    return rights.mayStay(who, moment);
  }

  /** An event happened; null when it ran, else why it did not. */
  Denial event(Target target, long id, List<Object> payload) {
    renderWaiting();
    if (!isOpenTo(visitor)) {
      return Denial.EXPELLED;
    }
    if (target.handler() instanceof BoundHandler.Retry retry) {
      return renderer.markDirty(retry.boundary())
          ? change("render", new CallContext(this), moment -> moment, false) : Denial.STALE;
    }
    BoundHandler.Function function = (BoundHandler.Function) target.handler();
    if (function.owner() != null && renderer.component(function.owner()) == null) {
      return Denial.STALE;
    }
    EventCall call = new EventCall(renderer, function);
    if (!rights.mayRun(visitor, call.permission(), call.state(moment))) {
      return Denial.FORBIDDEN;
    }
    LiveEvent event;
    try {
      event = target.event(
          function.type(), payload, limits(), new LiveEvent.Origin(this, id, target.element(), function.owner()));
    } catch (InvalidPayload invalid) {
      return new Denial(Refusal.INVALID, invalid.getMessage());
    }
    return change(
        "event " + id + " on <" + target.element().tag() + ">", event,
        before -> addresses.follow(call.apply(before, event), event), false);
  }

  /** The address changed; null when the view took it. */
  Denial params(Params params) {
    renderWaiting();
    if (!rights.mayBeAt(visitor, params)) {
      return Denial.FORBIDDEN;
    }
    CallContext live = new CallContext(this);
    return change("handleParams", live, before -> addresses.follow(addresses.with(before, params, live), live), false);
  }

  /**
   * A message of the server's side. Where the page cannot be told now, several of them share a render.
   *
   * @return null, or why the state stays what it was
   */
  Denial info(Object message) {
    CallContext live = new CallContext(this);
    Denial denial = change("handleInfo of " + message.getClass().getSimpleName(), live, before -> {
      Object next = Moment.some(view.handleInfo(before.state(), message, live), "handleInfo");
      return addresses.follow(before.withState(next), live);
    }, !outbox.isSendable());
    if (denial == Denial.FORBIDDEN) {
      return Denial.EXPELLED;
    }
    if (denial == null) {
      infoFailures.worked();
    } else {
      infoFailures.failed(denial.detail());
    }
    return denial;
  }

  private Denial change(String doing, CallContext live, Change change, boolean mayWait) {
    try {
      if (!mayWait && outbox.isResting()) {
        frame();
      }
      Moment next = change.apply(moment);
      live.close();
      resources.inbox().checkOpen();
      if (mayWait && !live.hasActions()) {
        if (next != moment || !live.effects().isEmpty()) {
          waiting.add(new Waiting(doing, next, live));
          moment = next;
        }
        if (waiting.size() >= limits().coalescedMessages()) {
          renderWaiting();
        }
        return null;
      }
      if (!waiting.isEmpty()) {
        waiting.add(new Waiting(doing, next, live));
        moment = next;
        renderWaiting();
        return null;
      }
      show(next);
      outbox.effects(live.effects());
      live.perform();
      return null;
    } catch (Throwable thrown) {
      renderer.rollback();
      return Denial.of(this, doing, thrown);
    } finally {
      live.close();
      endComponents();
    }
  }

  /**
   * Renders what several messages have changed since the last render: the newest state that can be rendered, with the
   * effects up to it. What came after that is as if it had thrown.
   */
  void renderWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Waiting> taken = List.copyOf(waiting);
    waiting.clear();
    moment = rendered;
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
        infoFailures.failed(report("render after " + taken.get(i).doing(), thrown));
      } finally {
        endComponents();
      }
    }
  }

  /** Renders a moment, unless it is shown already. */
  private void show(Moment next) {
    outbox.call().step(LiveCall.Step.RENDER);
    if (frame == null && outbox.isResting()) {
      Moment before = moment;
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
    } else if (next != moment || renderer.isDirty()) {
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
    moment = frame.moment();
    rendered = moment;
    boundaries.report(renderer.caught());
  }

  /** Where it stands, and what it makes of other addresses. */
  Addresses addresses() {
    return addresses;
  }

  /** Tells the error policy; gives what a person may read. */
  String report(String doing, Throwable thrown) {
    return Failures.report(config.errors(), view, sessionId, doing, thrown);
  }

  /** Goes no further with a view that could not be restored; it hears nothing of it. */
  void abandon() {
    ended = true;
    renderer.rollback();
    resources.close();
    endComponents();
  }

  /** It goes on later, from the store; what it is subscribed to stays. */
  void passOn() {
    endings.all(moment, TerminateReason.PASSED_ON);
  }

  /** Ends the view; the second time nothing happens. */
  void end(TerminateReason reason) {
    if (ended) {
      return;
    }
    ended = true;
    observer().ended(route.name(), reason);
    waiting.clear();
    resources.close();
    endings.all(moment, reason);
  }

  private void endComponents() {
    renderer.takeEnded().forEach(endings::component);
  }
}
