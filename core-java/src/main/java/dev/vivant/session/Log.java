package dev.vivant.session;

/** The log of sessions. Made with the first line: until then a server that starts need not know how to log. */
final class Log {
  private static final System.Logger LOGGER = System.getLogger("dev.vivant.session");

  private Log() {}

  static System.Logger get() {
    return LOGGER;
  }
}
