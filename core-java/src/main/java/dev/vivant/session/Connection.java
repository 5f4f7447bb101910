package dev.vivant.session;

import dev.vivant.protocol.ServerMessage;

/**
 * The way down to a browser, as an adapter implements it for its transport.
 *
 * <p>Calls come from worker threads, for one connection never two at a time; they must not block and must not throw. A
 * connection that is gone swallows what it is given.
 */
public interface Connection {
  /**
   * Takes a message for the browser.
   *
   * @return whether there is room for another one. After {@code false} nothing but a {@link ServerMessage.Close} comes
   *     until the adapter calls {@link LiveConnection#writable}; so a queue of a few messages is enough, and one frame
   *     of slack above its mark is all that is ever asked of it.
   */
  boolean send(ServerMessage message);

  /** Ends the transport after what was sent is out; called once, after a last {@link ServerMessage.Close} if any. */
  void close();
}
