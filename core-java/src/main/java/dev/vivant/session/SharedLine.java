package dev.vivant.session;

import dev.vivant.diff.Edition;
import dev.vivant.node.Element;
import dev.vivant.view.Handlers;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One part as its inputs follow one another: the newest editions, and the rows that go over from one to the next.
 *
 * <p>Used by the threads of all sessions that show it. Whoever comes first with a new input renders it while the others
 * wait; for long they do not, and render for themselves what they need, because a thread that never comes back must not
 * stop everybody.
 */
final class SharedLine {
  /** Inputs that sessions are at by turns: the newest, and some that others are late with. */
  private static final int RECENT = 4;

  private final SharedParts.Name name;
  private final long waitMillis;
  private final ReentrantLock lock = new ReentrantLock();
  private final Recent[] recent = new Recent[RECENT];
  private ScopeCache rows;
  private int next;
  private volatile Recent newest;

  SharedLine(SharedParts.Name name, long waitMillis) {
    this.name = name;
    this.waitMillis = waitMillis;
    this.rows = new ScopeCache(null, Place.VIEW);
  }

  SharedParts.Name name() {
    return name;
  }

  /** The element for an input: that of an edition which is there, or of a new one. */
  <S, T> Element element(RenderScope<S> caller, T input, Handlers.Row<S, ? super T> part) {
    Recent known = newest;
    Edition edition = known == null || known.input != input ? null : known.edition.get();
    if (edition == null) {
      edition = find(caller, input, part);
    }
    return edition.element();
  }

  private <S, T> Edition find(RenderScope<S> caller, T input, Handlers.Row<S, ? super T> part) {
    boolean mine = !lock.isHeldByCurrentThread() && waited();
    if (!mine) {
      return edition(SharedParts.alone(
          caller.owner(), input, part, new ScopeCache(null, Place.VIEW), caller.pass().inside()));
    }
    try {
      Edition there = there(input);
      return there != null ? there : keep(input, edition(
          SharedParts.kept(caller.owner(), input, part, rows, caller.pass().inside())));
    } finally {
      lock.unlock();
    }
  }

  private boolean waited() {
    try {
      return lock.tryLock(waitMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Edition edition(Element made) {
    return Edition.of(made, this);
  }

  /** The very same input first: to find that two are equal may mean to read all of them. */
  private Edition there(Object input) {
    for (Recent one : recent) {
      Edition edition = one != null && one.input == input ? one.edition.get() : null;
      if (edition != null) {
        newest = one;
        return edition;
      }
    }
    for (Recent one : recent) {
      Edition edition = one != null && one.input != null && one.input.equals(input) ? one.edition.get() : null;
      if (edition != null) {
        return edition;
      }
    }
    return null;
  }

  private Edition keep(Object input, Edition edition) {
    Recent made = new Recent(input, new WeakReference<>(edition));
    recent[next++ % RECENT] = made;
    newest = made;
    return edition;
  }

  /** Does not keep the edition: pages do, for as long as they show it. */
  private record Recent(Object input, WeakReference<Edition> edition) {}
}
