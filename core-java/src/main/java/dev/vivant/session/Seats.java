package dev.vivant.session;

import java.util.Arrays;

/**
 * Who follows a line. Kept so that going over very many costs little: an array with gaps, which are closed between two
 * rounds. Safe for use by many threads.
 */
final class Seats {
  private Seat[] seats = new Seat[4];
  private int end;
  private volatile int count;
  private Seat[] copied = new Seat[0];
  private boolean isTouring;

  boolean isEmpty() {
    return count == 0;
  }

  synchronized void add(Seat seat) {
    if (end == seats.length && !isTouring) {
      compact();
    }
    if (end == seats.length) {
      seats = Arrays.copyOf(seats, end * 2);
    }
    seat.index = end;
    seats[end++] = seat;
    count++;
  }

  /** Whether nobody is left. */
  synchronized boolean remove(Seat seat) {
    if (seat.index < 0) {
      return false;
    }
    seats[seat.index] = null;
    seat.index = -1;
    count--;
    return count == 0;
  }

  /** Nobody follows any longer. */
  synchronized void clear() {
    for (int i = 0; i < end; i++) {
      if (seats[i] != null) {
        remove(seats[i]);
      }
    }
  }

  /** Everybody is gone over from now on. */
  synchronized void beginRound() {
    compact();
    isTouring = true;
  }

  /** Everybody was. */
  synchronized void endRound() {
    isTouring = false;
    copied = new Seat[0];
  }

  /** Closes gaps; not in the course of a round, which would pass somebody over. */
  private void compact() {
    if (end - count <= end / 4) {
      return;
    }
    int to = 0;
    for (int from = 0; from < end; from++) {
      Seat seat = seats[from];
      if (seat != null) {
        seat.index = to;
        seats[to++] = seat;
      }
    }
    seats = Arrays.copyOf(seats, Math.max(4, to * 2));
    end = to;
  }

  /** Takes those from one place up to another out for a look; whether there are more. For one thread. */
  synchronized boolean copy(int from, int upTo) {
    copied = Arrays.copyOfRange(seats, Math.min(from, end), Math.min(upTo, end));
    return upTo < end;
  }

  /** What {@link #copy} took, with gaps. */
  Seat[] copied() {
    return copied;
  }
}
