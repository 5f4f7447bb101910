package dev.vivant.session;

import dev.vivant.node.Path;

/** One page that follows one line. Belongs to its session but for {@link #index}, which is the line's. */
final class Seat {
  final FeedLine line;
  private final Viewing viewing;

  /** Where the page shows the part; of use while the page is told past its session. */
  Path path;

  /** The edition that the page was told of last, then. */
  int number;

  /** Whether the page does not follow any longer. */
  boolean isLeft;

  /** Where the line has it; -1 where it does not. Guarded by the line's {@link Seats}. */
  int index = -1;

  Seat(FeedLine line, Viewing viewing) {
    this.line = line;
    this.viewing = viewing;
  }

  /** There is an edition; on the line's thread. */
  void tell(FeedLine.Numbered newest) {
    viewing.tell(this, newest);
  }
}
