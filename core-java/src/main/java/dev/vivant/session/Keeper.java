package dev.vivant.session;

import dev.vivant.protocol.ServerMessage;
import dev.vivant.security.Tenant;
import dev.vivant.session.SnapshotWriter.Job;
import dev.vivant.session.SnapshotWriter.Outcome;
import dev.vivant.view.Durability;
import dev.vivant.view.TerminateReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes one session down, and holds back what its page is told until that is safe.
 *
 * <pre>{@code
 * event 1 ──► state 1 ──► snapshot 1 ───────────► answer 1
 *      event 2, 3 ──► state 3      └► snapshot 2 ───────────► answers 2, 3
 * }</pre>
 *
 * <p>What is held back is, for the session, on its way: if it never goes, that is as if the connection had been cut.
 * Belongs to its session's thread.
 */
final class Keeper implements Outbox.Gate {
  private final Session session;
  private final Outbox outbox;
  private final SnapshotWriter writer;
  private final Consumer<Runnable> mailbox;
  private long epoch = 1;
  private long revision;
  private boolean takesOver;
  private boolean gated;
  private boolean isLiveStored;
  private List<ServerMessage> held = Seldom.none();
  private LiveSocket heldFor;
  private Job saving;
  private Left left;
  private Runnable afterLast;
  private boolean isLast;
  private boolean isWaited;

  /**
   * A keeper of a session that was not written yet.
   *
   * @param writer  null where there is no store: then nothing is ever written or held back
   * @param mailbox runs a task in the session
   */
  Keeper(Session session, Outbox outbox, SnapshotWriter writer, Consumer<Runnable> mailbox) {
    this.session = session;
    this.outbox = outbox;
    this.writer = writer;
    this.mailbox = mailbox;
  }

  // What the session tells.

  /** A view stands there. */
  void begin() {
    if (isStored()) {
      close();
    }
  }

  private boolean isStored() {
    return session.mounted().scene().durability() == Durability.STORE;
  }

  private void close() {
    gated = true;
    outbox.gate(this);
  }

  /** The session was found in the store, as that epoch had left it. */
  void takeOver(long before, SnapshotContent.Former former) {
    epoch = before + 1;
    takesOver = true;
    left = former == null ? null : new Left(former, true, 0);
    close();
  }

  /** Another view took over, whose session has a name of its own. */
  void navigated(String formerId, long visit, int firstVersion) {
    forgetLeft();
    if (gated) {
      long last = saving == null ? revision : revision + 1;
      left = new Left(new SnapshotContent.Former(formerId, epoch, visit, firstVersion), false, last);
    }
    epoch = 1;
    revision = 0;
    takesOver = false;
    begin();
  }

  /** The page has heard of the view that took over. */
  void forgetLeft() {
    if (left != null) {
      writer.remove(key(left.former.sessionId()), left.former.epoch());
      left = null;
    }
  }

  /** Where the view stood before, if the page may not know; or null. */
  SnapshotContent.Former left() {
    return left == null ? null : left.former;
  }

  // What the outbox tells.

  @Override
  public boolean isOpen() {
    return saving == null;
  }

  @Override
  public boolean isIdle() {
    return saving == null && held.isEmpty();
  }

  @Override
  public void hold(LiveSocket page, ServerMessage message) {
    if (page != heldFor) {
      held = Seldom.none();
      heldFor = page;
    }
    held = Seldom.with(held, message);
  }

  // Writing.

  /** What is held back goes as soon as the session, as it is now, is safe. */
  void commit() {
    if (saving == null && !held.isEmpty()) {
      save(isStored());
    }
  }

  /** Writes the session, though nobody waits for it. */
  void saveAnyway() {
    if (saving == null && canSave()) {
      save(true);
    }
  }

  /**
   * The session ends here and goes on elsewhere: it is written once more, after what is on its way.
   *
   * @param then follows when that is done, or has failed
   * @return false where it cannot be written; then nothing follows
   */
  boolean handOver(Runnable then) {
    if (!canSave()) {
      return false;
    }
    afterLast = then;
    if (saving == null) {
      isLast = true;
      save(true);
    }
    return true;
  }

  /** Whether nothing is on its way or held back, and the store has nothing to say against this node. */
  boolean canSpill() {
    return saving == null && held.isEmpty() && left == null && !takesOver;
  }

  /**
   * Writes the session so that it can go on from there. A view that is not kept in the store otherwise tells its page
   * nothing more before that is taken back: what is there must not be older than what the page has heard.
   */
  void spill() {
    close();
    save(true);
  }

  /** What {@link #spill} wrote; empty when that is not there any more. */
  Optional<Homecoming.Past> load(Spilled spilled) {
    return spilled.load(key(spilled.sessionId()), epoch, revision);
  }

  /** Whether there is a store, and the view can be written down. */
  boolean canSave() {
    return writer != null && session.mounted().view().stateCodec().isPresent();
  }

  /** What a session of this visitor is called in the store: each tenant's are in a space of their own. */
  private String key(String sessionId) {
    return Tenant.key(session.person().tenant(), sessionId);
  }

  private void save(boolean live) {
    byte[] packed;
    try {
      packed = SnapshotSeal.pack(live ? session.written() : new SnapshotContent.InMemory());
    } catch (RuntimeException | Error thrown) {
      session.mounted().report("writing the session down", thrown);
      isWaited = !held.isEmpty();
      finish(Outcome.FAILED);
      return;
    }
    isLiveStored = live;
    List<ServerMessage> messages = held;
    LiveSocket page = heldFor;
    held = Seldom.none();
    saving = new Job(key(session.mounted().sessionId()), epoch, revision, packed, takesOver,
        outcome -> mailbox.accept(() -> told(outcome, messages, page)));
    List<Job> jobs = new ArrayList<>(List.of(saving));
    if (left != null && !left.written) {
      left = new Left(left.former, true, left.revision);
      jobs.add(new Job(key(left.former.sessionId()), left.former.epoch(), left.revision,
          SnapshotSeal.pack(new SnapshotContent.Moved(session.mounted().sessionId())), false, outcome -> { }));
    }
    writer.save(jobs);
  }

  private void told(Outcome outcome, List<ServerMessage> messages, LiveSocket page) {
    if (key(session.mounted().sessionId()).equals(saving.key())) {
      revision = saving.revision();
      takesOver = takesOver && outcome != Outcome.SAVED;
    }
    saving = null;
    isWaited = !messages.isEmpty() || !held.isEmpty();
    if (outcome == Outcome.SAVED) {
      for (ServerMessage message : messages) {
        page.send(message);
      }
      if (gated && held.isEmpty() && !isStored() && !isLiveStored) {
        gated = false;
        outbox.gate(null);
      }
    }
    finish(outcome);
  }

  private void finish(Outcome outcome) {
    if (outcome != Outcome.SAVED) {
      held = Seldom.none();
    }
    if (afterLast == null) {
      session.saved(outcome);
    } else if (isLast || outcome != Outcome.SAVED) {
      Runnable then = afterLast;
      afterLast = null;
      then.run();
    } else {
      isLast = true;
      save(true);
    }
  }

  /**
   * The session's thread does not come back, and this is another one: what was written must not bring the same event
   * to a second thread.
   */
  void giveUp(String sessionId) {
    if (writer != null) {
      writer.remove(key(sessionId), epoch);
    }
  }

  /** Whether a page waited for the last snapshot. */
  boolean wasWaitedFor() {
    return isWaited;
  }

  /** Whether it is this node's for sure: it was never another's, or was taken over. */
  boolean isOwner() {
    return !takesOver;
  }

  /**
   * The session ends.
   *
   * @param joined whether a page ever came
   * @return whether it stays in the store, to go on some time
   */
  boolean end(TerminateReason reason, boolean joined) {
    if (writer == null || reason == TerminateReason.PASSED_ON) {
      return reason == TerminateReason.PASSED_ON;
    }
    boolean stays = (reason == TerminateReason.TIMEOUT || reason == TerminateReason.EVICTED) && joined && canSave();
    if (stays) {
      saveAnyway();
    } else {
      if (revision > 0 || saving != null) {
        writer.remove(key(session.mounted().sessionId()), epoch);
      }
      forgetLeft();
    }
    return stays;
  }

  /** The same for a session of which the store has all there is. */
  boolean endSpilled(String sessionId, TerminateReason reason) {
    boolean stays = switch (reason) {
      case TIMEOUT, EVICTED, SHUTDOWN, PASSED_ON -> true;
      case CLOSED, NAVIGATED, VIOLATION, UNAUTHORIZED, OVERRUN -> false;
    };
    if (!stays) {
      writer.remove(key(sessionId), epoch);
    }
    return stays;
  }

  /**
   * The view that stood there before.
   *
   * @param written  whether the store knows that it moved
   * @param revision of its last snapshot
   */
  private record Left(SnapshotContent.Former former, boolean written, long revision) {}
}
