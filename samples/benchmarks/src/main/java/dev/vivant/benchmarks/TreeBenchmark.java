package dev.vivant.benchmarks;

import dev.vivant.node.Element;
import dev.vivant.node.HtmlWriter;
import java.io.IOException;
import java.io.OutputStream;
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

/** Makes the nodes of a table, and writes them as HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TreeBenchmark {
  /** How long the table is. */
  @Param({"1000", "10000"})
  public int rows;

  private TablePage page;
  private Element tree;

  /** Makes the page. */
  @Setup
  public void setUp() {
    page = TablePage.of(rows);
    tree = page.build();
  }

  /** Nodes by Java's factories. */
  @Benchmark
  public Element build() {
    return page.build();
  }

  /** Finished nodes as characters. */
  @Benchmark
  public String writeString() {
    return HtmlWriter.toString(tree);
  }

  /** Finished nodes as bytes. */
  @Benchmark
  public void writeBytes() throws IOException {
    HtmlWriter.write(tree, OutputStream.nullOutputStream());
  }
}
