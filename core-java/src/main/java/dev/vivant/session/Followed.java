package dev.vivant.session;

import dev.vivant.diff.Edition;
import dev.vivant.node.Element;
import java.util.Arrays;

/**
 * Which edition of each line a frame shows: numbers, and the editions themselves while the session works with them.
 * For the session's thread.
 */
final class Followed {
  /** Of most pages. */
  static final Followed NONE = new Followed(new FeedLine[0], new int[0], new Edition[0]);

  private final FeedLine[] lines;
  private final int[] numbers;

  /** Null where they were let go: a session to which nothing happens must not keep old ones from being forgotten. */
  private Edition[] held;

  private Followed(FeedLine[] lines, int[] numbers, Edition[] held) {
    this.lines = lines;
    this.numbers = numbers;
    this.held = held;
  }

  /** The newest editions of lines that have some. */
  static Followed newest(FeedLine... lines) {
    int[] numbers = new int[lines.length];
    Edition[] held = new Edition[lines.length];
    for (int i = 0; i < lines.length; i++) {
      FeedLine.Numbered newest = lines[i].known();
      numbers[i] = newest.number();
      held[i] = newest.edition();
    }
    return new Followed(lines, numbers, held);
  }

  boolean isNone() {
    return lines.length == 0;
  }

  int count() {
    return lines.length;
  }

  FeedLine line(int index) {
    return lines[index];
  }

  int number(int index) {
    return numbers[index];
  }

  private int index(FeedLine line) {
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == line) {
        return i;
      }
    }
    return -1;
  }

  /** The edition of a line that is shown; 0 where none is. */
  int number(FeedLine line) {
    int index = index(line);
    return index < 0 ? 0 : numbers[index];
  }

  /** What is shown of a line; null where it is not kept any more. */
  Element element(FeedLine line) {
    int index = index(line);
    if (index < 0) {
      return null;
    }
    Edition edition = held == null ? line.edition(numbers[index]) : held[index];
    return edition == null ? null : edition.element();
  }

  /** The newest editions of the same lines, held from now on; this where it has them. */
  Followed newest() {
    if (lines.length == 0) {
      return this;
    }
    Followed newest = newest(lines);
    if (!newest.isSame(this)) {
      return newest;
    }
    held = newest.held;
    return this;
  }

  /** The same with another edition of one line. */
  Followed with(FeedLine line, int number) {
    int[] changed = numbers.clone();
    changed[index(line)] = number;
    return new Followed(lines, changed, null);
  }

  /** Editions may be forgotten, and with them what frames show. */
  void letGo() {
    held = lines.length == 0 ? held : null;
  }

  /** A number that tells what is shown from what is not, beside that of the tree around; 0 where it is not known. */
  long print(long around) {
    long print = around;
    for (int i = 0; i < lines.length; i++) {
      long shown = lines[i].print(numbers[i]);
      if (shown == 0) {
        return 0;
      }
      print = print * 31 + shown;
    }
    return print == 0 ? 1 : print;
  }

  boolean isSame(Followed other) {
    return this == other || Arrays.equals(lines, other.lines) && Arrays.equals(numbers, other.numbers);
  }
}
