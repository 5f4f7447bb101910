package dev.vivant.benchmarks.django;

import dev.vivant.diff.Diff;
import dev.vivant.diff.Patch;
import dev.vivant.django.Context;
import dev.vivant.django.Template;
import dev.vivant.django.nodes.ElementMaker;
import dev.vivant.django.nodes.NodeTemplates;
import dev.vivant.django.nodes.RowMemory;
import dev.vivant.node.Element;
import dev.vivant.node.Html;
import dev.vivant.node.Node;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
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

/** A compiled Django template to text, to nodes, and again after a small change; Pebble with the same page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TemplateBenchmark {
  /** Which page. */
  @Param({"list100", "list10000", "page"})
  public String page;

  private BenchCase work;
  private Template template;
  private PebbleEngine pebble;
  private RowMemory memory;
  private Element shown;
  private boolean changed;

  /** Compiles the templates, and checks that all give the page that real Django gives. */
  @Setup
  public void setUp() throws IOException {
    work = BenchCase.of(page);
    template = work.engine().getTemplate(work.render());
    pebble = PebblePages.engine(page, true);
    work.check("Vivant", text());
    work.check("Pebble", pebble());
    memory = new RowMemory();
    shown = again();
  }

  /** Text. */
  @Benchmark
  public String text() {
    return template.render(work.before());
  }

  /** Nodes, with nothing kept from before. */
  @Benchmark
  public Node nodes() {
    return NodeTemplates.render(template, new Context(work.before())).node();
  }

  /** Nodes after a small change of the data, to and fro, with the rows of the last time at hand, as live views do. */
  @Benchmark
  public Element again() {
    changed = !changed;
    Context context = new Context(changed ? work.before() : work.after());
    return Html.div(NodeTemplates.render(template, context, () -> ElementMaker.PLAIN, memory).node());
  }

  /** The same and the patches from the last nodes to the new. */
  @Benchmark
  public List<Patch> update() {
    Element from = shown;
    shown = again();
    return Diff.between(from, shown);
  }

  /** The same page as text by Pebble. */
  @Benchmark
  public String pebble() throws IOException {
    return PebblePages.render(pebble, work.render(), work.before());
  }
}
