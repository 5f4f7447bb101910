package dev.vivant.testing;

import dev.vivant.session.SessionStore;
import dev.vivant.session.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What every {@link SessionStore} has to do. Each check takes session ids of its own, so that stores may be shared. */
public final class SessionStoreContract {
  private static final long DEADLINE_SECONDS = 30;
  private static final AtomicInteger SESSIONS = new AtomicInteger();

  private final SessionStore store;
  private final String id = "contract-" + System.nanoTime() + "-" + SESSIONS.incrementAndGet();

  private SessionStoreContract(SessionStore store) {
    this.store = store;
  }

  /** The checks. */
  public static List<ContractCheck> checks(Supplier<? extends SessionStore> fresh) {
    return List.of(
        check("what was saved is loaded", fresh, SessionStoreContract::loadsWhatWasSaved),
        check("a session that was never saved is empty", fresh, SessionStoreContract::knowsNothingAtFirst),
        check("a higher revision replaces a lower one", fresh, SessionStoreContract::replacesByRevision),
        check("the same or a lower revision is refused", fresh, SessionStoreContract::refusesOldRevisions),
        check("a higher epoch takes over whatever the revision", fresh, SessionStoreContract::replacesByEpoch),
        check("a lower epoch is refused for ever", fresh, SessionStoreContract::refusesOldEpochs),
        check("a session that was removed is empty", fresh, SessionStoreContract::removes),
        check("a lower epoch removes nothing", fresh, SessionStoreContract::keepsWhatANewerOneWrote),
        check("sessions do not touch each other", fresh, SessionStoreContract::keepsSessionsApart),
        check("of many that take over at once exactly one wins each epoch", fresh, SessionStoreContract::fences));
  }

  private static ContractCheck check(
      String sentence, Supplier<? extends SessionStore> fresh, ContractStep<SessionStoreContract> step) {
    return new ContractCheck(sentence, () -> step.run(new SessionStoreContract(fresh.get())));
  }

  private Snapshot snapshot(long epoch, long revision, String content) {
    return new Snapshot(id, epoch, revision, content.getBytes(StandardCharsets.UTF_8));
  }

  private String content(String session) {
    return store.load(session).map(found -> new String(found.bytes(), StandardCharsets.UTF_8)).orElse("none");
  }

  private static void expect(Object expected, Object given) {
    if (!Objects.equals(expected, given)) {
      throw new AssertionError("expected " + expected + ", not " + given);
    }
  }

  private void loadsWhatWasSaved() {
    expect(true, store.save(snapshot(2, 3, "äöü\0")));
    Snapshot found = store.load(id).orElseThrow();
    expect(id + "/2/3", found.sessionId() + "/" + found.epoch() + "/" + found.revision());
    expect("äöü\0", content(id));
  }

  private void knowsNothingAtFirst() {
    expect("none", content(id));
    store.remove(id, 5);
  }

  private void replacesByRevision() {
    expect(true, store.save(snapshot(1, 1, "a")));
    expect(true, store.save(snapshot(1, 2, "b")));
    expect("b", content(id));
  }

  private void refusesOldRevisions() {
    expect(true, store.save(snapshot(1, 5, "a")));
    expect(false, store.save(snapshot(1, 5, "b")));
    expect(false, store.save(snapshot(1, 4, "c")));
    expect("a", content(id));
  }

  private void replacesByEpoch() {
    expect(true, store.save(snapshot(1, 9, "a")));
    expect(true, store.save(snapshot(2, 1, "b")));
    expect("b", content(id));
  }

  private void refusesOldEpochs() {
    expect(true, store.save(snapshot(2, 1, "new")));
    expect(false, store.save(snapshot(1, 99, "old")));
    expect("new", content(id));
  }

  private void removes() {
    expect(true, store.save(snapshot(1, 1, "a")));
    store.remove(id, 1);
    expect("none", content(id));
  }

  private void keepsWhatANewerOneWrote() {
    expect(true, store.save(snapshot(2, 1, "new")));
    store.remove(id, 1);
    expect("new", content(id));
  }

  private void keepsSessionsApart() {
    expect(true, store.save(snapshot(1, 1, "a")));
    expect(true, store.save(new Snapshot(id + "x", 1, 1, new byte[] {'b'})));
    store.remove(id, 1);
    expect("none", content(id));
    expect("b", content(id + "x"));
  }

  private void fences() throws InterruptedException {
    int threads = 4;
    int epochs = 50;
    AtomicInteger[] winners = new AtomicInteger[epochs + 1];
    for (int epoch = 1; epoch <= epochs; epoch++) {
      winners[epoch] = new AtomicInteger();
    }
    CountDownLatch done = new CountDownLatch(threads);
    for (int t = 0; t < threads; t++) {
      String name = "node " + t;
      new Thread(() -> {
        for (int epoch = 1; epoch <= epochs; epoch++) {
          winners[epoch].addAndGet(store.save(snapshot(epoch, 1, name)) ? 1 : 0);
        }
        done.countDown();
      }).start();
    }
    expect(true, done.await(DEADLINE_SECONDS, TimeUnit.SECONDS));
    for (int epoch = 1; epoch <= epochs; epoch++) {
      expect(true, winners[epoch].get() <= 1);
    }
    expect(1, winners[epochs].get());
  }
}
