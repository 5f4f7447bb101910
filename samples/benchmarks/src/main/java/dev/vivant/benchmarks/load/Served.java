package dev.vivant.benchmarks.load;

/** What the server of the load program offers, and how a socket clicks there. */
enum Served {
  /** Answers each message by itself: what the transport costs without us. */
  ECHO("/echo", "[0,0]", 0),

  /** A number and a button. */
  COUNTER("/counter", "[0,1]", 0),

  /** The table of 1,000 rows; a click changes the label of one. */
  TABLE("/table", "[0,0]", 0),

  /** Two hundred nodes around a number and a button. */
  PAGE("/page", "[0,1]", 98),

  /** As the page, and changes with each tick of the server. */
  TICKS("/ticks", "[0,1]", 98);

  private final String path;
  private final String button;
  private final int lines;

  Served(String path, String button, int lines) {
    this.path = path;
    this.button = button;
    this.lines = lines;
  }

  /** Where it is served. */
  String path() {
    return path;
  }

  /** How many lines a {@link CountingView} shows there. */
  int lines() {
    return lines;
  }

  /** Address of the socket. */
  String socket() {
    return this == ECHO ? path : "/_vivant/socket";
  }

  /** The frame of a click. */
  String click(long event, int version) {
    return "[" + event + ',' + version + ',' + button + ",0]";
  }
}
