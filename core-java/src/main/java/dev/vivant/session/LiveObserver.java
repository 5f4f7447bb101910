package dev.vivant.session;

import dev.vivant.view.TerminateReason;

/**
 * Hears what sessions do: for metrics, traces and audit logs.
 *
 * <p>Methods are called where it happens, on session threads and I/O threads, many at a time; they must not block. What
 * they throw is logged and changes nothing. Nothing that is told holds a payload, a token or a state.
 */
public interface LiveObserver {
  /** Hears nothing. */
  LiveObserver NONE = new LiveObserver() {
    @Override
    public boolean hearsCalls() {
      return false;
    }
  };

  /**
   * Whether it wants to hear of calls and of bytes. One that hears of sessions and refusals only says no, for good:
   * then {@link #began}, {@link #sent} and {@link #received} are not called, and an event costs nothing for its sake.
   */
  default boolean hearsCalls() {
    return true;
  }

  /**
   * A call into a view begins, on the calling thread, which also ends it.
   *
   * @return hears of the rest of it
   */
  default LiveCall began(Begin begin) {
    return LiveCall.NONE;
  }

  /**
   * A page connected.
   *
   * @param route name of its route
   * @param how   whether its session was there
   */
  default void joined(String route, Joining how) {}

  /** A session ended. */
  default void ended(String route, TerminateReason reason) {}

  /** Somebody was sent away, or an event was not run. */
  default void refused(Refused refused) {}

  /** An adapter sent a frame of so many bytes. */
  default void sent(int bytes) {}

  /** An adapter took a frame of so many bytes. */
  default void received(int bytes) {}

  /** What a call is for. */
  enum Kind {
    /** The first response. */
    PAGE,
    /** An event of the page. */
    EVENT,
    /** A live navigation, or new parameters. */
    VISIT,
    /** A message of the server's side. */
    MESSAGE
  }

  /**
   * A call that begins.
   *
   * @param kind      what for
   * @param view      class of the view
   * @param route     name of the route
   * @param sessionId of the session; empty where there is none yet
   * @param eventId   of the event or visit; 0 for others
   */
  record Begin(Kind kind, String view, String route, String sessionId, long eventId) {}

  /** How a page found its session. */
  enum Joining {
    /** The session that rendered the first response waited for it, or it came back to where it was. */
    HERE,
    /** The session was taken from the store. */
    RESUMED,
    /** The session was gone, and its view was mounted again. */
    MOUNTED,
    /** The tab was duplicated: it has a copy of the other one's session. */
    COPIED
  }

  /** Why somebody was refused. */
  enum Why {
    /** A token that nobody here signed. */
    FORGED,
    /** A token whose time is over. */
    EXPIRED,
    /** The visitor may not be there. */
    UNAUTHORIZED,
    /** The visitor may not run that handler, or not go there. */
    FORBIDDEN,
    /** An event names nothing that was rendered, or something disabled. */
    UNKNOWN,
    /** A payload does not fit. */
    INVALID,
    /** Too many events, or too many connections. */
    LIMITED,
    /** The page broke the protocol. */
    VIOLATION
  }

  /**
   * A refusal.
   *
   * @param why     of what sort
   * @param what    in our own words, for a log
   * @param visitor who it was, as far as is known
   * @param route   name of the route; empty where it is not known
   */
  record Refused(Why why, String what, Visitor visitor, String route) {}
}
