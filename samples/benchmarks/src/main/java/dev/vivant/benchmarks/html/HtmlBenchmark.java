package dev.vivant.benchmarks.html;

import dev.vivant.node.Node;
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

/** A page from its data to UTF-8, and to nodes, in several ways. All ways give the same page: checked before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HtmlBenchmark {
  /** Which page, and how many things are on it. */
  @Param({"list-100", "list-10000", "stocks-20", "stocks-1000", "shop-24"})
  public String page;

  private HtmlPages pages;

  /** Makes the data. */
  @Setup
  public void setUp() {
    pages = new HtmlPages(page);
    if (!pages.isRockersToo()) {
      throw new IllegalStateException("Rocker gives another page for " + page);
    }
  }

  private static OutputStream out() {
    return OutputStream.nullOutputStream();
  }

  /** By the builder, straight into HTML. */
  @Benchmark
  public void builder() {
    pages.builder(out());
  }

  /** By the builder, by way of nodes. */
  @Benchmark
  public void builderByNodes() {
    pages.builderNodes(out());
  }

  /** By Java's factories, which are nodes. */
  @Benchmark
  public void factories() {
    pages.factories(out());
  }

  /** By a compiled template. */
  @Benchmark
  public void jte() {
    pages.jte(out());
  }

  /** By a template that is compiled to a class with its static text as bytes. */
  @Benchmark
  public void rocker() {
    pages.rocker(out());
  }

  /** By a template of Pebble, which looks properties up while it runs. */
  @Benchmark
  public void pebble() {
    pages.pebble(out());
  }

  /** By j2html, which builds a tree. */
  @Benchmark
  public void j2html() {
    pages.j2html(out());
  }

  /** By kotlinx.html's own writer. */
  @Benchmark
  public void kotlinxHtml() {
    pages.kotlinxHtml(out());
  }

  /** Nodes by the builder. */
  @Benchmark
  public Node nodesByBuilder() {
    return pages.builderTree();
  }

  /** Nodes by Java's factories. */
  @Benchmark
  public Node nodesByFactories() {
    return pages.factoriesTree();
  }

  /** Nodes by functions for kotlinx.html. */
  @Benchmark
  public Node nodesByKotlinxHtml() {
    return pages.kotlinxHtmlTree();
  }
}
