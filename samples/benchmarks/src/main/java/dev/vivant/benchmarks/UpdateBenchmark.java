package dev.vivant.benchmarks;

import dev.vivant.diff.Diff;
import dev.vivant.diff.Patch;
import dev.vivant.node.Element;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.session.StandingPage;
import dev.vivant.wire.ServerFrameWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A table changes: from the new state to the bytes that go to the browser, by the renderer of a session, with rows kept
 * ({@code memo}, and {@code cold} where their nodes have gone), all made anew ({@code anew}), and by a virtual DOM as
 * people write it first ({@code naive}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class UpdateBenchmark {
  /** How long the table is. */
  @Param({"1000", "10000"})
  public int rows;

  /** What happens. */
  @Param
  public Change change;

  /** What happens to a table. */
  public enum Change {
    /** Nothing. */
    NOTHING,
    /** One row in the middle gets another label. */
    ONE_ROW,
    /** Every tenth row gets another label. */
    EVERY_TENTH,
    /** Two rows change places. */
    SWAP,
    /** The first row goes. */
    REMOVE_FIRST,
    /** A row in the middle goes. */
    REMOVE_MIDDLE,
    /** As many rows as there are come at the end. */
    APPEND_ALL,
    /** All rows change places. */
    SHUFFLE,
    /** All rows go. */
    CLEAR;

    TablePage of(TablePage page) {
      return switch (this) {
        case NOTHING -> page;
        case ONE_ROW -> page.changeOne("changed");
        case EVERY_TENTH -> page.changeEveryTenth("changed");
        case SWAP -> page.swap();
        case REMOVE_FIRST -> page.remove(0);
        case REMOVE_MIDDLE -> page.remove(page.rows().size() / 2);
        case APPEND_ALL -> page.append(page.rows().size());
        case SHUFFLE -> page.shuffle();
        case CLEAR -> TablePage.of(0);
      };
    }
  }

  private TablePage after;
  private StandingPage<TablePage> keeping;
  private StandingPage<TablePage> cold;
  private StandingPage<TablePage> forgetting;
  private NaiveVdom.VNode naiveTree;
  private Element to;
  private List<Patch> patches;

  /** Makes the page, and what it will be. */
  @Setup
  public void setUp() {
    TablePage before = TablePage.of(rows);
    after = change.of(before);
    keeping = new StandingPage<>(new TableView(rows, true), before);
    cold = new StandingPage<>(new TableView(rows, true), before);
    cold.cool();
    forgetting = new StandingPage<>(new TableView(rows, false), before);
    naiveTree = NaiveVdom.build(before);
    to = keeping.next(after);
    patches = Diff.between(keeping.tree(), to);
  }

  /** All of it, rows kept while their items are equal. */
  @Benchmark
  public byte[] memo() {
    return update(keeping);
  }

  /** As {@link #memo}, of a page that nothing has happened to for a while, so that its rows have gone. */
  @Benchmark
  public byte[] cold() {
    return update(cold);
  }

  /** All of it, every row made anew. */
  @Benchmark
  public byte[] anew() {
    return update(forgetting);
  }

  /** All of it by {@link NaiveVdom}. */
  @Benchmark
  public byte[] naive() {
    return NaiveVdom.update(naiveTree, NaiveVdom.build(after));
  }

  /** Of {@link #memo} the comparison alone. */
  @Benchmark
  public List<Patch> diff() {
    return Diff.between(keeping.tree(), to);
  }

  /** Of {@link #memo} the writing alone, on a new connection. */
  @Benchmark
  public byte[] encode() {
    return encoded(patches);
  }

  private byte[] update(StandingPage<TablePage> page) {
    return encoded(Diff.between(page.tree(), page.next(after)));
  }

  private static byte[] encoded(List<Patch> patches) {
    return new ServerFrameWriter().write(new ServerMessage.Update(2, 1, patches, List.of()));
  }
}
