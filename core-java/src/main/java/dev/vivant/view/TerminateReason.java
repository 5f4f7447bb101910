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
  /**
   * It was written down and may go on elsewhere or later, with {@link LiveView#resumed}; or it does so already, and
   * this process was the last to know.
   */
  PASSED_ON,
  /** The page broke the protocol or a limit. */
  VIOLATION,
  /** The visitor may not be there any longer: logged out, or a right has ended. */
  UNAUTHORIZED,
  /** A handler or a render did not end within the hard limit of its time. */
  OVERRUN
}
