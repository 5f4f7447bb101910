package dev.vivant.testing;

import dev.vivant.pubsub.PubSub;
import dev.vivant.security.Signer;
import dev.vivant.session.ErrorPolicy;
import dev.vivant.session.Limits;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.LiveSessions;
import dev.vivant.session.Scheduler;
import dev.vivant.session.SessionStore;

/** One process of a site under test; it can die at any moment. */
final class TestNode {
  final StepExecutor executor = new StepExecutor();
  final LiveSessions sessions;
  private boolean dead;

  TestNode(Site site, ErrorPolicy errors) {
    LiveSessions.Builder builder = LiveSessions.builder(site.routes)
        .limits(site.limits)
        .signer(site.signer)
        .pubSub(site.pubSub)
        .clock(site.time.clock())
        .scheduler(timers(site.time))
        .workers(executor)
        .background(executor)
        .errors(errors)
        .checkPurity(site.checkPurity);
    if (site.store != null) {
      builder.store(site.store);
    }
    this.sessions = builder.build();
  }

  private Scheduler timers(FakeTime time) {
    return new Scheduler() {
      @Override
      public long nowMillis() {
        return time.nowMillis();
      }

      @Override
      public Cancel after(long delayMillis, Runnable task) {
        return time.after(delayMillis, () -> {
          if (!dead) {
            task.run();
          }
        });
      }
    };
  }

  boolean step() {
    return !dead && executor.step();
  }

  /** Nothing of it runs any more. */
  void kill() {
    dead = true;
  }

  /** What all processes of a site share. */
  record Site(
      LiveRoutes routes, Limits limits, PubSub pubSub, Signer signer, SessionStore store, FakeTime time,
      boolean checkPurity) {}
}
