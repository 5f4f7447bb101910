package dev.vivant.session;

import dev.vivant.diff.Diff;
import dev.vivant.diff.Patch;
import dev.vivant.node.Sink;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.Refusal;
import dev.vivant.security.Tenant;
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
import java.util.function.Function;

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
  private final Inbox inbox;
  private final BooleanSupplier connected;
  private final Outbox outbox;
  private final Resources resources;
  private final Renderer renderer;
  private final BoundaryLog boundaries;
  private final Rights rights = new Rights(this);
  private final Endings endings = new Endings(this);
  private final List<Waiting> waiting = new ArrayList<>();
  private Visitor visitor;
  private Params mountedAt;
  private Moment moment;
  private Moment rendered;
  private Frame frame;
  private Denial denial;
  private boolean infoFails;
  private boolean appeared;
  private boolean ended;

  /**
   * A view that is not mounted yet.
   *
   * @param inbox     makes the place where messages for this very view go
   * @param connected whether a page is there
   */
  @SuppressWarnings("unchecked") // a view gets no other states than those that it gave
  Mounted(
      Config config, String sessionId, LiveRoute route, Visitor visitor, Outbox outbox, Function<Mounted, Inbox> inbox,
      BooleanSupplier connected) {
    this.config = config;
    this.sessionId = sessionId;
    this.route = route;
    this.view = (LiveView<Object>) route.view();
    this.visitor = visitor;
    this.inbox = inbox.apply(this);
    this.connected = connected;
    this.outbox = outbox;
    this.resources = new Resources(
        config, visitor.tenant(), this.inbox, thrown -> report("background work", thrown));
    this.renderer = new Renderer(view, config.limits().components(), config.checkPurity());
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

  Resources resources() {
    return resources;
  }

  Inbox inbox() {
    return inbox;
  }

  boolean isConnected() {
    return connected.getAsBoolean();
  }

  Params params() {
    return moment.params();
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
      checkAccess(params);
      Object state = some(view.mount(visitor.at(params, phase), live), "mount");
      moment = new Moment(state, Map.of(), params);
      moment = withParams(moment, params, live);
      moment = addressed(moment, live);
      live.close();
      rendered = moment;
      if (render) {
        show(moment);
      }
      live.perform();
      done = true;
      return live.effects();
    } catch (NotAllowed thrown) {
      denial = Denial.FORBIDDEN;
      throw new Forbidden("");
    } catch (RuntimeException | Error thrown) {
      denial = denial("mount", thrown);
      throw thrown;
    } finally {
      live.close();
      if (!done) {
        renderer.rollback();
        resources.close();
        terminateMounted();
      }
      endComponents();
    }
  }

  /** Why {@link #mount} failed, as a page may be told. */
  Denial mountDenial() {
    return denial;
  }

  private void terminateMounted() {
    ended = true;
    if (moment != null) {
      endings.view(moment.state(), TerminateReason.CLOSED);
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
    boolean drops = waiting.isEmpty();
    if (drops) {
      frame = null;
      renderer.forget();
    }
    return drops;
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
      LiveEvent.Origin origin = new LiveEvent.Origin(this, id, target.element(), function.owner());
      event = EventDecoder.decode(function.type(), payload, limits(), origin);
    } catch (InvalidPayload invalid) {
      return new Denial(Refusal.INVALID, invalid.getMessage());
    }
    if (target.isFilteredOut(event)) {
      return new Denial(Refusal.INVALID, "key should be one of " + String.join(", ", target.keys()));
    }
    return change(
        "event " + id + " on <" + target.element().tag() + ">", event,
        before -> addressed(call.apply(before, event), event), false);
  }

  /** The address changed; null when the view took it. */
  Denial params(Params params) {
    renderWaiting();
    if (!rights.mayBeAt(visitor, params)) {
      return Denial.FORBIDDEN;
    }
    CallContext live = new CallContext(this);
    return change("handleParams", live, before -> addressed(withParams(before, params, live), live), false);
  }

  /**
   * A message of the server's side. Where the page cannot be told now, several of them share a render.
   *
   * @return null, or why the state stays what it was
   */
  Denial info(Object message) {
    CallContext live = new CallContext(this);
    Denial denial = change("handleInfo of " + message.getClass().getSimpleName(), live, before -> {
      Object next = some(view.handleInfo(before.state(), message, live), "handleInfo");
      return addressed(before.withState(next), live);
    }, !outbox.isSendable());
    if (denial == Denial.FORBIDDEN) {
      return Denial.EXPELLED;
    }
    if (denial == null) {
      infoFails = false;
    } else {
      tellOfInfo(denial.detail());
    }
    return denial;
  }

  /** There is no event to answer by a refusal. A timer that fails each second is worth one message, not one each. */
  private void tellOfInfo(String detail) {
    if (!infoFails && !detail.isEmpty()) {
      outbox.effects(List.of(new Effect.Flash("error", detail)));
    }
    infoFails = true;
  }

  private Denial change(String doing, CallContext live, Change change, boolean mayWait) {
    try {
      Moment next = change.apply(moment);
      live.close();
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
      return denial(doing, thrown);
    } finally {
      live.close();
      endComponents();
    }
  }

  /** What a page is told of what was thrown; the error policy hears of it unless it was meant for the person. */
  Denial denial(String doing, Throwable thrown) {
    if (thrown instanceof InvalidPayload) {
      return new Denial(Refusal.INVALID, String.valueOf(thrown.getMessage()));
    }
    if (thrown instanceof NotAllowed) {
      return Denial.FORBIDDEN;
    }
    if (thrown instanceof Forbidden) {
      return new Denial(Refusal.FORBIDDEN, String.valueOf(thrown.getMessage()));
    }
    return new Denial(Refusal.FAILED, report(doing, thrown));
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
        show(taken.get(i).moment);
        for (Waiting done : taken.subList(0, i + 1)) {
          outbox.effects(done.live.effects());
          done.live.perform();
        }
        return;
      } catch (Throwable thrown) {
        renderer.rollback();
        tellOfInfo(report("render after " + taken.get(i).doing, thrown));
      } finally {
        endComponents();
      }
    }
  }

  /** Renders a moment, unless it is shown already. */
  private void show(Moment next) {
    if (frame == null) {
      Frame made = renderer.render(next);
      accept(made);
      if (appeared) {
        outbox.begin(frame);
      }
    } else if (next != moment || renderer.isDirty()) {
      Frame before = frame;
      Frame made = renderer.render(next);
      List<Patch> patches = Diff.between(before.tree(), made.tree());
      accept(made);
      outbox.frame(before, frame, patches);
    }
  }

  private void accept(Frame made) {
    frame = renderer.commit(made);
    moment = frame.moment();
    rendered = moment;
    boundaries.report(renderer.caught());
  }

  private void checkAccess(Params params) {
    if (!rights.mayBeAt(visitor, params)) {
      throw new NotAllowed();
    }
  }

  private Moment withParams(Moment before, Params params, CallContext live) {
    checkAccess(params);
    Moment there = before.withParams(params);
    return there.withState(some(view.handleParams(there.state(), params, live), "handleParams"));
  }

  /** A call may have changed the address, and handleParams again, but not for ever. */
  private Moment addressed(Moment before, CallContext live) {
    Moment now = before;
    int rounds = 0;
    for (Params asked = live.takeAddress(); asked != null; asked = live.takeAddress()) {
      if (++rounds > limits().urlChanges()) {
        throw new IllegalStateException("the address changed more than " + limits().urlChanges()
            + " times in one call (limit urlChanges): handleParams asks for another address each time");
      }
      now = withParams(now, asked, live);
    }
    if (!rights.maySee(visitor, now.state())) {
      throw new NotAllowed();
    }
    return now;
  }

  /** {@code "?page=2"} at {@code /list} is {@code "/list?page=2"}. */
  String absolute(String url) {
    Params here = moment == null ? mountedAt : moment.params();
    return url.startsWith("?") ? UrlWriter.path(here.path()) + url : url;
  }

  /** The parameters of an address of this very route. */
  Params ownParams(String url) {
    if (config.routes().resolve(Params.ofUrl(url), visitor) instanceof LiveRoutes.Match match
        && match.route().name().equals(route.name())) {
      return match.params();
    }
    throw new IllegalArgumentException("\"" + url + "\" is no address of the route " + route.name()
        + "; use navigate for another live view and redirect for any other page");
  }

  void broadcast(String topic, Object message) {
    config.pubSub().publish(Tenant.key(visitor.tenant(), topic), message);
  }

  /** Tells the error policy; gives what a person may read. */
  String report(String doing, Throwable thrown) {
    return Failures.report(config.errors(), view, sessionId, doing, thrown);
  }

  private static Object some(Object state, String method) {
    if (state == null) {
      throw new IllegalStateException(method + " gave null as the next state; give the old one where nothing changes");
    }
    return state;
  }

  /** Ends the view; the second time nothing happens. */
  void end(TerminateReason reason) {
    if (ended) {
      return;
    }
    ended = true;
    waiting.clear();
    resources.close();
    for (Held held : moment.components().values()) {
      endings.component(held);
    }
    endings.view(moment.state(), reason);
  }

  private void endComponents() {
    renderer.takeEnded().forEach(endings::component);
  }

  /** A message that has been handled but not rendered. */
  private record Waiting(String doing, Moment moment, CallContext live) {}
}
