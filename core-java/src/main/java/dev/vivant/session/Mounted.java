package dev.vivant.session;

import dev.vivant.protocol.Effect;
import dev.vivant.protocol.Refusal;
import dev.vivant.view.Forbidden;
import dev.vivant.view.InvalidPayload;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A view in a session: its calls, what it shows, and what it has going on. Every change is a transaction: call, render
 * and diff succeed together, or nothing of it happened (law 8).
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
  private final Scene scene;
  private final Rights rights = new Rights(this);
  private final Addresses addresses;
  private final Endings endings = new Endings(this);
  private final InfoFailures infoFailures;
  private Visitor visitor;
  private Params mountedAt;
  private Denial denial;
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
    this.scene = new Scene(config, this, outbox, endings, infoFailures);
    this.addresses = new Addresses(this, config, rights);
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

  /** What it shows. */
  Scene scene() {
    return scene;
  }

  boolean isConnected() {
    return connected.getAsBoolean();
  }

  Params params() {
    return scene.now() == null ? mountedAt : scene.now().params();
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
      scene.begin();
      addresses.checkAccess(params);
      Object state = Moment.some(view.mount(visitor.at(params, phase), live), "mount");
      scene.now(new Moment(state, Map.of(), params));
      scene.now(addresses.with(scene.now(), params, live));
      scene.now(addresses.follow(scene.now(), live));
      live.close();
      scene.first(render);
      resources.inbox().checkOpen();
      live.perform();
      resources.stand(route.name());
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
        scene.rollback();
        resources.close();
        ended = true;
        if (scene.now() != null) {
          endings.view(scene.now().state(), TerminateReason.CLOSED);
        }
      }
      scene.endComponents();
    }
  }

  /**
   * Goes on with a moment that was written down; nothing is called but render.
   *
   * @throws RuntimeException where it cannot be rendered
   */
  void restore(Moment now) {
    scene.begin();
    mountedAt = now.params();
    scene.at(now);
    scene.frame();
  }

  /** The view hears that it goes on, and what it was subscribed to goes on. */
  void resume(List<String> topics) {
    topics.forEach(resources::subscribe);
    resources.stand(route.name());
    CallContext live = new CallContext(this);
    change("resumed", live, before -> {
      Object state = view.resumed(before.state(), visitor.at(before.params(), MountRequest.Phase.RESUMED), live);
      return addresses.follow(before.withState(Moment.some(state, "resumed")), live);
    }, false);
  }

  /** Why {@link #mount} failed, as a page may be told. */
  Denial mountDenial() {
    return denial;
  }

  String title() {
    String title = view.title(scene.now().state());
    return title == null ? "" : title;
  }

  /** Whether a visitor may be here, and see what is shown. */
  boolean isOpenTo(Visitor who) {
    return rights.mayStay(who, scene.now());
  }

  /** An event happened; null when it ran, else why it did not. */
  Denial event(Target target, long id, List<Object> payload) {
    scene.renderWaiting();
    if (!isOpenTo(visitor)) {
      return Denial.EXPELLED;
    }
    if (target.handler() instanceof BoundHandler.Retry retry) {
      return scene.markDirty(retry.boundary())
          ? change("render", new CallContext(this), moment -> moment, false) : Denial.STALE;
    }
    BoundHandler.Function function = (BoundHandler.Function) target.handler();
    if (function.owner() != null && scene.component(function.owner()) == null) {
      return Denial.STALE;
    }
    EventCall call = scene.call(function);
    if (!rights.mayRun(visitor, call.permission(), call.state(scene.now()))) {
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
    scene.renderWaiting();
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
      if (!mayWait) {
        scene.wake();
      }
      Moment next = change.apply(scene.now());
      live.close();
      resources.inbox().checkOpen();
      if (mayWait && !live.hasActions()) {
        scene.later(doing, next, live);
      } else {
        scene.become(doing, next, live);
      }
      return null;
    } catch (Throwable thrown) {
      scene.rollback();
      return Denial.of(this, doing, thrown);
    } finally {
      live.close();
      scene.endComponents();
    }
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
    scene.rollback();
    resources.close();
    scene.endComponents();
  }

  /** It goes on later, from the store; what it is subscribed to stays. */
  void passOn() {
    endings.all(scene.now(), TerminateReason.PASSED_ON);
  }

  /** Ends the view; the second time nothing happens. */
  void end(TerminateReason reason) {
    if (ended) {
      return;
    }
    ended = true;
    observer().ended(route.name(), reason);
    scene.forgetWaiting();
    resources.close();
    endings.all(scene.now(), reason);
  }
}
