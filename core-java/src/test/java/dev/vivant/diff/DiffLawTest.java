package dev.vivant.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.vivant.node.Element;
import dev.vivant.testing.RandomTrees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The laws of the diff on random pages, several renders in a row. {@code -Dvivant.pairs=1000000} tries more pairs,
 * {@code -Dvivant.seed=7} begins where a failure said.
 */
class DiffLawTest {
  private static final int PAIRS = Integer.getInteger("vivant.pairs", 20_000);
  private static final int RENDERS = 4;

  @Test
  void patchesTurnTheOldTreeIntoTheNew() {
    forSeeds("apply(a, diff(a, b)) == b", PAIRS / RENDERS / 2, seed -> {
      RandomTrees trees = new RandomTrees(seed);
      assertTurns(trees.tree(), trees.tree(), trees::changed);
      RandomPage pages = new RandomPage(seed);
      assertTurns(pages.page(), pages.page(), pages::next);
    });
  }

  private static void assertTurns(Element first, Element last, UnaryOperator<Element> change) {
    Element page = first;
    for (int i = 1; i <= RENDERS; i++) {
      Element next = i == RENDERS ? last : change.apply(page);
      assertEquals(next, PatchApplier.apply(page, Diff.between(page, next)));
      page = next;
    }
  }

  @Test
  void editionsAreComparedByThemselvesAndOnce() {
    forSeeds("apply(a, diff(a, b)) == b, with editions", PAIRS / RENDERS / 2, seed -> {
      RandomTrees trees = new RandomTrees(seed);
      assertTurns(trees.tree(), trees.tree(), tree -> trees.withEditions(trees.changed(tree)));
      RandomPage pages = new RandomPage(seed);
      Element page = trees.withEditions(pages.page());
      Element next = trees.withEditions(pages.next(page));
      List<Patch> patches = Diff.between(page, next);
      assertEquals(next, PatchApplier.apply(page, patches));
      assertEquals(patches, Diff.between(page, next));
    });
  }

  @Test
  void nothingChangesBetweenEqualTrees() {
    forSeeds("diff(a, a) is empty", PAIRS / 10, seed -> {
      Element page = new RandomPage(seed).page();
      assertEquals(List.of(), Diff.between(page, page));
      assertEquals(List.of(), Diff.between(page, new RandomPage(seed).page()));
      Element tree = new RandomTrees(seed).tree();
      assertEquals(List.of(), Diff.between(tree, new RandomTrees(seed).tree()));
    });
  }

  @Test
  void treesMayBeSkipped() {
    forSeeds("diff(a, c) is diff(a, b) then diff(b, c)", PAIRS / 10, seed -> {
      RandomTrees trees = new RandomTrees(seed);
      assertSkips(trees.tree(), trees::changed);
      RandomPage pages = new RandomPage(seed);
      assertSkips(pages.page(), pages::next);
    });
  }

  private static void assertSkips(Element a, UnaryOperator<Element> change) {
    Element b = change.apply(a);
    Element c = change.apply(b);
    Element stepwise = PatchApplier.apply(PatchApplier.apply(a, Diff.between(a, b)), Diff.between(b, c));
    assertEquals(stepwise, PatchApplier.apply(a, Diff.between(a, c)));
  }

  @Test
  void theSameTreesGiveTheSamePatches() {
    forSeeds("diff is pure", PAIRS / 10, seed -> {
      RandomPage pages = new RandomPage(seed);
      Element a = pages.page();
      Element b = pages.next(a);
      assertEquals(Diff.between(a, b), Diff.between(a, b));
    });
  }

  @Test
  void changesOfAllKindsAreTried() {
    Map<Class<?>, Integer> found = new HashMap<>();
    for (long seed = 0; seed < 500; seed++) {
      RandomPage pages = new RandomPage(seed);
      RandomTrees trees = new RandomTrees(seed);
      Element page = trees.withEditions(pages.page());
      Diff.between(page, trees.withEditions(pages.next(page)))
          .forEach(patch -> found.merge(patch.getClass(), 1, Integer::sum));
    }
    for (Class<?> kind : Patch.class.getPermittedSubclasses()) {
      assertTrue(found.getOrDefault(kind, 0) > 9,
          () -> kind.getSimpleName() + " came out " + found.get(kind) + " times");
    }
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
