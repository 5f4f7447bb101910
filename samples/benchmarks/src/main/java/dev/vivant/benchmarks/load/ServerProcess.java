package dev.vivant.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code LoadServer.kt} in a JVM of its own, with this JVM's class path. Ends with this one. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final PrintStream questions;
  private final int port;

  ServerProcess(String engine, List<String> jvmArguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(jvmArguments);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"),
        "dev.vivant.benchmarks.load.LoadServerKt", engine));
    process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    port = Integer.parseInt(number());
  }

  int port() {
    return port;
  }

  /** CPU that the process has used, in nanoseconds. */
  long cpuNanos() {
    return Long.parseLong(ask("cpu"));
  }

  /** Bytes of heap that are in use after a collection. */
  long heapBytes() {
    return Long.parseLong(ask("heap"));
  }

  /** Lets the server change all pages of {@link Served#TICKS}; gives the last tick. */
  int ticks(int perSecond) {
    return Integer.parseInt(ask("ticks " + perSecond));
  }

  /** What is in the heap, by class, the largest first. */
  List<String> classes() {
    questions.println("classes");
    return List.of(line().split("\\|"));
  }

  private String ask(String question) {
    questions.println(question);
    return number();
  }

  /** The next line that is a number; a log may come in between. */
  private String number() {
    String line = line();
    while (!line.matches("\\d+")) {
      line = line();
    }
    return line;
  }

  private String line() {
    try {
      String line = answers.readLine();
      if (line == null) {
        throw new IllegalStateException("the server has ended; see its output above");
      }
      return line;
    } catch (IOException e) {
      throw new IllegalStateException("the server's output cannot be read", e);
    }
  }

  @Override
  public void close() {
    questions.close();
    process.destroy();
  }
}
