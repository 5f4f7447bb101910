package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Blocks are the list that they were made of, whatever they share. {@code -Dvivant.walks=N} goes on for longer,
 * {@code -Dvivant.seed=N} begins elsewhere.
 */
class BlocksTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 400);
  private static final long SEED = Long.getLong("vivant.seed", 577_215);
  private static final int STEPS = 20;

  private static List<Object> list(Blocks blocks) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < blocks.count(); i++) {
      all.add(blocks.get(i));
    }
    return all;
  }

  private static Object thing() {
    return new Object();
  }

  private static List<Object> things(int count) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(thing());
    }
    return all;
  }

  @Test
  void blocksAreTheListThatTheyWereMadeOfThroughAllEdits() {
    System.out.println("blocks from seed " + SEED);
    for (int walk = 0; walk < WALKS; walk++) {
      Random random = new Random(SEED + walk);
      List<Object> before = things(random.nextInt(random.nextBoolean() ? 10 : 300));
      Blocks blocks = Blocks.of(before, Blocks.NONE);
      for (int step = 0; step < STEPS; step++) {
        String where = "seed " + (SEED + walk) + ", step " + step;
        List<Object> after = edited(before, random);
        Blocks read = Blocks.of(random.nextBoolean() ? after : new LinkedList<>(after), blocks);
        assertEquals(before, list(blocks), where);
        assertEquals(after, list(read), where);
        assertCompared(before, blocks, after, read, random, where);
        blocks = random.nextBoolean() ? read : shifted(before, blocks, after, random, where);
        before = after;
      }
    }
  }

  private static List<Object> edited(List<Object> before, Random random) {
    List<Object> after = new ArrayList<>(before);
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int place = random.nextInt(after.size() + 1);
      switch (place == after.size() ? 0 : random.nextInt(6)) {
        case 0 -> after.addAll(place, things(1 + random.nextInt(3)));
        case 1 -> after.remove(place);
        case 2 -> Collections.swap(after, place, random.nextInt(after.size()));
        case 3 -> after.set(place, null);
        case 4 -> after.subList(place, Math.min(after.size(), place + random.nextInt(100))).clear();
        default -> after.set(place, thing());
      }
    }
    return after;
  }

  private static void assertCompared(
      List<Object> before, Blocks old, List<Object> after, Blocks now, Random random, String where) {
    int shorter = Math.min(before.size(), after.size());
    int start = random.nextInt(shorter + 1);
    int first = start;
    while (first < shorter && before.get(first) == after.get(first)) {
      first++;
    }
    assertEquals(first, now.firstDifferent(old, start, shorter), where);
    int same = 0;
    while (same < shorter - start
        && before.get(before.size() - 1 - same) == after.get(after.size() - 1 - same)) {
      same++;
    }
    assertEquals(same, now.sameAtEnd(old, shorter - start), where);
  }

  /** The same by an edit: what is at the end is kept, what is before it is set. */
  private static Blocks shifted(List<Object> before, Blocks old, List<Object> after, Random random, String where) {
    int most = Math.min(before.size(), after.size());
    int tail = 0;
    while (tail < most && before.get(before.size() - 1 - tail) == after.get(after.size() - 1 - tail)) {
      tail++;
    }
    tail = tail == 0 ? 0 : random.nextInt(tail + 1);
    Blocks.Edit edit = old.edit(after.size());
    for (int i = 0; i < after.size() - tail; i++) {
      edit.set(i, after.get(i));
    }
    edit.keep(before.size() - tail, after.size() - tail, tail);
    Blocks done = edit.done();
    assertEquals(after, list(done), where);
    assertEquals(before, list(old), where);
    return done;
  }

  @Test
  void whatIsKeptOfNullsAndWhatComesAfterTheEndIsNull() {
    Blocks.Edit edit = Blocks.ofNulls(100).edit(300);
    Object thing = thing();
    edit.set(150, thing);
    edit.keep(10, 140, 80);
    Blocks.Edit again = edit.done().edit(70);
    again.set(69, thing);
    Blocks done = again.done();
    assertEquals(70, done.count());
    assertSame(thing, done.get(69));
    assertNull(done.get(68));
    assertEquals(Collections.nCopies(100, null), list(Blocks.ofNulls(100)), "what all nulls share stays null");
    assertEquals(Collections.nCopies(300, null), list(Blocks.ofNulls(300)));
  }

  @Test
  void whatDoesNotDifferIsNotMadeAnew() {
    List<Object> all = things(200);
    Blocks blocks = Blocks.of(all, Blocks.NONE);
    assertSame(blocks, Blocks.of(new ArrayList<>(all), blocks));
    assertSame(blocks, Blocks.of(Arrays.asList(all.toArray()), blocks));
    assertSame(Blocks.NONE, Blocks.of(List.of(), Blocks.NONE));
  }
}
