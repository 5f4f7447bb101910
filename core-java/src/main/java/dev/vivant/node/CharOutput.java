package dev.vivant.node;

import java.io.IOException;
import java.io.UncheckedIOException;

/** HTML as characters. */
final class CharOutput extends HtmlOutput {
  private final Appendable out;

  CharOutput(Appendable out) {
    this.out = out;
  }

  @Override
  void start(Tag tag) {
    try {
      out.append('<').append(tag.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void startWhole(Tag tag) {
    start(tag);
    close();
  }

  @Override
  void attribute(AttributeName name, String value) {
    try {
      out.append(' ').append(name.name()).append("=\"");
      escape(value, Escaper.ATTRIBUTE);
      out.append('"');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void close() {
    try {
      out.append('>');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void text(String text, Escaper escaper) {
    try {
      escape(text, escaper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void number(long value) {
    text(Long.toString(value), Escaper.RAW);
  }

  @Override
  void number(double value) {
    text(Digits.toString(value), Escaper.RAW);
  }

  @Override
  void end(Tag tag) {
    try {
      out.append("</").append(tag.name()).append('>');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void drain() {}

  private void escape(String text, Escaper escaper) throws IOException {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? escaper.isPlain(c) : !Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out.append(text, written, i).append(c < 0x80 ? escaper.escape(c) : "\uFFFD");
      written = i + 1;
    }
    out.append(text, written, text.length());
  }
}
