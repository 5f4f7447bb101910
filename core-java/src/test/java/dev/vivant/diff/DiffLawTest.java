package dev.vivant.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.vivant.node.Element;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/**
 * The laws of the diff on random pages, several renders in a row. {@code -Dvivant.pairs=1000000} tries more pairs,
 * {@code -Dvivant.seed=7} begins where a failure said.
 */
class DiffLawTest {
  private static final int PAIRS = Integer.getInteger("vivant.pairs", 20_000);
  private static final int RENDERS = 5;

  @Test
  void patchesTurnTheOldTreeIntoTheNew() {
    forSeeds("apply(a, diff(a, b)) == b", PAIRS / RENDERS, seed -> {
      RandomPage pages = new RandomPage(seed);
      Element page = pages.page();
      for (int i = 0; i < RENDERS; i++) {
        Element next = i == RENDERS - 1 ? new RandomPage(~seed).page() : pages.next(page);
        assertEquals(next, PatchApplier.apply(page, Diff.between(page, next)));
        page = next;
      }
    });
  }

  @Test
  void nothingChangesBetweenEqualTrees() {
    forSeeds("diff(a, a) is empty", PAIRS / 10, seed -> {
      Element page = new RandomPage(seed).page();
      Element equal = new RandomPage(seed).page();
      assertEquals(List.of(), Diff.between(page, page));
      assertEquals(List.of(), Diff.between(page, equal));
    });
  }

  @Test
  void treesMayBeSkipped() {
    forSeeds("diff(a, c) is diff(a, b) then diff(b, c)", PAIRS / 10, seed -> {
      RandomPage pages = new RandomPage(seed);
      Element a = pages.page();
      Element b = pages.next(a);
      Element c = pages.next(b);
      Element stepwise = PatchApplier.apply(PatchApplier.apply(a, Diff.between(a, b)), Diff.between(b, c));
      assertEquals(stepwise, PatchApplier.apply(a, Diff.between(a, c)));
    });
  }

  @Test
  void theSameTreesGiveTheSamePatches() {
    forSeeds("diff is pure", PAIRS / 10, seed -> {
      RandomPage pages = new RandomPage(seed);
      Element a = pages.page();
      Element b = pages.next(a);
      assertEquals(Diff.between(a, b),
          Diff.between(a, b));
    });
  }

  private static void forSeeds(String law, int count, LongConsumer check) {
    long first = Long.getLong("vivant.seed", new Random().nextLong());
    System.out.println(law + ": " + count + " pages, -Dvivant.seed=" + first);
    for (long seed = first; seed < first + count; seed++) {
      try {
        check.accept(seed);
      } catch (RuntimeException | AssertionError e) {
        fail(law + " fails: -Dvivant.seed=" + seed, e);
      }
    }
  }
}
