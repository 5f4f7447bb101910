package dev.vivant.testing;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;

/**
 * Writes messages as a wire does and reads them back, so that tests run over real frames and can count their bytes.
 *
 * <p>One for each connection: what a wire remembers ends with it.
 */
public interface WireCodec {
  /** A codec that changes nothing and counts nothing. */
  WireCodec NONE = new WireCodec() {
    @Override
    public Frame<ClientMessage> up(ClientMessage message) {
      return new Frame<>(message, 0);
    }

    @Override
    public Frame<ServerMessage> down(ServerMessage message) {
      return new Frame<>(message, 0);
    }
  };

  /** A message of the page, encoded and decoded. */
  Frame<ClientMessage> up(ClientMessage message);

  /** A message of the session, encoded and decoded. */
  Frame<ServerMessage> down(ServerMessage message);

  /**
   * A message as it arrived.
   *
   * @param bytes how long it was on the wire
   */
  record Frame<M>(M message, int bytes) {}
}
