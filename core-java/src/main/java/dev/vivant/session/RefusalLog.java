package dev.vivant.session;

import dev.vivant.protocol.ServerMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * Refusals that the page may not have heard of yet: those that wait, and those that were sent but may have been lost
 * with the connection. A page proves that it heard one by acknowledging a version that was sent after it.
 */
final class RefusalLog {
  private final int capacity;
  private List<Entry> unsent = Seldom.none();
  private List<Entry> unproven = Seldom.none();

  RefusalLog(int capacity) {
    this.capacity = capacity;
  }

  /** Takes a refusal; false when too many wait. */
  boolean add(long eventId, Denial denial) {
    if (unsent.size() >= capacity) {
      return false;
    }
    unsent = Seldom.with(unsent, new Entry(eventId, denial, Integer.MAX_VALUE));
    return true;
  }

  /** Sends the refusal of an event once more, if it was one; false when too many wait. */
  boolean again(long eventId) {
    Entry found = null;
    for (Entry entry : unproven) {
      found = entry.eventId == eventId ? entry : found;
    }
    return found == null || add(eventId, found.denial);
  }

  /** The page is connected anew; it asks again for what it has no answer to. */
  void rewind() {
    unproven = Seldom.with(unproven, unproven.size(), unsent);
    unsent = Seldom.none();
  }

  boolean hasUnsent() {
    return !unsent.isEmpty();
  }

  /** The next one to send, while the page has been sent that version. */
  ServerMessage.Refused next(int version) {
    Entry entry = unsent.remove(0);
    unproven.removeIf(other -> other.eventId == entry.eventId);
    unproven = Seldom.with(unproven, new Entry(entry.eventId, entry.denial, version));
    if (unproven.size() > capacity) {
      unproven.remove(0);
    }
    return new ServerMessage.Refused(entry.eventId, entry.denial.reason(), entry.denial.detail());
  }

  /** The page has that version, and so heard what was sent before it. */
  void acknowledge(int version) {
    unproven.removeIf(entry -> entry.version < version);
  }

  /** Id of the first event after that one whose refusal the page may not know; beyond all ids where there is none. */
  long firstUnproven(long after) {
    long first = Long.MAX_VALUE;
    for (Entry entry : unproven) {
      first = entry.eventId > after ? Math.min(first, entry.eventId) : first;
    }
    return first;
  }

  /** All that the page may not have heard of, the oldest first; for a snapshot. */
  List<SnapshotContent.Refused> written() {
    List<SnapshotContent.Refused> all = new ArrayList<>();
    unproven.forEach(entry -> all.add(entry.written()));
    unsent.forEach(entry -> all.add(entry.written()));
    return all;
  }

  /** Takes over what a snapshot says, as if it had been sent and lost. */
  void restore(List<SnapshotContent.Refused> all) {
    for (SnapshotContent.Refused one : all) {
      Denial denial = new Denial(one.reason(), one.detail());
      unproven = Seldom.with(unproven, new Entry(one.eventId(), denial, one.version()));
    }
  }

  /** A refusal; {@code version} is what the page had been sent before it, beyond all while it waits. */
  private record Entry(long eventId, Denial denial, int version) {
    SnapshotContent.Refused written() {
      return new SnapshotContent.Refused(eventId, denial.reason(), denial.detail(), version);
    }
  }
}
