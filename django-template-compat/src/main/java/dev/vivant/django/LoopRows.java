package dev.vivant.django;

/**
 * Keeps what the rounds of a loop print, so that rounds whose values are the same need not be rendered again. An output
 * that keeps rows gives one for each rendering of a loop, see {@link Output#rows}.
 */
public interface LoopRows {
  /** The round has asked for {@code counter} or {@code counter0}. */
  int COUNTER = 1;
  /** The round has asked for {@code first}. */
  int FIRST = 2;
  /** The round has asked for {@code last}. */
  int LAST = 4;
  /** The round has asked for {@code revcounter} or {@code revcounter0}. */
  int REVCOUNTER = 8;
  /** The round has asked for {@code length}. */
  int LENGTH = 16;

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
   * @param uses what it has asked of its place: a sum of {@link #COUNTER} and the others
   */
  void end(int uses);
}
