package dev.vivant.benchmarks.load;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The load program: {@code load}, {@code cost}, {@code size}, {@code slow} or {@code fan}, then the engine (Netty or
 * CIO) and a number of seconds. Every run but that of {@code fan} starts a server in a JVM of its own and ends it. What
 * it prints are figures of this machine while server and swarm share it.
 */
public final class Load {
  private static final int WARM_ROUNDS = 3;
  private static final int ROUNDS = 5;

  private final String engine;
  private final double seconds;

  private Load(String engine, double seconds) {
    this.engine = engine;
    this.seconds = seconds;
  }

  /** Runs what is asked for; without arguments says what there is. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> words = Arrays.asList(args);
    String what = words.isEmpty() ? "" : words.get(0);
    String engine = words.size() > 1 ? words.get(1) : "Netty";
    Load load = new Load(engine, words.size() > 2 ? Double.parseDouble(words.get(2)) : 5);
    System.out.printf("%s, %s, JDK %s, %d processors%n",
        what, engine, Runtime.version(), Runtime.getRuntime().availableProcessors());
    switch (what) {
      case "load" -> load.load();
      case "cost" -> load.cost();
      case "size" -> load.size();
      case "slow" -> load.slow();
      case "fan" -> load.fan();
      default -> System.out.println("say load, cost, size, slow or fan; then Netty or CIO; then for how many seconds");
    }
  }

  /** Round trips as fast as they go, and 1,000 a second, for more and more counters. */
  private void load() throws IOException, InterruptedException {
    System.out.println("sessions  clicks/s   p50 us   p99 us   CPU us/click");
    for (int sessions : new int[] {100, 1_000, 10_000}) {
      try (ServerProcess server = start(); Swarm swarm = new Swarm(server.port(), Served.COUNTER, sessions)) {
        swarm.clickAtOnce(seconds);
        report(sessions + "", server, () -> swarm.clickAtOnce(seconds));
        report(sessions + " paced", server, () -> swarm.clickInTurn(1_000, seconds));
      }
    }
  }

  /**
   * CPU of an event beside that of an echo on the same transport, in turn, several times over. The first rounds are not
   * printed: the compilers of the server's JVM work in them more than the server.
   */
  private void cost() throws IOException, InterruptedException {
    try (ServerProcess server = start();
        Swarm echo = new Swarm(server.port(), Served.ECHO, 100);
        Swarm counter = new Swarm(server.port(), Served.COUNTER, 100);
        Swarm table = new Swarm(server.port(), Served.TABLE, 100)) {
      cost("at full speed", server, swarm -> swarm.clickAtOnce(seconds), echo, counter, table);
      cost("4,000 clicks/s", server, swarm -> swarm.clickInTurn(4_000, seconds), echo, counter, table);
    }
  }

  private static void cost(String how, ServerProcess server, Clicking way, Swarm echo, Swarm counter, Swarm table)
      throws IOException {
    System.out.printf("CPU us/click, %s%n           echo  counter    ratio    table    ratio%n", how);
    double[][] columns = new double[5][ROUNDS];
    for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
      double bare = cpuMicros(server, way, echo);
      double count = cpuMicros(server, way, counter);
      double row = cpuMicros(server, way, table);
      double[] line = {bare, count, count / bare, row, row / bare};
      for (int i = 0; round >= 0 && i < line.length; i++) {
        columns[i][round] = line[i];
      }
      if (round >= 0) {
        print("", line);
      }
    }
    print("median", Arrays.stream(columns).mapToDouble(Load::median).toArray());
  }

  private static void print(String what, double[] line) {
    System.out.printf("%-6s %8.1f %8.1f %8.2f %8.1f %8.2f%n", what, line[0], line[1], line[2], line[3], line[4]);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double cpuMicros(ServerProcess server, Clicking way, Swarm swarm) throws IOException {
    long before = server.cpuNanos();
    Times times = way.click(swarm);
    return (server.cpuNanos() - before) / 1e3 / times.count();
  }

  /** Heap of 10,000 joined pages of 200 nodes, and of their parts. */
  private void size() throws IOException, InterruptedException {
    try (ServerProcess server = start()) {
      try (Swarm warm = new Swarm(server.port(), Served.PAGE, 10)) {
        warm.clickInTurn(100, 1);
      }
      long empty = server.heapBytes();
      try (Swarm swarm = new Swarm(server.port(), Served.PAGE, 10_000)) {
        long joined = server.heapBytes();
        swarm.clickInTurn(1_000, 10);
        long clicked = server.heapBytes();
        System.out.printf("heap of 10,000 pages of 200 nodes: %,d KB, %,d bytes each; after a click each %,d KB%n",
            (joined - empty) >> 10, (joined - empty) / 10_000, (clicked - empty) >> 10);
        server.classes().forEach(System.out::println);
      }
    }
  }

  /** Half of the sockets stop reading while the server pushes; the others, the heap, and what all show in the end. */
  private void slow() throws IOException, InterruptedException {
    try (ServerProcess server = start(); Swarm swarm = new Swarm(server.port(), Served.TICKS, 2_000)) {
      List<Peer> slow = swarm.peers().subList(0, 1_000);
      List<Peer> others = swarm.peers().subList(1_000, 2_000);
      server.ticks(20);
      swarm.clickInTurn(others, 200, seconds);
      Times calm = swarm.clickInTurn(others, 200, seconds);
      long before = server.heapBytes();
      swarm.reading(slow, false);
      Times meanwhile = swarm.clickInTurn(others, 200, seconds);
      long after = server.heapBytes();
      swarm.reading(slow, true);
      swarm.listen(1);
      int last = server.ticks(0);
      swarm.listen(5);
      String shown = CountingView.tree(Served.TICKS.lines(), last).textContent();
      long equal = swarm.peers().stream().filter(peer -> peer.tree().textContent().equals(shown)).count();
      System.out.printf("others' p99 %,d us, with slow ones %,d us; heap grew by %,d KB; %d show the last tick, %d of"
          + " them on a new connection, as theirs had been given up%n",
          calm.micros(99), meanwhile.micros(99), (after - before) >> 10, equal, swarm.cameBack());
    }
  }

  /** CPU of an update for one viewer and for 5,000 of one topic, in turn, 10 updates a second; without sockets. */
  private void fan() {
    System.out.println("rows  changed      one    5,000    ratio   us a viewer: told   its bytes   unshared: all");
    for (int[] page : new int[][] {{1_000, 1}, {1_000, 10}, {200, 1}}) {
      try (Fan one = new Fan(page[0], page[1], 1, QuotesView.How.FOLLOWED);
          Fan many = new Fan(page[0], page[1], 5_000, QuotesView.How.FOLLOWED);
          Fan apart = new Fan(page[0], page[1], 50, QuotesView.How.ALONE)) {
        one.micros(200, seconds);
        many.micros(50, seconds);
        apart.micros(10, seconds);
        for (int round = 0; round < 3; round++) {
          double alone = one.micros(10, seconds);
          double all = many.micros(10, seconds);
          double told = (many.writesFrames(false).micros(10, seconds) - one.writesFrames(false).micros(10, seconds))
              / 4_999;
          one.writesFrames(true);
          many.writesFrames(true);
          System.out.printf("%5d %8d %8.0f %8.0f %8.2f %19.2f %11.2f %15.0f%n", page[0], page[0] / page[1], alone,
              all, all / alone, told, (all - alone) / 4_999 - told, apart.micros(10, seconds) / 50);
        }
        System.out.println("  a frame has " + many.bytes());
      }
    }
  }

  private ServerProcess start() throws IOException {
    return new ServerProcess(engine, List.of("-Xmx1g"));
  }

  private interface Run {
    Times run() throws IOException;
  }

  private interface Clicking {
    Times click(Swarm swarm) throws IOException;
  }

  private static void report(String what, ServerProcess server, Run run) throws IOException {
    long cpu = server.cpuNanos();
    long begin = System.nanoTime();
    Times times = run.run();
    double took = (System.nanoTime() - begin) / 1e9;
    System.out.printf("%-12s %,7.0f %8d %8d %14.1f%n", what, times.count() / took, times.micros(50), times.micros(99),
        (server.cpuNanos() - cpu) / 1e3 / times.count());
  }
}
