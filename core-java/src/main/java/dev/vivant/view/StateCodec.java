package dev.vivant.view;

/**
 * Writes a view's state down and reads it back, so that a session can go on after a restart or on another server.
 *
 * <p>Stateless and thread-safe. Bytes are trusted no more than their store is: sessions sign them before they leave the
 * process and check them before they come back here.
 *
 * @param <S> the state
 */
public interface StateCodec<S> {
  /** The state as bytes; equal states may give different bytes. */
  byte[] encode(S state);

  /**
   * The state that {@link #encode} wrote.
   *
   * @throws IllegalArgumentException when the bytes are no state of this shape, as after a deploy that changed it; the
   *     message says what does not fit
   */
  S decode(byte[] bytes);
}
