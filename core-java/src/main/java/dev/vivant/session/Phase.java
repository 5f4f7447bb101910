package dev.vivant.session;

/**
 * What a session is doing, and what happens to it.
 *
 * <pre>{@code
 *             JOIN       CUT     LEAVE   EXPIRE     EVICT   STOP, BAN, EXPEL, ABANDON
 * PARKED      CONNECTED  -       -       ENDED      ENDED   ENDED
 * CONNECTED   CONNECTED  AWAY    ENDED   -          -       ENDED
 * AWAY        CONNECTED  -       -       ENDED      ENDED   ENDED
 * ENDED       -          -       -       -          -       -
 * }</pre>
 */
enum Phase {
  /** Rendered for a first response; no page has connected yet. */
  PARKED,
  /** A page is there. */
  CONNECTED,
  /** The page lost its connection and may come back. */
  AWAY,
  /** Over. */
  ENDED;

  /** What can happen. A deadline or an eviction that comes late, when the page is back already, changes nothing. */
  enum Turn {
    /** A page connects, for the first time or again. */
    JOIN,
    /** The connection is gone. */
    CUT,
    /** The page goes for good. */
    LEAVE,
    /** The time to connect, or to come back, is over. */
    EXPIRE,
    /** There are too many sessions. */
    EVICT,
    /** The server stops. */
    STOP,
    /** The page broke the protocol too often. */
    BAN,
    /** The visitor may not be there any longer. */
    EXPEL,
    /** The author's code does not come back. */
    ABANDON
  }

  /** What the session does after that; the same where the turn changes nothing. */
  Phase after(Turn turn) {
    if (this == ENDED) {
      return ENDED;
    }
    return switch (turn) {
      case JOIN -> CONNECTED;
      case CUT -> this == CONNECTED ? AWAY : this;
      case LEAVE -> this == CONNECTED ? ENDED : this;
      case EXPIRE, EVICT -> this == CONNECTED ? this : ENDED;
      case STOP, BAN, EXPEL, ABANDON -> ENDED;
    };
  }
}
