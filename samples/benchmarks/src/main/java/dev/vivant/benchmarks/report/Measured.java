package dev.vivant.benchmarks.report;

import dev.vivant.benchmarks.CpuTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What a benchmark came to.
 *
 * @param benchmark the name of its class and method: {@code UpdateBenchmark.memo}
 * @param params    their values: {@code ONE_ROW 1000}
 * @param micros    processor time of an operation in µs, the median of all iterations
 * @param bytes     that an operation allocates
 */
record Measured(String benchmark, String params, double micros, double bytes) {
  /** How long benchmarks run: {@code -Dvivant.forks}, {@code -Dvivant.iterations}, {@code -Dvivant.millis}. */
  static ChainedOptionsBuilder options() {
    TimeValue time = TimeValue.milliseconds(Integer.getInteger("vivant.millis", 200));
    return new OptionsBuilder()
        .forks(Integer.getInteger("vivant.forks", 2))
        .warmupIterations(6).warmupTime(time)
        .measurementIterations(Integer.getInteger("vivant.iterations", 5)).measurementTime(time)
        .addProfiler(CpuTime.class)
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT);
  }

  /** All that the options match, in the order of the benchmarks. */
  static List<Measured> run(ChainedOptionsBuilder options) throws RunnerException {
    List<Measured> measured = new ArrayList<>();
    for (RunResult result : new Runner(options.build()).run()) {
      BenchmarkParams params = result.getParams();
      String name = params.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
      String values = params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
      Result<?> cpu = result.getSecondaryResults().get("cpu");
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      measured.add(new Measured(name, values, cpu.getStatistics().getPercentile(50), bytes.getScore()));
    }
    return measured;
  }
}
