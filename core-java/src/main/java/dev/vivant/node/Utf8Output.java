package dev.vivant.node;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** HTML as UTF-8: escapes and encodes in one pass. */
final class Utf8Output extends HtmlOutput {
  private static final int BUFFER_BYTES = 8192;
  private static final byte[] NONE = new byte[0];

  /**
   * The buffer of the last page that this thread wrote. It is most of what a small page needs: 8 KB beside 500 bytes.
   * Taken while a page is written, so that a page inside a page has another one.
   */
  private static final ThreadLocal<byte[]> SPARE = new ThreadLocal<>();

  /** Characters that surely fit the buffer, however they are escaped. */
  private static final int PIECE_CHARS = 1024;

  /** So many characters are copied before what was found in them counts. */
  private static final int BLOCK_CHARS = 32;

  private static final int MAX_BYTES_OF_CHAR = 6;
  private static final int ASCII = 0x7F;
  private static final int NOT_ASCII = ~ASCII;

  private final OutputStream out;
  private byte[] buffer = NONE;
  private int at;

  Utf8Output(OutputStream out) {
    this.out = out;
  }

  @Override
  void start(Tag tag) {
    piece(tag.start());
  }

  @Override
  void startWhole(Tag tag) {
    piece(tag.wholeStart());
  }

  @Override
  void attribute(AttributeName name, String value) {
    ConstantAttribute constant = ConstantAttribute.get(name, value);
    if (constant != null) {
      piece(constant.piece());
      return;
    }
    piece(name.start());
    text(value, Escaper.ATTRIBUTE);
    room(1);
    buffer[at++] = '"';
  }

  @Override
  void close() {
    room(1);
    buffer[at++] = '>';
  }

  @Override
  void end(Tag tag) {
    piece(tag.end());
  }

  private void piece(Piece piece) {
    room(piece.room());
    at = piece.copy(buffer, at);
  }

  @Override
  void text(String text, Escaper escaper) {
    int length = text.length();
    int start = 0;
    while (start < length) {
      int end = Math.min(length, start + PIECE_CHARS);
      if (end < length && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      room((end - start) * MAX_BYTES_OF_CHAR + Piece.MORE_BYTES);
      piece(text, start, end, escaper);
      start = end;
    }
  }

  /**
   * Most texts stand for themselves: they are copied without a branch for each character, and looked at meanwhile. A
   * block in which something was found is written again with care.
   */
  private void piece(String text, int start, int end, Escaper escaper) {
    byte[] odd = escaper.odd();
    byte[] bytes = buffer;
    int from = start;
    while (from < end) {
      int stop = Math.min(end, from + BLOCK_CHARS);
      int to = at - from;
      int found = 0;
      for (int i = from; i < stop; i++) {
        char c = text.charAt(i);
        bytes[to + i] = (byte) c;
        found |= c & NOT_ASCII | odd[c & ASCII];
      }
      if (found == 0) {
        at = to + stop;
        from = stop;
      } else {
        // Where one character is not ASCII, the next one seldom is.
        from = careful(text, from, (found & NOT_ASCII) == 0 ? stop : end, end, escaper);
      }
    }
  }

  /** Writes the characters up to {@code stop}, or one more where a pair stands there; gives the place behind them. */
  private int careful(String text, int start, int stop, int end, Escaper escaper) {
    Piece[] escapes = escaper.escapes();
    byte[] bytes = buffer;
    int to = at;
    int i = start;
    while (i < stop) {
      char c = text.charAt(i++);
      if (c < 0x80) {
        Piece escape = escapes[c];
        if (escape == null) {
          bytes[to++] = (byte) c;
        } else {
          to = escape.copy(bytes, to);
        }
      } else if (c < 0x800) {
        bytes[to++] = (byte) (0xC0 | c >> 6);
        bytes[to++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        to = three(c, to);
      } else if (Character.isHighSurrogate(c) && i < end && Character.isLowSurrogate(text.charAt(i))) {
        to = four(Character.toCodePoint(c, text.charAt(i++)), to);
      } else {
        to = three('\uFFFD', to);
      }
    }
    at = to;
    return i;
  }

  private int three(char c, int to) {
    buffer[to] = (byte) (0xE0 | c >> 12);
    buffer[to + 1] = (byte) (0x80 | c >> 6 & 0x3F);
    buffer[to + 2] = (byte) (0x80 | c & 0x3F);
    return to + 3;
  }

  private int four(int c, int to) {
    buffer[to] = (byte) (0xF0 | c >> 18);
    buffer[to + 1] = (byte) (0x80 | c >> 12 & 0x3F);
    buffer[to + 2] = (byte) (0x80 | c >> 6 & 0x3F);
    buffer[to + 3] = (byte) (0x80 | c & 0x3F);
    return to + 4;
  }

  @Override
  void number(long value) {
    room(Digits.MAX_CHARS);
    at = Digits.put(buffer, at, value);
  }

  @Override
  void number(double value) {
    room(Digits.MAX_CHARS);
    at = Digits.put(buffer, at, value);
  }

  private void room(int bytes) {
    if (bytes > buffer.length - at) {
      flush();
    }
  }

  private void flush() {
    if (buffer == NONE) {
      byte[] spare = SPARE.get();
      buffer = spare == null ? new byte[BUFFER_BYTES] : spare;
      SPARE.set(null);
    } else {
      write();
    }
  }

  private void write() {
    try {
      out.write(buffer, 0, at);
      at = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void drain() {
    if (buffer != NONE) {
      write();
      SPARE.set(buffer);
      buffer = NONE;
    }
  }
}
