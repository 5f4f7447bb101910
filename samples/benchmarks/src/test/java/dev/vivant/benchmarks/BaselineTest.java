package dev.vivant.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.vivant.benchmarks.html.PageCases;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/**
 * Nothing allocates more, nor sends more, than it did: what is counted is compared with a committed file. Time is not:
 * it says more of the machine than of the code.
 *
 * <p>{@code -Dvivant.baseline.write=FILE} writes the file anew.
 */
class BaselineTest {
  private static final String FILE = "baseline.txt";
  private static final int RUNS = 4;

  /** JVMs differ by a few objects in what they make for strings: on 17 and 25 by less than this. */
  private static final double TOLERANCE = 1.1;

  private static final int FEW_BYTES = 512;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Bytes that a work allocates, gives, and gives after it was deflated at level 1. */
  private record Cost(long allocated, int bytes, int deflated) {
    static Cost of(Work work) {
      byte[] given = work.run();
      long least = Long.MAX_VALUE;
      for (int i = 0; i < RUNS; i++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
      return new Cost(least, given.length, deflatedLength(given));
    }

    private static int deflatedLength(byte[] bytes) {
      Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
      try {
        deflater.setInput(bytes);
        return deflater.deflate(new byte[bytes.length + 100], 0, bytes.length + 100, Deflater.SYNC_FLUSH);
      } finally {
        deflater.end();
      }
    }
  }

  @Test
  void nothingAllocatesOrSendsMoreThanItDid() throws IOException {
    Map<String, Cost> now = new LinkedHashMap<>();
    cases().forEach((name, work) -> now.put(name, Cost.of(work)));
    String table = written(now);
    System.out.println(table);
    String file = System.getProperty("vivant.baseline.write");
    if (file != null) {
      Files.writeString(Path.of(file), table);
    }
    Map<String, Cost> before = read();
    assertEquals(before.keySet(), now.keySet(), "what is counted; write the baseline anew");
    List<String> more = new ArrayList<>();
    now.forEach((name, cost) -> compare(name, before.get(name), cost, more));
    assertTrue(more.isEmpty(), () -> String.join("\n", more));
  }

  private static void compare(String name, Cost before, Cost now, List<String> more) {
    if (now.allocated > before.allocated * TOLERANCE + FEW_BYTES) {
      more.add(name + " allocates " + now.allocated + " bytes, not " + before.allocated);
    }
    if (now.bytes > before.bytes || now.deflated > before.deflated * TOLERANCE) {
      more.add(name + " gives " + now.bytes + " bytes (deflated " + now.deflated + "), not " + before.bytes + " ("
          + before.deflated + ")");
    }
  }

  @Test
  void framesOfATableAreAsShortAsTheDesignAllows() {
    Map<UpdateBenchmark.Change, Cost> frames = new TreeMap<>();
    for (UpdateBenchmark.Change change : UpdateBenchmark.Change.values()) {
      frames.put(change, Cost.of(update(change)::memo));
    }
    assertTrue(frames.get(UpdateBenchmark.Change.APPEND_ALL).bytes <= 32 * 1024, frames::toString);
    assertTrue(frames.get(UpdateBenchmark.Change.APPEND_ALL).deflated <= 8 * 1024, frames::toString);
    assertTrue(frames.get(UpdateBenchmark.Change.SHUFFLE).bytes <= 6 * 1_000, frames::toString);
    assertTrue(frames.get(UpdateBenchmark.Change.ONE_ROW).bytes <= 40, frames::toString);
    assertTrue(frames.get(UpdateBenchmark.Change.SWAP).bytes <= 40, frames::toString);
    assertTrue(frames.get(UpdateBenchmark.Change.CLEAR).bytes <= 16, frames::toString);
  }

  private static Map<String, Work> cases() {
    Map<String, Work> cases = new TreeMap<>(PageCases.all());
    for (UpdateBenchmark.Change change : UpdateBenchmark.Change.values()) {
      UpdateBenchmark update = update(change);
      String name = "1,000 rows, " + change.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      cases.put(name + ": kept", update::memo);
      cases.put(name + ": cold", update::cold);
      cases.put(name + ": anew", update::anew);
    }
    SessionBenchmark session = new SessionBenchmark();
    session.rows = 1_000;
    session.memo = true;
    session.setUp();
    cases.put("a click on one of 1,000 rows, frame to frame", session::changeOneRow);
    return cases;
  }

  private static UpdateBenchmark update(UpdateBenchmark.Change change) {
    UpdateBenchmark update = new UpdateBenchmark();
    update.rows = 1_000;
    update.change = change;
    update.setUp();
    return update;
  }

  private static String written(Map<String, Cost> costs) {
    StringBuilder table = new StringBuilder("allocated    bytes deflated  what\n");
    costs.forEach((name, cost) -> table.append(
        String.format(Locale.ROOT, "%9d %8d %8d  %s\n", cost.allocated, cost.bytes, cost.deflated, name)));
    return table.toString();
  }

  private static Map<String, Cost> read() throws IOException {
    try (InputStream file = BaselineTest.class.getResourceAsStream(FILE)) {
      assertTrue(file != null, FILE + " is missing; write it by -Dvivant.baseline.write=FILE");
      Map<String, Cost> costs = new LinkedHashMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
        String[] parts = line.strip().split(" +", 4);
        costs.put(parts[3], new Cost(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      });
      return costs;
    }
  }
}
