package dev.vivant.session;

import dev.vivant.protocol.ClientMessage;

/**
 * The way up from a browser: the one dispatcher, for all transports and for the test kit.
 *
 * <p>Made by {@link LiveSessions#connect}. All methods may be called from any thread, never block and never throw; an
 * adapter calls {@link #receive} in the order in which frames came.
 */
public interface LiveConnection {
  /** Takes a message; the first must be a {@link ClientMessage.Join} or a {@link ClientMessage.Resume}. */
  void receive(ClientMessage message);

  /** The frame that came was no message: not decodable, too long, too deep. The connection closes. */
  void violated(String what);

  /** There is room again after {@link Connection#send} said that there is none. */
  void writable();

  /** The browser lives though it said nothing: it answered a ping of the transport. */
  void alive();

  /** The transport is gone; nothing comes or goes any more. The session waits for its page to come back. */
  void gone();
}
