package dev.vivant.session;

import dev.vivant.pubsub.Presence;
import dev.vivant.pubsub.PubSub;
import dev.vivant.security.Signer;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What all sessions of a node stand on.
 *
 * @param presence      null where topics are shared with other nodes, and presence is not
 * @param store         keeps what is written down; null for none
 * @param writer        brings it there; null without a store
 * @param shared        parts that sessions render once for all of them
 * @param audiences     who is reached by messages to all sessions of a view
 * @param feeds         parts that follow feeds
 * @param changedNotice what a page shows whose state could not be taken over from an older build
 * @param owned         what was made for these sessions alone and ends with them
 */
record Config(
    LiveRoutes routes,
    Limits limits,
    TrafficLimits traffic,
    Signer signer,
    String build,
    PubSub pubSub,
    Presence presence,
    Clock clock,
    Scheduler scheduler,
    Executor workers,
    Executor background,
    ErrorPolicy errors,
    LiveObserver observer,
    boolean checkPurity,
    SessionStore store,
    SnapshotWriter writer,
    SharedParts shared,
    Audiences audiences,
    Feeds feeds,
    String changedNotice,
    List<Runnable> owned) {
  void stop() {
    feeds.stop();
    owned.forEach(Runnable::run);
  }
}
