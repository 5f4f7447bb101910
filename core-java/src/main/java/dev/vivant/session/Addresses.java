package dev.vivant.session;

import dev.vivant.view.LiveView;
import dev.vivant.view.Params;

/** Where one view stands, and what it makes of another address. */
final class Addresses {
  private final Mounted mounted;
  private final Config config;
  private final Rights rights;

  Addresses(Mounted mounted, Config config, Rights rights) {
    this.mounted = mounted;
    this.config = config;
    this.rights = rights;
  }

  /** Throws where the visitor may not be. */
  void checkAccess(Params params) {
    if (!rights.mayBeAt(mounted.visitor(), params)) {
      throw new NotAllowed();
    }
  }

  /** The view takes an address. */
  Moment with(Moment before, Params params, CallContext live) {
    checkAccess(params);
    LiveView<Object> view = mounted.view();
    Moment there = before.withParams(params);
    return there.withState(Moment.some(view.handleParams(there.state(), params, live), "handleParams"));
  }

  /** A call may have changed the address, and handleParams again, but not for ever. */
  Moment follow(Moment before, CallContext live) {
    int limit = config.limits().urlChanges();
    Moment now = before;
    int rounds = 0;
    for (Params asked = live.takeAddress(); asked != null; asked = live.takeAddress()) {
      if (++rounds > limit) {
        throw new IllegalStateException("the address changed more than " + limit
            + " times in one call (limit urlChanges): handleParams asks for another address each time");
      }
      now = with(now, asked, live);
    }
    if (!rights.maySee(mounted.visitor(), now.state())) {
      throw new NotAllowed();
    }
    return now;
  }

  /** {@code "?page=2"} at {@code /list} is {@code "/list?page=2"}. */
  String absolute(String url) {
    return url.startsWith("?") ? UrlWriter.path(mounted.params().path()) + url : url;
  }

  /** The parameters of an address of this very route. */
  Params own(String url) {
    LiveRoute route = mounted.route();
    if (config.routes().resolve(Params.ofUrl(url), mounted.visitor()) instanceof LiveRoutes.Match match
        && match.route().name().equals(route.name())) {
      return match.params();
    }
    throw new IllegalArgumentException("\"" + url + "\" is no address of the route " + route.name()
        + "; use navigate for another live view and redirect for any other page");
  }
}
