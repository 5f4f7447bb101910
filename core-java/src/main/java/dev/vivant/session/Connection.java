package dev.vivant.session;

import dev.vivant.protocol.ServerMessage;
import java.util.Optional;

/**
 * The way down to a browser, as an adapter implements it for its transport.
 *
 * <p>Calls come from worker threads, for one connection never two at a time. But for {@link #recheck} they must not
 * block and must not throw. A connection that is gone swallows what it is given.
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

  /**
   * Asks the web server once more who stands behind this connection: before each live navigation, and every {@code
   * recheckMillis} of {@link Limits}. Called on a worker thread and may block; must not take the word of an earlier
   * check for it.
   *
   * @param before who it was; the answer where nothing can be asked
   * @return who it is now; empty where the connection would not be let in any more
   * @throws RuntimeException when it cannot be found out; the page is told to connect anew, through all checks
   */
  default Optional<Visitor> recheck(Visitor before) {
    return Optional.of(before);
  }

  /** Ends the transport after what was sent is out; called once, after a last {@link ServerMessage.Close} if any. */
  void close();
}
