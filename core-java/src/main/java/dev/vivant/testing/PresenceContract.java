package dev.vivant.testing;

import dev.vivant.pubsub.Presence;
import dev.vivant.pubsub.PresenceChange;
import dev.vivant.pubsub.Present;
import dev.vivant.pubsub.PubSub;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What every {@link Presence} has to do, whether people come and go on the node where they are seen or on another. */
public final class PresenceContract {
  private static final long DEADLINE_SECONDS = 20;
  private static final String TOPIC = "room";

  private final Nodes nodes;

  private PresenceContract(Nodes nodes) {
    this.nodes = nodes;
  }

  /**
   * Where people come and go, and where they are seen.
   *
   * @param tracks here they come and go
   * @param sees   here they are seen; the same object, or one of another node
   * @param pubSub the topics beside {@code sees}
   */
  public record Nodes(Presence tracks, Presence sees, PubSub pubSub) {}

  /** The checks; each gets objects of its own. */
  public static List<ContractCheck> checks(Supplier<Nodes> fresh) {
    return List.of(
        check("who is there is listed, in the order of keys", fresh, PresenceContract::listsWhoIsThere),
        check("who is there twice is listed once", fresh, PresenceContract::listsOnce),
        check("subscribers of the topic hear who comes and goes", fresh, PresenceContract::tells),
        check("what is said about somebody can change", fresh, PresenceContract::updates),
        check("closing twice and updating afterwards do no harm", fresh, PresenceContract::closesTwice),
        check("topics do not touch each other", fresh, PresenceContract::keepsTopicsApart),
        check("the changes that were told add up to the list", fresh, PresenceContract::addsUp),
        check("null is refused", fresh, PresenceContract::refusesNull));
  }

  private static ContractCheck check(
      String sentence, Supplier<Nodes> fresh, ContractStep<PresenceContract> step) {
    return new ContractCheck(sentence, () -> step.run(new PresenceContract(fresh.get())));
  }

  private static Present present(String key, Object... metas) {
    return new Present(key, List.of(metas));
  }

  private void awaitList(String topic, List<Present> expected) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    List<Present> found = nodes.sees.list(topic);
    while (!found.equals(expected)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("expected " + expected + ", not " + found);
      }
      Thread.onSpinWait();
      found = nodes.sees.list(topic);
    }
  }

  /** Sees a topic as a page does: lists it, and hears of it from then on. */
  private BlockingQueue<PresenceChange> seen(String topic) {
    BlockingQueue<PresenceChange> changes = new LinkedBlockingQueue<>();
    nodes.pubSub.subscribe(topic, message -> changes.add((PresenceChange) message));
    nodes.sees.list(topic);
    return changes;
  }

  private static PresenceChange next(BlockingQueue<PresenceChange> changes) throws InterruptedException {
    PresenceChange change = changes.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
    if (change == null) {
      throw new AssertionError("nothing was told within " + DEADLINE_SECONDS + " s");
    }
    return change;
  }

  private static void expect(Object expected, Object given) {
    if (!Objects.equals(expected, given)) {
      throw new AssertionError("expected " + expected + ", not " + given);
    }
  }

  private void listsWhoIsThere() {
    expect(List.of(), nodes.sees.list(TOPIC));
    Presence.Tracking b = nodes.tracks.track(TOPIC, "b", "second");
    nodes.tracks.track(TOPIC, "a", "first");
    awaitList(TOPIC, List.of(present("a", "first"), present("b", "second")));
    b.close();
    awaitList(TOPIC, List.of(present("a", "first")));
  }

  private void listsOnce() {
    Presence.Tracking one = nodes.tracks.track(TOPIC, "a", "tab");
    Presence.Tracking two = nodes.tracks.track(TOPIC, "a", "tab");
    awaitList(TOPIC, List.of(present("a", "tab", "tab")));
    one.close();
    awaitList(TOPIC, List.of(present("a", "tab")));
    two.close();
    awaitList(TOPIC, List.of());
  }

  private void tells() throws InterruptedException {
    BlockingQueue<PresenceChange> changes = seen(TOPIC);
    Presence.Tracking a = nodes.tracks.track(TOPIC, "a", 1);
    expect(new PresenceChange(TOPIC, List.of(present("a", 1)), List.of(), List.of(present("a", 1))), next(changes));
    nodes.tracks.track(TOPIC, "b", 2);
    expect(
        new PresenceChange(TOPIC, List.of(present("b", 2)), List.of(), List.of(present("a", 1), present("b", 2))),
        next(changes));
    a.close();
    expect(new PresenceChange(TOPIC, List.of(), List.of(present("a", 1)), List.of(present("b", 2))), next(changes));
  }

  private void updates() throws InterruptedException {
    BlockingQueue<PresenceChange> changes = seen(TOPIC);
    Presence.Tracking a = nodes.tracks.track(TOPIC, "a", "reads");
    expect(List.of(present("a", "reads")), next(changes).present());
    a.update("writes");
    expect(new PresenceChange(TOPIC, List.of(), List.of(), List.of(present("a", "writes"))), next(changes));
    expect(List.of(present("a", "writes")), nodes.sees.list(TOPIC));
  }

  private void closesTwice() {
    Presence.Tracking a = nodes.tracks.track(TOPIC, "a", 1);
    nodes.tracks.track(TOPIC, "a", 2);
    a.close();
    a.close();
    a.update(3);
    awaitList(TOPIC, List.of(present("a", 2)));
  }

  private void keepsTopicsApart() throws InterruptedException {
    BlockingQueue<PresenceChange> changes = seen(TOPIC);
    nodes.tracks.track("another", "a", 1);
    nodes.tracks.track(TOPIC, "b", 2);
    expect(List.of(present("b", 2)), next(changes).present());
    awaitList("another", List.of(present("a", 1)));
    awaitList(TOPIC, List.of(present("b", 2)));
  }

  private void addsUp() throws InterruptedException {
    int threads = 4;
    int each = 50;
    BlockingQueue<PresenceChange> changes = seen(TOPIC);
    CountDownLatch done = new CountDownLatch(threads);
    for (int t = 0; t < threads; t++) {
      int thread = t;
      new Thread(() -> {
        for (int i = 0; i < each; i++) {
          Presence.Tracking tracked = nodes.tracks.track(TOPIC, thread + "/" + i, "x");
          if (i % 5 > 0) {
            tracked.close();
          }
        }
        done.countDown();
      }).start();
    }
    expect(true, done.await(DEADLINE_SECONDS, TimeUnit.SECONDS));
    List<String> stay = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      for (int i = 0; i < each; i += 5) {
        stay.add(t + "/" + i);
      }
    }
    stay.sort(null);
    awaitList(TOPIC, stay.stream().map(key -> present(key, "x")).toList());
    List<String> told = new ArrayList<>();
    while (!stay.equals(told)) {
      PresenceChange change = next(changes);
      change.left().forEach(gone -> expect(true, told.remove(gone.key())));
      change.joined().forEach(come -> told.add(come.key()));
      told.sort(null);
      expect(change.present().stream().map(Present::key).toList(), told);
    }
  }

  private void refusesNull() {
    Runnable[] calls = {
      () -> nodes.tracks.track(null, "a", 1),
      () -> nodes.tracks.track(TOPIC, null, 1),
      () -> nodes.tracks.track(TOPIC, "a", null),
    };
    for (Runnable call : calls) {
      try {
        call.run();
      } catch (NullPointerException expected) {
        continue;
      }
      throw new AssertionError("null was taken");
    }
  }
}
