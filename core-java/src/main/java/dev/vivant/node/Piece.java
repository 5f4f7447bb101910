package dev.vivant.node;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A short piece of a page as UTF-8, made to be copied often: {@code <div>}. Its bytes are filled up to pairs of longs,
 * because sixteen bytes, which most pieces fit in, are copied as fast as one, and a call to copy a few costs more than
 * the copying.
 */
final class Piece {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** How many bytes more than it has a piece overwrites at most. */
  static final int MORE_BYTES = 15;

  private final byte[] filled;
  private final long first;
  private final long second;
  private final int length;

  Piece(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    this.length = bytes.length;
    this.filled = Arrays.copyOf(bytes, length + MORE_BYTES & ~MORE_BYTES);
    this.first = (long) LONGS.get(filled, 0);
    this.second = (long) LONGS.get(filled, 8);
  }

  /** How many bytes {@link #copy} needs and may overwrite: a few more than it has. */
  int room() {
    return length + MORE_BYTES;
  }

  /** Copies the bytes; gives the place behind them. */
  int copy(byte[] buffer, int at) {
    LONGS.set(buffer, at, first);
    LONGS.set(buffer, at + 8, second);
    for (int i = 16; i < length; i += 8) {
      LONGS.set(buffer, at + i, (long) LONGS.get(filled, i));
    }
    return at + length;
  }
}
