package dev.vivant.testing;

import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.pubsub.PubSub;
import dev.vivant.security.Signer;
import dev.vivant.session.ErrorPolicy;
import dev.vivant.session.Limits;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.LiveSessions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server of tests: real sessions on one thread, with time that stands still, and the pages that are open. */
final class TestServer implements ErrorPolicy {
  private static final int MANY_STEPS = 1_000_000;

  final FakeTime time = new FakeTime();
  final StepExecutor executor = new StepExecutor();
  final List<LiveTest> pages = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();
  final LiveRoutes routes;
  final PubSub pubSub;
  final LiveSessions sessions;

  TestServer(LiveRoutes routes, Limits limits, PubSub pubSub, boolean checkPurity) {
    this.routes = routes;
    this.pubSub = pubSub == null ? new InMemoryPubSub() : pubSub;
    this.sessions = LiveSessions.builder(routes)
        .limits(limits)
        .signer(Signer.random())
        .pubSub(this.pubSub)
        .clock(time.clock())
        .scheduler(time)
        .workers(executor)
        .background(executor)
        .errors(this)
        .checkPurity(checkPurity)
        .build();
  }

  @Override
  public void failed(Failure failure) {
    failures.add(failure);
  }

  /** Lets everything happen that can happen without time going on. */
  void settle() {
    for (int steps = 0; step(); steps++) {
      if (steps > MANY_STEPS) {
        throw new AssertionError("the sessions do not come to rest: something sends messages to itself without end");
      }
    }
  }

  private boolean step() {
    boolean stepped = executor.step();
    for (LiveTest page : List.copyOf(pages)) {
      stepped |= page.step();
    }
    return stepped;
  }

  void advance(Duration by) {
    settle();
    time.advance(by, this::settle);
    settle();
  }

  /** What an author's code threw since this was called last is the test's failure. */
  void raise() {
    if (failures.isEmpty()) {
      return;
    }
    Failure first = failures.get(0);
    failures.clear();
    throw new AssertionError(first.doing() + " failed in " + first.view() + ": " + first.cause()
        + "; where a test means that, it says expectFailure(...)", first.cause());
  }
}
