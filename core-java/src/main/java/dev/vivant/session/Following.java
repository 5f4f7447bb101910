package dev.vivant.session;

import java.util.ArrayList;
import java.util.List;

/** The lines that one view follows, from when a page is there until it ends. For the session's thread. */
final class Following {
  private final Viewing viewing;
  private List<Seat> seats = List.of();
  private Followed wanted = Followed.NONE;
  private boolean started;

  Following(Viewing viewing) {
    this.viewing = viewing;
  }

  /** The view shows these lines from now on. */
  void follow(Followed shown) {
    if (wanted == shown || shown.isNone() && wanted.isNone()) {
      return;
    }
    wanted = shown;
    if (started) {
      sit();
    }
  }

  /** A page is there. */
  void start() {
    started = true;
    sit();
  }

  private void sit() {
    if (seats.isEmpty() && wanted.isNone()) {
      return;
    }
    List<Seat> next = new ArrayList<>(wanted.count());
    for (int i = 0; i < wanted.count(); i++) {
      next.add(seat(wanted.line(i), wanted.number(i)));
    }
    for (Seat seat : seats) {
      if (!next.contains(seat)) {
        leave(seat);
      }
    }
    seats = next;
  }

  private Seat seat(FeedLine line, int number) {
    for (Seat seat : seats) {
      if (seat.line == line) {
        return seat;
      }
    }
    Seat seat = new Seat(line, viewing);
    line.attach(seat);
    if (line.newestNumber() > number) {
      viewing.call();
    }
    return seat;
  }

  private static void leave(Seat seat) {
    seat.isLeft = true;
    seat.line.detach(seat);
  }

  /** Whether there has been nothing new for so long. */
  boolean isQuietFor(long millis, long nowMillis) {
    for (Seat seat : seats) {
      if (seat.line.changedMillis() + millis > nowMillis) {
        return false;
      }
    }
    return true;
  }

  /** The view ends. */
  void close() {
    started = false;
    seats.forEach(Following::leave);
    seats = List.of();
  }
}
