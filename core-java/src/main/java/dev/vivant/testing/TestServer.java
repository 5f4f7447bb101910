package dev.vivant.testing;

import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.pubsub.PubSub;
import dev.vivant.security.Signer;
import dev.vivant.session.ErrorPolicy;
import dev.vivant.session.Limits;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.SessionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A site of tests: real sessions on one thread, with time that stands still, and the pages that are open. */
final class TestServer implements ErrorPolicy {
  private static final int MANY_STEPS = 1_000_000;

  final FakeTime time = new FakeTime();
  final List<LiveTest> pages = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();
  final LiveRoutes routes;
  final PubSub pubSub;
  private final TestNode.Site site;
  private final TestNode[] nodes;
  private int killIn = -1;
  private int killed = -1;

  TestServer(LiveRoutes routes, Limits limits, PubSub pubSub, SessionStore store, int nodes, boolean checkPurity) {
    this.routes = routes;
    this.pubSub = pubSub == null ? new InMemoryPubSub() : pubSub;
    this.site = new TestNode.Site(routes, limits, this.pubSub, Signer.random(), store, time, checkPurity);
    this.nodes = new TestNode[nodes];
    for (int i = 0; i < nodes; i++) {
      this.nodes[i] = new TestNode(site, this);
    }
  }

  TestNode node(int number) {
    return nodes[number];
  }

  int nodes() {
    return nodes.length;
  }

  /** The process of that number dies where it stands, and another one begins in its place. */
  void kill(int number) {
    kill(number, false);
  }

  private void kill(int number, boolean again) {
    TestNode dead = nodes[number];
    dead.kill();
    nodes[number] = new TestNode(site, this);
    List.copyOf(pages).forEach(page -> page.died(dead, again));
  }

  /** The same after so many steps of whatever the processes do. */
  void killAfter(int steps, int number) {
    killIn = steps;
    killed = number;
  }

  boolean isKilling() {
    return killIn >= 0;
  }

  /** The process of that number stops in good order, and another one begins in its place. */
  void restart(int number) {
    TestNode old = nodes[number];
    old.sessions.close(Duration.ZERO);
    settle();
    old.sessions.close(Duration.ZERO);
    settle();
    kill(number);
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
    boolean stepped = false;
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i].step()) {
        stepped = true;
        killIfDue();
      }
    }
    for (LiveTest page : List.copyOf(pages)) {
      stepped |= page.step();
    }
    return stepped;
  }

  private void killIfDue() {
    if (killIn >= 0 && --killIn < 0) {
      kill(killed, true);
    }
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

  /** What an author's code threw first in an action that makes it throw. */
  Throwable expectFailure(Runnable action) {
    try {
      action.run();
      raise();
    } catch (AssertionError raised) {
      if (raised.getCause() == null) {
        throw raised;
      }
      return raised.getCause();
    }
    throw new AssertionError("nothing failed");
  }
}
