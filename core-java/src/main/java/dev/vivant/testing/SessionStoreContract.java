package dev.vivant.testing;

import dev.vivant.session.SessionStore;
import dev.vivant.session.SessionStore.Saved;
import dev.vivant.session.Snapshot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What every {@link SessionStore} has to do. Each check takes session ids of its own, so that stores may be shared;
 * they must have room for a thousand small snapshots.
 */
public final class SessionStoreContract {
  private static final int MANY = 1_000;
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
        check("a batch is answered one by one", fresh, SessionStoreContract::answersEachOfABatch),
        check("snapshots of one session in a batch replace each other", fresh, SessionStoreContract::savesInOrder),
        check("several sessions are removed at once", fresh, SessionStoreContract::removesMany),
        check("bytes of any kind and a thousand snapshots at once are kept", fresh, SessionStoreContract::takesMany),
        check("of many that take over at once exactly one wins each epoch", fresh, SessionStoreContract::fences));
  }

  private static ContractCheck check(
      String sentence, Supplier<? extends SessionStore> fresh, ContractStep<SessionStoreContract> step) {
    return new ContractCheck(sentence, () -> step.run(new SessionStoreContract(fresh.get())));
  }

  private Snapshot snapshot(long epoch, long revision, String content) {
    return new Snapshot(id, epoch, revision, content.getBytes(StandardCharsets.UTF_8));
  }

  private Saved save(Snapshot snapshot) {
    return store.save(List.of(snapshot)).get(0);
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
    expect(Saved.SAVED, save(snapshot(2, 3, "äöü\0")));
    Snapshot found = store.load(id).orElseThrow();
    expect(id + "/2/3", found.sessionId() + "/" + found.epoch() + "/" + found.revision());
    expect("äöü\0", content(id));
  }

  private void knowsNothingAtFirst() {
    expect("none", content(id));
    store.remove(Map.of(id, 5L));
  }

  private void replacesByRevision() {
    expect(Saved.SAVED, save(snapshot(1, 1, "a")));
    expect(Saved.SAVED, save(snapshot(1, 2, "b")));
    expect("b", content(id));
  }

  private void refusesOldRevisions() {
    expect(Saved.SAVED, save(snapshot(1, 5, "a")));
    expect(Saved.FENCED, save(snapshot(1, 5, "b")));
    expect(Saved.FENCED, save(snapshot(1, 4, "c")));
    expect("a", content(id));
  }

  private void replacesByEpoch() {
    expect(Saved.SAVED, save(snapshot(1, 9, "a")));
    expect(Saved.SAVED, save(snapshot(2, 1, "b")));
    expect("b", content(id));
  }

  private void refusesOldEpochs() {
    expect(Saved.SAVED, save(snapshot(2, 1, "new")));
    expect(Saved.FENCED, save(snapshot(1, 99, "old")));
    expect("new", content(id));
  }

  private void removes() {
    expect(Saved.SAVED, save(snapshot(1, 1, "a")));
    store.remove(Map.of(id, 1L));
    expect("none", content(id));
  }

  private void keepsWhatANewerOneWrote() {
    expect(Saved.SAVED, save(snapshot(2, 1, "new")));
    store.remove(Map.of(id, 1L));
    expect("new", content(id));
  }

  private void keepsSessionsApart() {
    expect(Saved.SAVED, save(snapshot(1, 1, "a")));
    expect(Saved.SAVED, save(new Snapshot(id + "x", 1, 1, new byte[] {'b'})));
    store.remove(Map.of(id, 1L));
    expect("none", content(id));
    expect("b", content(id + "x"));
  }

  private void answersEachOfABatch() {
    expect(Saved.SAVED, save(snapshot(2, 5, "new")));
    expect(List.of(Saved.SAVED, Saved.FENCED, Saved.SAVED), store.save(List.of(
        new Snapshot(id + "x", 1, 1, new byte[] {'x'}), snapshot(1, 9, "old"),
        new Snapshot(id + "y", 7, 7, new byte[0]))));
    expect("x new  none", content(id + "x") + " " + content(id) + " " + content(id + "y") + " " + content(id + "z"));
  }

  private void savesInOrder() {
    expect(List.of(Saved.SAVED, Saved.SAVED, Saved.FENCED), store.save(List.of(
        snapshot(1, 1, "a"), snapshot(1, 3, "c"), snapshot(1, 2, "b"))));
    expect("c", content(id));
  }

  private void removesMany() {
    expect(Saved.SAVED, save(snapshot(1, 1, "a")));
    expect(Saved.SAVED, save(new Snapshot(id + "x", 3, 1, new byte[] {'x'})));
    store.remove(Map.of(id, 1L, id + "x", 2L, id + "unknown", 9L));
    expect("none x", content(id) + " " + content(id + "x"));
  }

  private void takesMany() {
    List<Snapshot> many = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      byte[] bytes = {(byte) i, (byte) (i >> 8), '\r', '\n', 0};
      many.add(new Snapshot(id + "-" + i % (MANY / 2), 1, 1 + i, bytes));
    }
    expect(Collections.nCopies(MANY, Saved.SAVED), store.save(many));
    Map<String, Long> gone = new HashMap<>();
    for (int i = MANY / 2; i < MANY; i++) {
      expect(ByteBuffer.wrap(many.get(i).bytes()),
          ByteBuffer.wrap(store.load(many.get(i).sessionId()).orElseThrow().bytes()));
      gone.put(many.get(i).sessionId(), 1L);
    }
    store.remove(gone);
    expect("none", content(many.get(0).sessionId()));
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
          winners[epoch].addAndGet(save(snapshot(epoch, 1, name)) == Saved.SAVED ? 1 : 0);
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
