package dev.vivant.session;

import dev.vivant.view.TerminateReason;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sessions wait, which are connected, and who has to go when there are too many: first who waits longest for a
 * first connection, then who has been away longest. Its lock is never held while a session does anything.
 */
final class Population {
  private final Limits limits;
  private final Set<Session> parked = new LinkedHashSet<>();
  private final Set<Session> connected = new LinkedHashSet<>();
  private final Set<Session> away = new LinkedHashSet<>();
  private final Map<Session, Long> trees = new LinkedHashMap<>();
  private long treeBytes;

  Population(Limits limits) {
    this.limits = limits;
  }

  /** A session was rendered for a first response; its tree has about so many bytes. */
  void park(Session session, long bytes) {
    List<Session> evicted = new ArrayList<>();
    List<Session> dropped = new ArrayList<>();
    synchronized (this) {
      parked.add(session);
      trees.put(session, bytes);
      treeBytes += bytes;
      for (Iterator<Session> oldest = parked.iterator(); parked.size() > limits.parkedSessions(); ) {
        evicted.add(next(oldest));
      }
      for (Iterator<Session> oldest = trees.keySet().iterator(); treeBytes > limits.parkedBytes(); ) {
        Session first = oldest.next();
        treeBytes -= trees.get(first);
        oldest.remove();
        dropped.add(first);
      }
    }
    dropped.forEach(Session::dropFrame);
    evicted.forEach(Population::evict);
  }

  /** A session is in another phase now. */
  void moved(Session session, Phase phase) {
    List<Session> evicted = new ArrayList<>();
    synchronized (this) {
      remove(session);
      switch (phase) {
        case PARKED -> parked.add(session);
        case CONNECTED -> connected.add(session);
        case AWAY -> away.add(session);
        case ENDED -> notifyAll();
      }
      for (Iterator<Session> oldest = away.iterator(); away.size() > limits.awaySessions(); ) {
        evicted.add(next(oldest));
      }
    }
    evicted.forEach(Population::evict);
  }

  /** Makes room for one more; false when all others are connected. */
  boolean admit() {
    Session evicted;
    synchronized (this) {
      if (size() < limits.sessions()) {
        return true;
      }
      Set<Session> waiting = parked.isEmpty() ? away : parked;
      if (waiting.isEmpty()) {
        return false;
      }
      evicted = next(waiting.iterator());
    }
    evict(evicted);
    return true;
  }

  private Session next(Iterator<Session> oldest) {
    Session session = oldest.next();
    oldest.remove();
    forgetTree(session);
    return session;
  }

  private static void evict(Session session) {
    session.turnLater(Phase.Turn.EVICT, TerminateReason.EVICTED);
  }

  /** A session's thread does not come back. */
  synchronized void abandon(Session session) {
    remove(session);
    notifyAll();
  }

  private void remove(Session session) {
    parked.remove(session);
    connected.remove(session);
    away.remove(session);
    forgetTree(session);
  }

  private void forgetTree(Session session) {
    Long bytes = trees.remove(session);
    treeBytes -= bytes == null ? 0 : bytes;
  }

  private int size() {
    return parked.size() + connected.size() + away.size();
  }

  synchronized List<Session> all() {
    List<Session> all = new ArrayList<>(parked);
    all.addAll(connected);
    all.addAll(away);
    return all;
  }

  synchronized LiveSessions.Census census() {
    return new LiveSessions.Census(parked.size(), connected.size(), away.size());
  }

  /** Waits until nobody is left; gives whether that was in time. */
  synchronized boolean awaitEmpty(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    try {
      while (size() > 0) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
      return true;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
