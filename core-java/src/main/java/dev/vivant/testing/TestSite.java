package dev.vivant.testing;

/**
 * The server's side of a test: as many processes as {@link LiveTestBuilder#nodes} says, which share store, topics and
 * keys. See {@link LiveTest#site}; which of them a page talks to is said by {@link LiveTest#route}.
 *
 * <pre>{@code
 * LiveTest page = LiveTest.of(new CounterView()).store(new InMemorySessionStore(100, 1_000_000)).mount();
 * page.find("button").click();
 * page.site().kill(0);
 * page.connect();
 * assertEquals("Count: 1", page.find("h1").text());
 * }</pre>
 */
public final class TestSite {
  private final TestServer server;

  TestSite(TestServer server) {
    this.server = server;
  }

  /**
   * A process dies where it stands, without a word, and another one takes its place: what it had in memory is lost.
   * Pages go on by {@link LiveTest#connect}.
   */
  public void kill(int process) {
    server.kill(process);
    server.settle();
  }

  /**
   * As {@link #kill}, after so many more steps of whatever the processes do: between a handler and its answer, for
   * instance. Its pages connect again at once.
   */
  public void killAfter(int process, int steps) {
    server.killAfter(steps, process);
  }

  /** Whether a process is still to die. */
  public boolean isKilling() {
    return server.isKilling();
  }

  /** A process stops in good order, as with a deploy, and another one takes its place. */
  public void restart(int process) {
    server.restart(process);
    server.settle();
  }
}
