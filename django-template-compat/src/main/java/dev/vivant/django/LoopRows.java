package dev.vivant.django;

/**
 * Keeps what the rounds of a loop print, so that rounds whose values are the same need not be rendered again. An output
 * that keeps rows gives one for each rendering of a loop, see {@link Output#rows}.
 */
public interface LoopRows {
  /**
   * Prints a round as it was printed the last time.
   *
   * @param item the item of the round
   * @param index its place, from 0
   * @return false if it has to be rendered
   */
  boolean reuse(Object item, int index);

  /**
   * A round is about to be rendered.
   *
   * @param item the item of the round
   * @param index its place, from 0
   */
  void begin(Object item, int index);

  /**
   * A round was rendered.
   *
   * @param usesIndex whether it has asked for its place: counter, first
   * @param usesSize whether it has asked for the number of rounds: last, length
   */
  void end(boolean usesIndex, boolean usesSize);

  /** All rounds were rendered. */
  void close();
}
