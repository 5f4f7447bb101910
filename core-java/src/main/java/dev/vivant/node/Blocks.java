package dev.vivant.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * References in a row, in blocks of 64. One that is made from another shares the blocks in which nothing differs, so
 * that one changed row of 1,000 costs 380 bytes and not 4 KB, and two of them are compared block by block.
 *
 * <pre>{@code
 * before   [a b c d | e f g h | i j]     (in blocks of four, to show it)
 * now      [a b c d | e X g h | i j]     the first and the last block are those of before
 * }</pre>
 *
 * <p>Never changes, and so may be read on any thread. Places are counted from 0; a reference may be null.
 */
public final class Blocks {
  private static final int SHIFT = 6;
  private static final int SIZE = 1 << SHIFT;
  private static final int WITHIN = SIZE - 1;

  /** No references at all. */
  public static final Blocks NONE = new Blocks(new Object[0][], 0);

  /** Stands for every block of nulls alone, also where a block is shorter. */
  private static final Object[] NOTHING = new Object[SIZE];

  /** Full but for the last, which is as long as it has to be. */
  private final Object[][] blocks;

  private final int count;

  private Blocks(Object[][] blocks, int count) {
    this.blocks = blocks;
    this.count = count;
  }

  private static Object[][] blocksFor(int count) {
    return new Object[count + WITHIN >> SHIFT][];
  }

  /** So many nulls. */
  static Blocks ofNulls(int count) {
    Object[][] blocks = blocksFor(count);
    Arrays.fill(blocks, NOTHING);
    return new Blocks(blocks, count);
  }

  /**
   * The elements of a collection as they are now.
   *
   * @param before to share blocks with; itself where nothing differs
   */
  public static Blocks of(Collection<?> source, Blocks before) {
    return source.getClass() == ArrayList.class ? of((List<?>) source, before)
        : of(Arrays.asList(source.toArray()), before);
  }

  /** Of a list that finds its elements at once: either of two classes, because a compiler looks into no more. */
  private static Blocks of(List<?> all, Blocks before) {
    int count = all.size();
    Object[][] blocks = blocksFor(count);
    boolean differs = count != before.count;
    for (int b = 0; b < blocks.length; b++) {
      int start = b << SHIFT;
      int length = Math.min(SIZE, count - start);
      boolean shared = b < before.blocks.length && isBlock(before.blocks[b], all, start, length);
      blocks[b] = shared ? before.blocks[b] : block(all, start, length);
      differs |= !shared;
    }
    return differs ? new Blocks(blocks, count) : before;
  }

  private static Object[] block(List<?> all, int start, int length) {
    if (all instanceof ArrayList<?>) {
      return all.subList(start, start + length).toArray();
    }
    Object[] block = new Object[length];
    for (int i = 0; i < length; i++) {
      block[i] = all.get(start + i);
    }
    return block;
  }

  private static boolean isBlock(Object[] block, List<?> all, int start, int length) {
    if (block.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (block[i] != all.get(start + i)) {
        return false;
      }
    }
    return true;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The one at a place. */
  public Object get(int place) {
    return blocks[place >> SHIFT][place & WITHIN];
  }

  /** All of them, in a new array of nodes. */
  public Node[] toNodes() {
    Node[] all = new Node[count];
    for (int b = 0; b < blocks.length; b++) {
      int start = b << SHIFT;
      System.arraycopy(blocks[b], 0, all, start, Math.min(SIZE, count - start));
    }
    return all;
  }

  /** Some in a row, as a block. */
  private Object[] copy(int from, int length) {
    if (blocks[from >> SHIFT] == NOTHING && blocks[from + length - 1 >> SHIFT] == NOTHING) {
      return NOTHING;
    }
    Object[] block = new Object[length];
    copyTo(block, 0, from, length);
    return block;
  }

  private void copyTo(Object[] block, int at, int from, int length) {
    int first = Math.min(length, SIZE - (from & WITHIN));
    System.arraycopy(blocks[from >> SHIFT], from & WITHIN, block, at, first);
    if (first < length) {
      System.arraycopy(blocks[(from >> SHIFT) + 1], 0, block, at + first, length - first);
    }
  }

  /** The first place from {@code start} on where others have another reference; {@code end} where there is none. */
  public int firstDifferent(Blocks others, int start, int end) {
    int place = start;
    while (place < end) {
      Object[] here = blocks[place >> SHIFT];
      Object[] there = others.blocks[place >> SHIFT];
      int stop = Math.min(end, (place | WITHIN) + 1);
      if (here == there) {
        place = stop;
        continue;
      }
      for (; place < stop; place++) {
        if (here[place & WITHIN] != there[place & WITHIN]) {
          return place;
        }
      }
    }
    return end;
  }

  /**
   * How many at the end are those that others have at their end.
   *
   * @param most where to stop counting; at most as many as both have
   */
  public int sameAtEnd(Blocks others, int most) {
    int same = 0;
    while (same < most) {
      int last = count - 1 - same;
      int otherLast = others.count - 1 - same;
      Object[] here = blocks[last >> SHIFT];
      Object[] there = others.blocks[otherLast >> SHIFT];
      int at = last & WITHIN;
      int otherAt = otherLast & WITHIN;
      int stop = Math.min(most - same, Math.min(at, otherAt) + 1);
      if (here != there || at != otherAt) {
        int equal = sameBefore(here, at + 1, there, otherAt + 1, stop);
        if (equal < stop) {
          return same + equal;
        }
      }
      same += stop;
    }
    return same;
  }

  private static int sameBefore(Object[] here, int end, Object[] there, int otherEnd, int most) {
    int shift = otherEnd - end;
    int first = end - most;
    int at = end;
    while (at > first && here[at - 1] == there[at - 1 + shift]) {
      at--;
    }
    return end - at;
  }

  /** Begins another one with these, as far as it is as long; what comes after is null. */
  public Edit edit(int length) {
    return new Edit(this, length);
  }

  /** One that is being made from another. Belongs to one thread. */
  public static final class Edit {
    private final Blocks before;
    private final Object[][] blocks;
    private final int count;

    private Edit(Blocks before, int count) {
      this.before = before;
      this.count = count;
      this.blocks = blocksFor(count);
      int common = Math.min(blocks.length, before.blocks.length);
      System.arraycopy(before.blocks, 0, blocks, 0, common);
      Arrays.fill(blocks, common, blocks.length, NOTHING);
      if (common > 0 && blocks[common - 1].length != lengthOf(common - 1)) {
        own(common - 1);
      }
    }

    private int lengthOf(int block) {
      return Math.min(SIZE, count - (block << SHIFT));
    }

    /** A block that nobody else has. */
    private Object[] own(int block) {
      Object[] shared = blocks[block];
      if (shared == NOTHING || block < before.blocks.length && shared == before.blocks[block]) {
        blocks[block] = Arrays.copyOf(shared, lengthOf(block));
      }
      return blocks[block];
    }

    /** Puts one at a place. */
    public void set(int place, Object reference) {
      own(place >> SHIFT)[place & WITHIN] = reference;
    }

    /** Puts those that stood at a place in a row to another place; what stays where it was must not have been set. */
    public void keep(int from, int to, int length) {
      if (from == to) {
        return;
      }
      int kept = 0;
      while (kept < length) {
        int now = to + kept;
        int block = now >> SHIFT;
        int step = Math.min(length - kept, lengthOf(block) - (now & WITHIN));
        if (step == lengthOf(block)) {
          blocks[block] = before.copy(from + kept, step);
        } else {
          before.copyTo(own(block), now & WITHIN, from + kept, step);
        }
        kept += step;
      }
    }

    /** What came of it; the edit must not be used any more. */
    public Blocks done() {
      return new Blocks(blocks, count);
    }
  }
}
