package dev.vivant.view;

/** Why a session ended. */
public enum TerminateReason {
  /** The page was closed or left. */
  CLOSED,
  /** The page did not come back within the time of grace, or never connected. */
  TIMEOUT,
  /** Another view took over the connection. */
  NAVIGATED,
  /** The server stops. */
  SHUTDOWN,
  /** The registry was full and this session had been away the longest. */
  EVICTED,
  /** The page broke the protocol or a limit. */
  VIOLATION
}
