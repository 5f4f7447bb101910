package dev.vivant.benchmarks.django;

import dev.vivant.django.Engine;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The eight templates of the page from their sources to what can be rendered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompileBenchmark {
  private BenchCase work;
  private Engine engine;
  private PebbleEngine pebble;

  /** Makes the engines; both have the sources in memory. */
  @Setup
  public void setUp() throws IOException {
    work = BenchCase.of("compile_page");
    engine = work.engine();
    pebble = PebblePages.engine("page", false);
  }

  /** Django's language. */
  @Benchmark
  public void compile(Blackhole out) {
    work.templates().values().forEach(source -> out.consume(engine.fromString(source)));
  }

  /** The same page in Pebble's language. */
  @Benchmark
  public void pebble(Blackhole out) {
    PebblePages.PAGE.forEach(name -> out.consume(pebble.getTemplate(name)));
  }
}
