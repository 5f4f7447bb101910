package dev.vivant.session;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Texts and bytes in a snapshot, after their length. Refuses lengths beyond what is left to read. */
final class Texts {
  private Texts() {}

  /** As UTF-16, so that any string at all comes back as it was; snapshots are packed afterwards. */
  static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = new byte[2 * text.length()];
    ByteBuffer.wrap(bytes).asCharBuffer().put(text);
    write(out, bytes);
  }

  static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String read(DataInputStream in) throws IOException {
    byte[] bytes = bytes(in);
    if (bytes.length % 2 != 0) {
      throw new IllegalArgumentException("a text of " + bytes.length + " bytes");
    }
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[count(in)];
    in.readFully(bytes);
    return bytes;
  }

  /** A count of things that take at least a byte each. */
  static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IllegalArgumentException("a count of " + count + " where " + in.available() + " bytes are left");
    }
    return count;
  }
}
