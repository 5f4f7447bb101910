package dev.vivant.session;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Refusal;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.view.Params;

/** Where a page may go over its connection, and whether it may be where it is. */
final class Visits {
  private Visits() {}

  /**
   * What a visit leads to; exactly one is not null.
   *
   * @param match  a live view of the same group
   * @param load   an address to be loaded in the ordinary way, through the web server's own checks
   * @param denial why nothing happens
   */
  record Way(LiveRoutes.Match match, String load, Denial denial) {}

  static Way way(Config config, Mounted mounted, ClientMessage.Visit visit) {
    if (visit.url().length() > config.limits().urlChars()) {
      return denied("the address is longer than " + config.limits().urlChars() + " characters");
    }
    Params params;
    try {
      params = Params.ofUrl(visit.url());
    } catch (IllegalArgumentException noUrl) {
      return denied(noUrl.getMessage());
    }
    try {
      return config.routes().resolve(params, mounted.visitor()) instanceof LiveRoutes.Match match
          && match.route().group().equals(mounted.route().group())
          ? new Way(match, null, null) : new Way(null, visit.url(), null);
    } catch (RuntimeException | Error thrown) {
      return new Way(null, null, Denial.of(mounted, "route of " + visit.url(), thrown));
    }
  }

  private static Way denied(String why) {
    return new Way(null, null, new Denial(Refusal.INVALID, why));
  }

  /** Why a visitor may not join a session, or null. */
  static Reason mayJoin(Config config, Mounted mounted, Visitor visitor) {
    if (!visitor.isSamePersonAs(mounted.visitor())) {
      return Reason.UNAUTHORIZED;
    }
    try {
      LiveRoutes.Resolution there = config.routes().resolve(mounted.params(), visitor);
      if (there instanceof LiveRoutes.Match match && match.route().name().equals(mounted.route().name())) {
        return mounted.isOpenTo(visitor) ? null : Reason.UNAUTHORIZED;
      }
      return there instanceof LiveRoutes.Denied ? Reason.UNAUTHORIZED : Reason.RELOAD;
    } catch (RuntimeException | Error thrown) {
      mounted.report("route of " + mounted.params().path(), thrown);
      return Reason.RELOAD;
    }
  }
}
