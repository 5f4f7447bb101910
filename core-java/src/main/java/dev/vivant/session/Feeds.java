package dev.vivant.session;

import dev.vivant.pubsub.PubSub;
import dev.vivant.view.Feed;
import dev.vivant.view.Handlers;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * The parts of a node's pages that follow feeds, each as one {@link FeedLine}. A line ends some time after the last
 * page that follows it, and earlier where there are very many that nobody follows.
 */
final class Feeds {
  private final PubSub pubSub;
  private final Executor workers;
  private final Scheduler scheduler;
  private final ErrorPolicy errors;
  private final Limits limits;
  private final boolean checkPurity;
  private final ConcurrentHashMap<Name, FeedLine> lines = new ConcurrentHashMap<>();
  private final Set<FeedLine> unused = new LinkedHashSet<>();

  /** Lines whose time is looked at, and the timers; guarded by those that are unused. */
  private final Map<FeedLine, Scheduler.Cancel> timers = new HashMap<>();
  private volatile Watchdog watchdog;

  Feeds(PubSub pubSub, Executor workers, Scheduler scheduler, ErrorPolicy errors, Limits limits, boolean checkPurity) {
    this.pubSub = pubSub;
    this.workers = workers;
    this.scheduler = scheduler;
    this.errors = errors;
    this.limits = limits;
    this.checkPurity = checkPurity;
  }

  /** Lines are watched over from now on. */
  void watchedBy(Watchdog dog) {
    watchdog = dog;
  }

  /** The same for one tenant's pages. */
  OfTenant of(String tenant) {
    return new OfTenant(this, tenant);
  }

  /** How many lines there are. */
  int lineCount() {
    return lines.size();
  }

  private FeedLine line(Name name, Handlers.Row<?, ?> part) {
    FeedLine known = lines.get(name);
    if (known != null) {
      return known;
    }
    FeedLine made = new FeedLine(this, name, part);
    FeedLine other = lines.putIfAbsent(name, made);
    if (other != null) {
      return other;
    }
    unused(made);
    return made;
  }

  /** A line that was left alone is followed again. */
  void used(FeedLine line) {
    lines.putIfAbsent(line.name(), line);
    synchronized (unused) {
      unused.remove(line);
    }
  }

  /** Nobody follows a line; if that stays so, it ends. */
  void unused(FeedLine line) {
    FeedLine tooMany = null;
    synchronized (unused) {
      unused.add(line);
      if (unused.size() > limits.parkedSessions()) {
        Iterator<FeedLine> eldest = unused.iterator();
        tooMany = eldest.next();
        eldest.remove();
        timers.getOrDefault(tooMany, Scheduler.Cancel.NOTHING).cancel();
        timers.remove(tooMany);
      }
    }
    if (tooMany != null) {
      end(tooMany);
    }
    lookAt(line, limits.parkedMillis());
  }

  /** One timer for each line at most, however often pages come and go. */
  private void lookAt(FeedLine line, long inMillis) {
    synchronized (unused) {
      if (unused.contains(line)) {
        timers.computeIfAbsent(line, it -> scheduler.after(inMillis, () -> look(it)));
      }
    }
  }

  private void look(FeedLine line) {
    long left;
    synchronized (unused) {
      timers.remove(line);
      if (!unused.contains(line)) {
        return;
      }
      left = line.usedMillis() + limits.parkedMillis() - nowMillis();
      if (left <= 0) {
        unused.remove(line);
      }
    }
    if (left > 0) {
      lookAt(line, left);
    } else {
      end(line);
    }
  }

  private void end(FeedLine line) {
    lines.remove(line.name(), line);
    line.endIfUnused();
  }

  /** The node stops: nothing is subscribed to any longer. */
  void stop() {
    lines.values().forEach(FeedLine::stop);
  }

  /** Runs a short task after a while. */
  void after(long millis, Runnable task) {
    scheduler.after(millis, task);
  }

  /** A line's thread does not come back: pages that render from now on get another one. */
  void abandon(FeedLine line) {
    lines.remove(line.name(), line);
    synchronized (unused) {
      unused.remove(line);
    }
  }

  PubSub pubSub() {
    return pubSub;
  }

  Executor workers() {
    return workers;
  }

  Limits limits() {
    return limits;
  }

  boolean checksPurity() {
    return checkPurity;
  }

  long nowMillis() {
    return scheduler.nowMillis();
  }

  Mailbox.Watch watch(FeedLine line) {
    return watchdog.begin(line);
  }

  void report(Feed<?, ?> feed, String doing, Throwable thrown) {
    Failures.report(errors, feed, "", doing, thrown);
  }

  /** The lines of one tenant's pages. */
  record OfTenant(Feeds feeds, String tenant) {
    FeedLine line(Feed<?, ?> feed, Object key, Class<?> kind, Place owner, Handlers.Row<?, ?> part) {
      return feeds.line(new Name(feed, key, tenant, kind, owner), part);
    }
  }

  /**
   * Tells lines apart.
   *
   * @param part  class of the author's function
   * @param owner the component whose handlers are inside; null for a view
   */
  record Name(Feed<?, ?> feed, Object key, String tenant, Class<?> part, Place owner) {
    Name {
      Objects.requireNonNull(feed, "feed");
      Objects.requireNonNull(key, "the key of a feed must not be null");
    }

    boolean isOf(Feed<?, ?> other, Object itsKey) {
      return feed.equals(other) && key.equals(itsKey);
    }
  }
}
