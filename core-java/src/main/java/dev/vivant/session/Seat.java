package dev.vivant.session;

/** One page that follows one line. Belongs to its session but for {@link #index}, which is the line's. */
final class Seat {
  final FeedLine line;
  private final Viewing viewing;

  /** Whether the page does not follow any longer. */
  boolean isLeft;

  /** Where the line has it; -1 where it does not. Guarded by the line's {@link Seats}. */
  int index = -1;

  Seat(FeedLine line, Viewing viewing) {
    this.line = line;
    this.viewing = viewing;
  }

  /**
   * Whether the page seems to be free to hear of an edition. Reads what {@link #tell} will need and writes nothing, so
   * that a processor fetches it for many pages at once.
   */
  boolean looksFree() {
    return viewing.looksFree();
  }

  /** There is an edition; on the line's thread. */
  void tell(FeedLine.Numbered newest) {
    viewing.tell(this, newest);
  }
}
