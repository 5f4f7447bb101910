package dev.vivant.node;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

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

  private static final int MAX_BYTES_OF_CHAR = 6;

  /**
   * From so many characters on, a text is encoded by the JDK, which copies what is ASCII by vectors, and then looked
   * through eight bytes at a time: a tenth off a page with paragraphs, for an array of each of them.
   */
  private static final int LONG_CHARS = 32;

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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
  void startWhole(Tag tag, AttributeName name, String value) {
    ConstantAttribute constant = ConstantAttribute.get(tag, name, value);
    if (constant != null) {
      piece(constant.piece());
    } else {
      piece(tag.start());
      changing(name, value);
      close();
    }
  }

  @Override
  void attribute(AttributeName name, String value) {
    ConstantAttribute constant = ConstantAttribute.get(null, name, value);
    if (constant != null) {
      piece(constant.piece());
    } else {
      changing(name, value);
    }
  }

  private void changing(AttributeName name, String value) {
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
    if (length > PIECE_CHARS) {
      pieces(text, escaper);
      return;
    }
    room(length * MAX_BYTES_OF_CHAR + Piece.MORE_BYTES);
    byte[] utf8 = length < LONG_CHARS ? NONE : text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length == length) {
      ascii(text, utf8, escaper);
    } else {
      piece(text, 0, length, escaper);
    }
  }

  private void pieces(String text, Escaper escaper) {
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

  /** A text of ASCII alone and, as the encoder takes it, {@code ?} for halves of surrogate pairs. */
  private void ascii(String text, byte[] utf8, Escaper escaper) {
    byte[] bytes = buffer;
    int to = at;
    int i = 0;
    while (i + Long.BYTES <= utf8.length) {
      long eight = (long) LONGS.get(utf8, i);
      LONGS.set(bytes, to, eight);
      int plain = Escaper.plainBytes(eight);
      i += plain;
      to += plain;
      if (plain < Long.BYTES) {
        to = oneByOne(text, i, i + 1, to, escaper);
        i++;
      }
    }
    at = oneByOne(text, i, utf8.length, to, escaper);
  }

  /** Four characters at once as long as they stand for themselves: half the time of one by one, on all pages. */
  private void piece(String text, int start, int end, Escaper escaper) {
    byte[] bytes = buffer;
    int to = at;
    int i = start;
    while (i + 4 <= end) {
      char first = text.charAt(i);
      char second = text.charAt(i + 1);
      char third = text.charAt(i + 2);
      char fourth = text.charAt(i + 3);
      if (escaper.arePlain(first, second, third, fourth)) {
        bytes[to] = (byte) first;
        bytes[to + 1] = (byte) second;
        bytes[to + 2] = (byte) third;
        bytes[to + 3] = (byte) fourth;
        to += 4;
        i += 4;
      } else {
        int next = pairEnd(text, i + 4, end);
        to = oneByOne(text, i, next, to, escaper);
        i = next;
      }
    }
    at = oneByOne(text, i, end, to, escaper);
  }

  /** The place itself, or the next one where it parts a pair of surrogates. */
  private static int pairEnd(String text, int place, int end) {
    boolean parts = place < end
        && Character.isHighSurrogate(text.charAt(place - 1)) && Character.isLowSurrogate(text.charAt(place));
    return parts ? place + 1 : place;
  }

  private int oneByOne(String text, int start, int end, int at, Escaper escaper) {
    byte[] bytes = buffer;
    int to = at;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (escaper.isPlain(c)) {
          bytes[to++] = (byte) c;
        } else {
          to = escaper.escapes()[c].copy(bytes, to);
        }
      } else if (c < 0x800) {
        bytes[to++] = (byte) (0xC0 | c >> 6);
        bytes[to++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        to = three(c, to);
      } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
        to = four(Character.toCodePoint(c, text.charAt(++i)), to);
      } else {
        to = three('\uFFFD', to);
      }
    }
    return to;
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
