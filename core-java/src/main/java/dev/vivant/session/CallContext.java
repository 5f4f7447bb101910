package dev.vivant.session;

import dev.vivant.protocol.Effect;
import dev.vivant.pubsub.Present;
import dev.vivant.session.Trackings.Spot;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.Params;
import dev.vivant.view.Work;
import java.security.Principal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what one call asks for beyond the next state, until the call and the render after it have succeeded. What
 * cannot be done is refused at once, so that the call fails as a whole.
 */
class CallContext implements LiveContext {
  private final Mounted mounted;
  private final CallGuard guard = new CallGuard();
  private List<Effect> effects = Seldom.none();
  private List<Runnable> actions = Seldom.none();
  private Map<Asked, Set<String>> asked = Map.of();
  private Params address;

  /** What can be asked for by name, and of how much more. */
  private enum Asked {
    TOPIC, PRESENCE, TIMER, WORK
  }

  CallContext(Mounted mounted) {
    this.mounted = mounted;
  }

  /** The call is over; its context is of no use any more. */
  void close() {
    guard.close();
  }

  void check() {
    guard.check();
  }

  /** For the browser, in order. */
  List<Effect> effects() {
    return effects;
  }

  /** Whether it asked for something that others could notice, so that it must not wait. */
  boolean hasActions() {
    return !actions.isEmpty();
  }

  private void later(Runnable action) {
    actions = Seldom.with(actions, action);
  }

  /** Does what was asked for on the server's side. */
  void perform() {
    actions.forEach(Runnable::run);
  }

  /** The address that was asked for since this was called last, or null. */
  Params takeAddress() {
    Params asked = address;
    address = null;
    return asked;
  }

  @Override
  public String sessionId() {
    return mounted.sessionId();
  }

  @Override
  public Optional<Principal> principal() {
    return mounted.visitor().principal();
  }

  @Override
  public String tenant() {
    return mounted.visitor().tenant();
  }

  @Override
  public boolean connected() {
    return mounted.isConnected();
  }

  private void add(Effect effect) {
    check();
    if (effects.size() >= mounted.limits().waitingEffects()) {
      throw new IllegalStateException("more than " + mounted.limits().waitingEffects()
          + " effects in one call (limit waitingEffects); put what a page shows into the state");
    }
    effects = Seldom.with(effects, effect);
  }

  @Override
  public void flash(String kind, String text) {
    add(new Effect.Flash(some(kind, "kind"), some(text, "text")));
  }

  @Override
  public void meta(String name, String content) {
    add(new Effect.Meta(some(name, "name"), some(content, "content")));
  }

  @Override
  public void patchUrl(String url) {
    address(url, false);
  }

  @Override
  public void replaceUrl(String url) {
    address(url, true);
  }

  private void address(String url, boolean replace) {
    check();
    String whole = mounted.addresses().absolute(some(url, "url"));
    Params params = mounted.addresses().own(whole);
    add(new Effect.PatchUrl(whole, replace));
    address = params;
  }

  @Override
  public void navigate(String url) {
    check();
    String whole = mounted.addresses().absolute(some(url, "url"));
    Params.ofUrl(whole);
    add(new Effect.Navigate(whole, false));
  }

  @Override
  public void redirect(String url) {
    check();
    add(new Effect.Redirect(RedirectPolicy.checked(some(url, "url"))));
  }

  @Override
  public void pushEvent(String name, Object payload) {
    add(new Effect.PushEvent(some(name, "name"), PlainData.copy(payload)));
  }

  @Override
  public void resetForm(String formId) {
    add(new Effect.ResetForm(some(formId, "formId")));
  }

  @Override
  public void focus(String elementId) {
    add(new Effect.Focus(some(elementId, "elementId")));
  }

  @Override
  public void send(Object message) {
    check();
    some(message, "message");
    later(() -> mounted.resources().inbox().offer(() -> message));
  }

  @Override
  public void sendAfter(String name, Duration delay, Object message) {
    timer(name, delay, message, false);
  }

  @Override
  public void sendEvery(String name, Duration interval, Object message) {
    if (interval.toMillis() < 1) {
      throw new IllegalArgumentException("an interval is at least a millisecond, not " + interval);
    }
    timer(name, interval, message, true);
  }

  private void timer(String name, Duration delay, Object message, boolean again) {
    check();
    some(message, "message");
    if (delay.isNegative()) {
      throw new IllegalArgumentException("a delay must not be negative: " + delay);
    }
    Resources resources = mounted.resources();
    count(name, resources.hasTimer(name), Asked.TIMER, resources.timerCount(), mounted.limits().timers(), "timers");
    later(() -> resources.timer(name, message, delay.toMillis(), again));
  }

  @Override
  public void cancelTimer(String name) {
    check();
    later(() -> mounted.resources().cancelTimer(name));
  }

  @Override
  public void start(String name, Work work) {
    check();
    some(work, "work");
    Resources resources = mounted.resources();
    count(name, resources.hasWork(name), Asked.WORK, resources.workCount(), mounted.limits().works(), "works");
    later(() -> resources.start(name, work));
  }

  @Override
  public void cancel(String name) {
    check();
    later(() -> mounted.resources().cancelWork(name));
  }

  @Override
  public void subscribe(String topic) {
    check();
    Resources resources = mounted.resources();
    count(topic, resources.hasSubscription(topic), Asked.TOPIC, resources.subscriptionCount(),
        mounted.limits().subscriptions(), "subscriptions");
    later(() -> resources.subscribe(topic));
  }

  @Override
  public void unsubscribe(String topic) {
    check();
    later(() -> mounted.resources().unsubscribe(topic));
  }

  @Override
  public void track(String topic, String key, Object meta) {
    check();
    some(meta, "meta");
    Spot spot = new Spot(some(topic, "topic"), some(key, "key"));
    Trackings trackings = mounted.resources().trackings();
    trackings.presence();
    count(spot.toString(), trackings.has(spot), Asked.PRESENCE, trackings.count(), mounted.limits().subscriptions(),
        "subscriptions");
    later(() -> trackings.track(spot, meta));
  }

  @Override
  public void untrack(String topic, String key) {
    check();
    Spot spot = new Spot(some(topic, "topic"), some(key, "key"));
    later(() -> mounted.resources().trackings().untrack(spot));
  }

  @Override
  public List<Present> present(String topic) {
    check();
    return mounted.resources().trackings().present(topic);
  }

  @Override
  public void broadcast(String topic, Object message) {
    check();
    some(topic, "topic");
    some(message, "message");
    later(() -> mounted.resources().broadcast(topic, message));
  }

  @Override
  public void broadcastToView(Object message) {
    broadcastToView(mounted.view(), message);
  }

  @Override
  public void broadcastToView(LiveView<?> view, Object message) {
    check();
    tell(mounted.resources().audiences().routesOf(view), message);
  }

  @Override
  public void broadcastToRoute(String route, Object message) {
    check();
    tell(mounted.resources().audiences().route(route), message);
  }

  private void tell(List<String> routes, Object message) {
    some(message, "message");
    later(() -> mounted.resources().tell(routes, message));
  }

  private void count(String name, boolean exists, Asked kind, int running, int limit, String what) {
    some(name, "name");
    if (exists) {
      return;
    }
    asked = asked.isEmpty() ? new EnumMap<>(Asked.class) : asked;
    Set<String> names = asked.computeIfAbsent(kind, none -> new HashSet<>());
    if (names.add(name) && running + names.size() > limit) {
      throw new IllegalStateException(
          "more than " + limit + " " + what + " in one session (limit " + what + "), with \"" + name + '"');
    }
  }

  private static <T> T some(T value, String name) {
    return Objects.requireNonNull(value, name);
  }
}
