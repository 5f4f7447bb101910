package dev.vivant.benchmarks.html;

import dev.vivant.node.Node;
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

/** The nodes of a table with keys and handlers, in several ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BuildBenchmark {
  /** How long the table is. */
  @Param("1000")
  public int rows;

  private List<Entry> entries;
  private PlainHandlers<Integer> on;

  /** Makes the data. */
  @Setup
  public void setUp() {
    entries = Entry.of(rows);
    on = new PlainHandlers<>();
    Node page = factories();
    if (!page.equals(builder()) || !page.equals(kotlinxHtml())) {
      throw new IllegalStateException("the ways give different pages");
    }
  }

  /** By Java's factories. */
  @Benchmark
  public Node factories() {
    return EntryFactories.page(entries, on);
  }

  /** By the Kotlin builder. */
  @Benchmark
  public Node builder() {
    return EntryBuilder.page(entries, on);
  }

  /** By functions for kotlinx.html. */
  @Benchmark
  public Node kotlinxHtml() {
    return EntryBuilder.kotlinxHtml(entries, on);
  }
}
