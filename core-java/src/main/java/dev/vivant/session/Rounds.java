package dev.vivant.session;

import dev.vivant.diff.Edition;
import dev.vivant.diff.Patch;
import dev.vivant.node.Path;
import java.util.List;

/** How a line tells all pages that follow it of its newest edition, one after the other. For the line's thread. */
final class Rounds {
  /** Seats that are told in one task, so that a line with very many takes turns with others. */
  private static final int CHUNK = 256;

  private final FeedLine line;
  private final Seats seats;
  private final Mailbox mailbox;
  private int cursor = -1;
  private boolean again;
  private int told;
  private Way way = new Way(null, 0, 0, null);

  /** Of a line, whose mailbox runs them. */
  Rounds(FeedLine line, Seats seats, Mailbox mailbox) {
    this.line = line;
    this.seats = seats;
    this.mailbox = mailbox;
  }

  /** Tells all pages of the newest edition: one round, and another where something new came meanwhile. */
  void begin() {
    if (cursor >= 0) {
      again = true;
    } else if (told != line.newestNumber()) {
      told = line.newestNumber();
      cursor = 0;
      seats.beginRound();
      tellSome();
    }
  }

  private void tellSome() {
    FeedLine.Numbered now = line.known();
    int end = cursor + CHUNK;
    boolean isMore = seats.copy(cursor, end);
    tellSome(seats.copied(), now);
    cursor = isMore ? end : -1;
    if (isMore) {
      mailbox.force(this::tellSome);
      return;
    }
    seats.endRound();
    if (again) {
      again = false;
      begin();
    }
  }

  /**
   * Those first that look free. To look at all of them before anything is written also lets a processor read what it
   * needs of many at once; each page is told under two locks, and what is behind those it reads no earlier.
   */
  private static void tellSome(Seat[] some, FeedLine.Numbered now) {
    boolean[] free = new boolean[some.length];
    for (int i = 0; i < some.length; i++) {
      free[i] = some[i] != null && some[i].looksFree();
    }
    for (int i = 0; i < some.length; i++) {
      if (free[i]) {
        some[i].tell(now);
      }
    }
    for (int i = 0; i < some.length; i++) {
      if (some[i] != null && !free[i]) {
        some[i].tell(now);
      }
    }
  }

  /** What leads a page from one edition to another; null where only the whole tree does. */
  List<Patch> patches(Path at, int from, FeedLine.Numbered to) {
    Way known = way;
    if (known.at == at && known.from == from && known.to == to.number()) {
      return known.patches;
    }
    Edition before = line.edition(from);
    if (before == null) {
      return null;
    }
    List<Patch> found = before.patchesTo(to.edition(), at);
    way = new Way(at, from, to.number(), found);
    return found;
  }

  /** Paths are the same objects for all pages that have the part at the same place. */
  Path known(Path path) {
    Path last = way.at;
    return path.equals(last) ? last : path;
  }

  private record Way(Path at, int from, int to, List<Patch> patches) {}
}
