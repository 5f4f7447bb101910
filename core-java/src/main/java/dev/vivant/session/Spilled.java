package dev.vivant.session;

import dev.vivant.view.MessagesLost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a view whose state is in the store: its name, what it subscribed to, and messages that came while the
 * store could not be reached. For the session's thread.
 */
final class Spilled {
  private static final long FIRST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 30_000;

  private final Config config;
  private final String sessionId;
  private final LiveRoute route;
  private final Visitor visitor;
  private final Resources resources;
  private List<Object> waiting = List.of();
  private int lost;
  private boolean incomplete;
  private long pauseMillis = FIRST_PAUSE_MILLIS;
  private boolean tries;

  Spilled(Config config, Mounted mounted) {
    this.config = config;
    this.sessionId = mounted.sessionId();
    this.route = mounted.route();
    this.visitor = mounted.visitor();
    this.resources = mounted.resources();
  }

  String sessionId() {
    return sessionId;
  }

  LiveRoute route() {
    return route;
  }

  Visitor visitor() {
    return visitor;
  }

  Resources resources() {
    return resources;
  }

  /**
   * A message waits until the view is back; of too many the newest are lost, of which the view is told then.
   *
   * @return whether it is worth bringing the view back: that others may be missing, which all views of the node hear,
   *     is told when it is back for another reason
   */
  boolean add(Object message) {
    if (message == Audiences.LOST) {
      incomplete = true;
      return false;
    }
    if (waiting.size() >= config.limits().mailboxMessages()) {
      lost++;
    } else {
      if (waiting.isEmpty()) {
        waiting = new ArrayList<>();
      }
      waiting.add(message);
    }
    return true;
  }

  /** What came in the meantime, in order. */
  List<Object> waiting() {
    List<Object> all = new ArrayList<>(waiting);
    if (lost > 0) {
      all.add(new MessagesLost(lost));
    }
    if (incomplete) {
      all.add(Audiences.LOST);
    }
    return all;
  }

  /** The store could not be reached: if messages wait it is tried again after a while, a longer one each time. */
  void later(Runnable task) {
    if (!waiting.isEmpty() && !tries) {
      tries = true;
      pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2);
      config.scheduler().after(pauseMillis, task);
    }
  }

  /** The while is over. */
  void due() {
    tries = false;
  }

  /**
   * The session as the store has it. May block.
   *
   * @param key what it is called there
   * @return empty when that is not what was left there, or cannot be read; what can be done about it is found out when
   *     the page connects again
   * @throws RuntimeException when the store cannot tell
   */
  Optional<Homecoming.Past> load(String key, long epoch, long revision) {
    Optional<Snapshot> found = config.store().load(key);
    if (found.isEmpty() || found.get().epoch() != epoch || found.get().revision() != revision) {
      return Optional.empty();
    }
    Snapshot snapshot = found.get();
    try {
      return SnapshotSeal.open(config.signer(), snapshot).map(content -> {
        SnapshotContent.Live live = (SnapshotContent.Live) content;
        return Homecoming.past(sessionId, epoch, live, new LiveRoutes.Match(route, live.now().params()), false);
      });
    } catch (RuntimeException | Error misfit) {
      Failures.report(config.errors(), route.view(), sessionId, "reading a state", misfit);
      return Optional.empty();
    }
  }
}
