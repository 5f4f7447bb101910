package dev.vivant.session;

import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.view.TerminateReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What becomes of a session to which nothing happens, and how it comes back. For the session's thread, but for what
 * says otherwise.
 *
 * <pre>{@code
 * here ─ 1 s ─► without rows ─ idleMillis ─► without trees ─ spillMillis ─► spilled
 *  ▲                  │                            │                           │
 *  └─── an event, a message, a page that comes back, or whoever looks ─────────┘
 * }</pre>
 */
final class Idling {
  private final Session session;
  private final Registry registry;
  private final IdleQueue queue;
  private final Outbox outbox;
  private final Keeper keeper;
  private final Consumer<Runnable> mailbox;
  private final long number;
  private volatile long touchedMillis;
  private volatile boolean dropped;
  private long dueMillis;
  private boolean queued;
  private boolean over;
  private boolean spilling;
  private boolean cooling;
  private Spilled spilled;

  /**
   * Of a session that begins.
   *
   * @param mailbox runs a task in the session
   */
  Idling(Session session, Registry registry, Outbox outbox, Keeper keeper, Consumer<Runnable> mailbox) {
    this.session = session;
    this.registry = registry;
    this.queue = registry.idle();
    this.outbox = outbox;
    this.keeper = keeper;
    this.mailbox = mailbox;
    this.number = queue.number();
  }

  private Limits limits() {
    return registry.config().limits();
  }

  /** Something happens. */
  void touch() {
    touchedMillis = queue.nowMillis();
    if (!over && (!queued || dropped)) {
      drop(false);
      lookAt(touchedMillis + limits().idleMillis());
    }
  }

  /** Rows were made that can be made again one by one: they stay for a second, in which they may change once more. */
  void warmed() {
    if (!cooling) {
      cooling = true;
      queue.putWarm(this);
    }
  }

  /** Its rows have stayed for long enough; on the scheduler's thread. */
  void cool() {
    mailbox.accept(this::letRowsGo);
  }

  private void letRowsGo() {
    cooling = false;
    if (!over && spilled == null) {
      outbox.cool();
    }
  }

  private void lookAt(long millis) {
    queued = true;
    queue.put(this, millis);
  }

  private void drop(boolean now) {
    if (now != dropped) {
      dropped = now;
      queue.count(now ? 1 : -1, 0);
    }
  }

  /** Its time may have come; on the scheduler's thread. */
  void due(long now) {
    if (touchedMillis + limits().idleMillis() > now) {
      queue.put(this, touchedMillis + limits().idleMillis());
    } else {
      mailbox.accept(this::look);
    }
  }

  /** Its time has come, unless something happened in the meantime. */
  private void look() {
    queued = false;
    if (over || spilled != null || !session.isStanding()) {
      return;
    }
    long now = queue.nowMillis();
    if (touchedMillis + limits().idleMillis() > now) {
      lookAt(touchedMillis + limits().idleMillis());
      return;
    }
    if (!dropped) {
      session.mounted().scene().renderWaiting();
      session.mounted().scene().rest();
      drop(true);
    }
    if (keeper.canSave()) {
      if (touchedMillis + limits().spillMillis() > now) {
        lookAt(touchedMillis + limits().spillMillis());
      } else if (canSpill()) {
        spilling = true;
        keeper.spill();
      } else {
        lookAt(now + limits().spillMillis());
      }
    }
  }

  /** Nothing of it is in memory that the store would not have, but what stays there. */
  private boolean canSpill() {
    return dropped && session.isStanding() && session.mounted().resources().isQuiet() && outbox.isQuiet()
        && keeper.canSpill() && session.conversation().former() == null;
  }

  /** A snapshot is safe, or is not. */
  void saved(boolean safe) {
    if (!spilling || spilled != null) {
      return;
    }
    spilling = false;
    if (safe && canSpill()) {
      spilled = new Spilled(registry.config(), session.mounted());
      session.mounted().passOn();
      session.stands(null);
      outbox.spill();
      drop(false);
      queue.count(0, 1);
    } else if (!queued && !over) {
      lookAt(queue.nowMillis() + limits().spillMillis());
    }
  }

  /** What is left of the view; null while it is here. */
  Spilled spilled() {
    return spilled;
  }

  /** Whether the view is here, or is now again. Where it cannot be, the page has been told to connect anew. */
  boolean isHere() {
    return spilled == null || comeBack();
  }

  private boolean comeBack() {
    touch();
    Optional<Homecoming.Past> past;
    try {
      past = keeper.load(spilled);
    } catch (RuntimeException | Error thrown) {
      session.report("session store", thrown);
      session.sendAway();
      spilled.later(() -> mailbox.accept(this::tryAgain));
      return false;
    }
    if (past.isEmpty() || !restore(past.get())) {
      session.passOn();
      return false;
    }
    return true;
  }

  private boolean restore(Homecoming.Past past) {
    Mounted back = session.mountable(spilled);
    try {
      back.restore(past.now());
    } catch (RuntimeException | Error thrown) {
      back.report("render of a session that goes on", thrown);
      return false;
    }
    List<Object> waiting = spilled.waiting();
    spilled = null;
    queue.count(0, -1);
    session.stands(back);
    outbox.window().restore(past.versions(), past.live().newest());
    back.scene().appear();
    outbox.wake(back.scene().frame(), back.scene()::again);
    back.resume(List.of());
    waiting.forEach(session.conversation()::info);
    return true;
  }

  /** Makes the tree again if it went; where that cannot be, the page is loaded again. */
  boolean isAwake() {
    touch();
    try {
      session.mounted().scene().frame();
      return true;
    } catch (RuntimeException | Error thrown) {
      session.mounted().report("render", thrown);
      session.socket().close(Reason.RELOAD);
      session.end(TerminateReason.CLOSED);
      return false;
    }
  }

  /** Messages wait. */
  private void tryAgain() {
    if (spilled != null && !over) {
      spilled.due();
      isHere();
    }
  }

  /** The session has ended; where it was spilled it goes on in the store, unless it may not. */
  void end(TerminateReason reason) {
    over = true;
    drop(false);
    queue.remove(this);
    if (spilled != null) {
      queue.count(0, -1);
      spilled.resources().close();
      boolean stays = keeper.endSpilled(spilled.sessionId(), reason);
      registry.config().observer().ended(spilled.route().name(), stays ? TerminateReason.PASSED_ON : reason);
      registry.forget(spilled.sessionId(), session);
    }
  }

  // For the queue, under its lock.

  long number() {
    return number;
  }

  long dueMillis() {
    return dueMillis;
  }

  void dueMillis(long millis) {
    dueMillis = millis;
  }
}
