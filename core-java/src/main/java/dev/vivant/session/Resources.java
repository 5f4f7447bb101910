package dev.vivant.session;

import dev.vivant.pubsub.MessagesLost;
import dev.vivant.pubsub.PresenceChange;
import dev.vivant.pubsub.PubSub;
import dev.vivant.security.Tenant;
import dev.vivant.view.Work;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * What a view has going on beside its state: topics, presence, timers, background work. All of it ends with the view.
 *
 * <p>Presence, timers and work wait until a page is there: what a robot fetches and never connects costs neither.
 */
final class Resources {
  private final Config config;
  private final String tenant;
  private final Inbox inbox;
  private final Consumer<Throwable> workFailed;
  private Map<String, PubSub.Subscription> subscriptions = Collections.emptyMap();
  private Map<String, Timer> timers = Collections.emptyMap();
  private Map<String, RunningWork> works = Collections.emptyMap();
  private Trackings trackings;
  private Following following;
  private String route;
  private boolean started;

  /** Of a view; topics are the tenant's own. */
  Resources(Config config, String tenant, Inbox inbox, Consumer<Throwable> workFailed) {
    this.config = config;
    this.tenant = tenant;
    this.inbox = inbox;
    this.workFailed = workFailed;
  }

  /** Where messages for this very view go. */
  Inbox inbox() {
    return inbox;
  }

  /** What it shows of feeds from now on. */
  void follow(Followed shown) {
    if (following == null && !shown.isNone()) {
      following = new Following(inbox.viewing());
      if (started) {
        following.start();
      }
    }
    if (following != null) {
      following.follow(shown);
    }
  }

  Trackings trackings() {
    if (trackings == null) {
      trackings = new Trackings(config, tenant);
      if (started) {
        trackings.start();
      }
    }
    return trackings;
  }

  /** The view stands at a route: messages to all sessions there are for it, too. */
  void stand(String at) {
    route = at;
    config.audiences().join(tenant, at, inbox);
  }

  /** A page is there. */
  void start() {
    if (!started) {
      started = true;
      if (following != null) {
        following.start();
      }
      if (trackings != null) {
        trackings.start();
      }
      timers.values().forEach(Timer::start);
      works.values().forEach(this::execute);
    }
  }

  /** A map for a first entry: most views have none. */
  private static <T> Map<String, T> filled(Map<String, T> map) {
    return map.isEmpty() ? new HashMap<>(2) : map;
  }

  boolean hasSubscription(String topic) {
    return subscriptions.containsKey(topic);
  }

  List<String> topics() {
    return List.copyOf(subscriptions.keySet());
  }

  int subscriptionCount() {
    return subscriptions.size();
  }

  void subscribe(String topic) {
    subscriptions = filled(subscriptions);
    subscriptions.computeIfAbsent(topic, name -> config.pubSub().subscribe(
        Tenant.key(tenant, name), message -> inbox.offer(() -> wanted(name, message))));
  }

  /** Null where nobody waits for it any more. A view knows its topics without the tenant in front. */
  private Object wanted(String topic, Object message) {
    if (!subscriptions.containsKey(topic)) {
      return null;
    }
    if (message instanceof PresenceChange change) {
      return new PresenceChange(topic, change.joined(), change.left(), change.present());
    }
    return message instanceof MessagesLost ? new MessagesLost(topic) : message;
  }

  void unsubscribe(String topic) {
    PubSub.Subscription subscription = subscriptions.remove(topic);
    if (subscription != null) {
      subscription.close();
    }
  }

  /** Whether nothing goes on but subscriptions. */
  boolean isQuiet() {
    return timerCount() == 0 && workCount() == 0 && (trackings == null || trackings.count() == 0)
        && (following == null
            || following.isQuietFor(config.limits().spillMillis(), config.scheduler().nowMillis()));
  }

  void broadcast(String topic, Object message) {
    config.pubSub().publish(Tenant.key(tenant, topic), message);
  }

  Audiences audiences() {
    return config.audiences();
  }

  /** To all sessions of the tenant's at routes. */
  void tell(List<String> routes, Object message) {
    config.audiences().tell(tenant, routes, message);
  }

  boolean hasTimer(String name) {
    return timers.containsKey(name);
  }

  int timerCount() {
    if (!timers.isEmpty()) {
      timers.values().removeIf(Timer::isOver);
    }
    return timers.size();
  }

  void timer(String name, Object message, long delayMillis, boolean again) {
    cancelTimer(name);
    Timer timer = new Timer(config.scheduler(), inbox, message, delayMillis, again);
    timers = filled(timers);
    timers.put(name, timer);
    if (started) {
      timer.start();
    }
  }

  void cancelTimer(String name) {
    Timer timer = timers.remove(name);
    if (timer != null) {
      timer.cancel();
    }
  }

  boolean hasWork(String name) {
    return works.containsKey(name);
  }

  int workCount() {
    if (!works.isEmpty()) {
      works.values().removeIf(RunningWork::isOver);
    }
    return works.size();
  }

  void start(String name, Work work) {
    cancelWork(name);
    RunningWork running = new RunningWork(name, work, inbox, workFailed);
    works = filled(works);
    works.put(name, running);
    if (started) {
      execute(running);
    }
  }

  private void execute(RunningWork running) {
    try {
      config.background().execute(running);
    } catch (RejectedExecutionException full) {
      running.fail(full);
    }
  }

  void cancelWork(String name) {
    RunningWork running = works.remove(name);
    if (running != null) {
      running.cancel();
    }
  }

  /** Everything ends; nothing of it is delivered any more. */
  void close() {
    if (following != null) {
      following.close();
    }
    if (route != null) {
      config.audiences().leave(tenant, route, inbox);
    }
    subscriptions.values().forEach(PubSub.Subscription::close);
    subscriptions.clear();
    if (trackings != null) {
      trackings.close();
    }
    timers.values().forEach(Timer::cancel);
    timers.clear();
    works.values().forEach(RunningWork::cancel);
    works.clear();
  }
}
