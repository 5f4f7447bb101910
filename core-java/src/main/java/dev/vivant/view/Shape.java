package dev.vivant.view;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How values of one type are written and read. */
abstract class Shape {
  private final String name;

  Shape(String name) {
    this.name = name;
  }

  /** What it is, for the comparison of shapes: {@code int}, {@code List<String>}, {@code #2} for the second record. */
  final String name() {
    return name;
  }

  abstract void write(DataOutputStream out, Object value) throws IOException;

  /** Refuses what {@link #write} does not write with an {@link IllegalArgumentException}. */
  abstract Object read(DataInputStream in) throws IOException;

  /** A count that cannot be larger than what is left to read. */
  static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IllegalArgumentException("a count of " + count + " where " + in.available() + " bytes are left");
    }
    return count;
  }

  /** The same for references, which may be null. */
  static Shape nullable(Shape shape) {
    return new Shape(shape.name + "?") {
      @Override
      void write(DataOutputStream out, Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
          shape.write(out, value);
        }
      }

      @Override
      Object read(DataInputStream in) throws IOException {
        return in.readBoolean() ? shape.read(in) : null;
      }
    };
  }

  /** A shape of two functions. */
  static <T> Shape of(String name, Class<T> type, Writer<T> writer, Reader<T> reader) {
    return new Shape(name) {
      @Override
      void write(DataOutputStream out, Object value) throws IOException {
        writer.write(out, type.cast(value));
      }

      @Override
      Object read(DataInputStream in) throws IOException {
        try {
          return reader.read(in);
        } catch (java.time.DateTimeException | ArithmeticException | NumberFormatException outOfRange) {
          throw new IllegalArgumentException("no " + name, outOfRange);
        }
      }
    };
  }

  /** Writes a value that is not null. */
  @FunctionalInterface
  interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  /** Reads a value. */
  @FunctionalInterface
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }
}
