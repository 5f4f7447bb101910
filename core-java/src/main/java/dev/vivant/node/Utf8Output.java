package dev.vivant.node;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** HTML as UTF-8: escapes and encodes in one pass. */
final class Utf8Output extends HtmlOutput {
  private static final int BUFFER_BYTES = 8192;

  /** Characters that surely fit the buffer, however they are escaped. */
  private static final int PIECE_CHARS = 1024;

  private static final int MAX_BYTES_OF_CHAR = 6;
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER_BYTES];
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
  void attribute(String name, String value) {
    Piece known = EncodedAttributes.get(name, value);
    if (known != null) {
      piece(known);
      return;
    }
    int length = name.length() + value.length();
    if (length > PIECE_CHARS) {
      longAttribute(name, value);
      return;
    }
    room(length * MAX_BYTES_OF_CHAR + 4);
    buffer[at++] = ' ';
    piece(name, 0, name.length(), Escaper.RAW);
    buffer[at++] = '=';
    buffer[at++] = '"';
    piece(value, 0, value.length(), Escaper.ATTRIBUTE);
    buffer[at++] = '"';
  }

  private void longAttribute(String name, String value) {
    text(" " + name + "=\"", Escaper.RAW);
    text(value, Escaper.ATTRIBUTE);
    text("\"", Escaper.RAW);
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
      room((end - start) * MAX_BYTES_OF_CHAR);
      piece(text, start, end, escaper);
      start = end;
    }
  }

  private void piece(String text, int start, int end, Escaper escaper) {
    boolean[] plain = escaper.plain();
    byte[] bytes = buffer;
    int to = at;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (plain[c]) {
          bytes[to++] = (byte) c;
        } else {
          to = escape(escaper.escape(c), to);
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
    at = to;
  }

  private int escape(String escape, int to) {
    if (escape.charAt(0) == '\uFFFD') {
      System.arraycopy(REPLACEMENT, 0, buffer, to, REPLACEMENT.length);
      return to + REPLACEMENT.length;
    }
    int next = to;
    for (int i = 0; i < escape.length(); i++) {
      buffer[next++] = (byte) escape.charAt(i);
    }
    return next;
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

  private void room(int bytes) {
    if (bytes > BUFFER_BYTES - at) {
      drain();
    }
  }

  @Override
  void drain() {
    try {
      out.write(buffer, 0, at);
      at = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
