package dev.vivant.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Writes a file of results: processor time and bytes of what a session does, with date, commit and machine. */
public final class Results {
  private static final List<String> ALL =
      List.of("HtmlBenchmark.(?!nodes)", "BuildBenchmark", "UpdateBenchmark.(memo|anew|naive)$", "SessionBenchmark");

  private Results() {}

  /** The file to write, then names of the benchmarks, else all that sessions are made of. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    if (args.length == 0) {
      throw new IllegalArgumentException("give the file to write, and perhaps which benchmarks: results.md Html");
    }
    var options = Measured.options();
    Stream<String> names = args.length > 1 ? Stream.of(args).skip(1) : ALL.stream();
    names.forEach(options::include);
    StringBuilder text = new StringBuilder("# Results\n\n").append(circumstances())
        .append("\n| benchmark | page or change | CPU µs | bytes allocated |\n|---|---|---:|---:|\n");
    for (Measured one : Measured.run(options)) {
      text.append(String.format(Locale.ROOT, "| %s | %s | %s | %,.0f |\n",
          one.benchmark(), one.params(), micros(one.micros()), one.bytes()));
    }
    Files.writeString(Path.of(args[0]), text);
    System.out.println(text);
  }

  private static String micros(double micros) {
    return String.format(Locale.ROOT, micros < 10 ? "%,.2f" : micros < 100 ? "%,.1f" : "%,.0f", micros);
  }

  private static String circumstances() throws IOException, InterruptedException {
    return "* " + LocalDate.now(ZoneOffset.UTC) + ", commit " + commit() + "\n* " + processor() + ", "
        + Runtime.getRuntime().availableProcessors() + " processors\n* JDK " + Runtime.version() + "\n";
  }

  private static String commit() throws IOException, InterruptedException {
    Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return git.waitFor() == 0 ? said : "unknown";
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines.filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*:\\s*", ""))
          .findFirst().orElse(System.getProperty("os.arch"));
    }
  }
}
