package dev.vivant.benchmarks;

import dev.vivant.diff.Diff;
import dev.vivant.diff.Patch;
import dev.vivant.node.Element;
import dev.vivant.protocol.ServerMessage;
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

/** A table changes: from the new state to the bytes that go to the browser, and the steps of this way alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class UpdateBenchmark {
  /** What happens to a table. */
  public enum Change {
    /** Nothing. */
    NOTHING,
    /** One row in the middle gets another label. */
    ONE_ROW,
    /** Two rows change places. */
    SWAP,
    /** The first row goes. */
    REMOVE_FIRST,
    /** As many rows as there are come at the end. */
    APPEND_ALL;

    TablePage of(TablePage page) {
      return switch (this) {
        case NOTHING -> page;
        case ONE_ROW -> page.changeOne("changed");
        case SWAP -> page.swap();
        case REMOVE_FIRST -> page.removeFirst();
        case APPEND_ALL -> page.append(page.rows().size());
      };
    }
  }

  /** How long the table is. */
  @Param({"1000", "10000"})
  public int rows;

  /** Whether the nodes of rows that did not change are the same objects as before. */
  @Param({"true", "false"})
  public boolean memo;

  /** What happens. */
  @Param
  public Change change;

  private TablePage before;
  private TablePage after;
  private Element from;
  private Element to;
  private List<Patch> patches;

  /** Makes both pages. */
  @Setup
  public void setUp() {
    before = TablePage.of(rows);
    after = change.of(before);
    from = before.build();
    to = build();
    patches = Diff.between(from, to);
  }

  /** New state to tree. */
  @Benchmark
  public Element build() {
    return memo ? after.build(before, from) : after.build();
  }

  /** Two trees to patches. */
  @Benchmark
  public List<Patch> diff() {
    return Diff.between(from, to);
  }

  /** Patches to bytes, on a new connection. */
  @Benchmark
  public byte[] encode() {
    return encoded(patches);
  }

  /** All of it: new state to bytes. */
  @Benchmark
  public byte[] update() {
    return encoded(Diff.between(from, build()));
  }

  private static byte[] encoded(List<Patch> patches) {
    return new ServerFrameWriter().write(new ServerMessage.Update(2, 1, patches, List.of()));
  }
}
