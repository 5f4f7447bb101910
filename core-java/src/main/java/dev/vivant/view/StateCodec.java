package dev.vivant.view;

import java.util.function.Function;

/**
 * Writes a view's state down and reads it back, so that a session can go on after a restart or on another server.
 *
 * <p>Stateless and thread-safe. Bytes are trusted no more than their store is: sessions sign them before they leave the
 * process and check them before they come back here. They are readable for whoever reads the store.
 *
 * <p>A state whose shape changes from one build to the next keeps its open pages alive by a migration:
 *
 * <pre>{@code
 * record Old(int count) {}
 * record State(int count, String name) {}
 *
 * StateCodec<State> codec = StateCodec.ofRecord(State.class)
 *     .migratingFrom(StateCodec.ofRecord(Old.class), old -> new State(old.count(), ""));
 * }</pre>
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

  /**
   * Number of the shape that {@link #encode} writes: 0 for the first, one more with each {@link #migratingFrom}. It is
   * written down beside the bytes.
   */
  default int version() {
    return 0;
  }

  /**
   * The state that a codec of some version wrote: this one, or an older one that it migrates from.
   *
   * @throws IllegalArgumentException for a version that nothing is declared for, and as {@link #decode(byte[])}
   */
  default S decode(int version, byte[] bytes) {
    if (version != version()) {
      throw new IllegalArgumentException(
          "a state of version " + version + ", where there is only version " + version() + " and no migration");
    }
    return decode(bytes);
  }

  /**
   * This codec, for a shape that took the place of another one.
   *
   * @param old       the codec of the shape before; it may have migrations of its own
   * @param migration makes the new state of the old one; what it throws counts as a state that does not fit
   */
  default <O> StateCodec<S> migratingFrom(StateCodec<O> old, Function<? super O, ? extends S> migration) {
    return new MigratedState<>(this, old, migration);
  }

  /**
   * A codec for a record of plain values: numbers, strings, booleans, enums, {@code Optional}, {@code List},
   * {@code Set} and {@code Map}, {@code BigDecimal}, {@code BigInteger}, {@code UUID}, {@code java.time}, other records
   * of these, and sealed interfaces of such records. References may be null. A shape that differs from the one that was
   * written, in names, order or types, is refused and never guessed.
   *
   * @throws IllegalArgumentException for a record with anything else inside; the message names the component
   */
  static <S extends Record> StateCodec<S> ofRecord(Class<S> type) {
    return new RecordState<>(type);
  }

  /**
   * A codec for a state that is one plain value, {@code StateCodec.ofValue(Integer.class)}: of those that
   * {@link #ofRecord} takes, the ones that need no type arguments.
   *
   * @throws IllegalArgumentException for another type
   */
  static <S> StateCodec<S> ofValue(Class<S> type) {
    return new RecordState<>(type);
  }
}
