package dev.vivant.session;

import dev.vivant.security.Signer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs contents of snapshots and signs them, so that a store can neither make one up nor pass one off as another.
 *
 * <pre>{@code
 * format 1 | key id 1 | signature 16 | packed: how many bytes it holds 4, deflated; or 0 and the bytes, if they are few
 * signature = of format, session id, epoch, revision and the packed bytes
 * }</pre>
 *
 * <p>Nothing of the packed bytes is looked at before the signature is proven.
 */
final class SnapshotSeal {
  private static final byte FORMAT = 1;
  private static final int HEADER = 2 + Signer.SIGNATURE_BYTES;
  private static final String PURPOSE = "snapshot";

  /** No content is larger than this when it is unpacked; limits of sessions are far below. */
  private static final int MAX_BYTES = 256 << 20;

  /** Deflating never makes more of a byte than that: whoever announces more lies, and gets no memory for it. */
  private static final long MOST_OF_A_BYTE = 1_032;

  /** What is smaller gains too little from being deflated. */
  private static final int FEW_BYTES = 768;

  private SnapshotSeal() {}

  /** A content, packed; to be sealed for a revision. */
  static byte[] pack(SnapshotContent content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try {
      SnapshotCodec.write(new DataOutputStream(bytes), content);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    byte[] plain = bytes.toByteArray();
    if (plain.length < FEW_BYTES) {
      return ByteBuffer.allocate(4 + plain.length).putInt(0).put(plain).array();
    }
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] packed = new byte[plain.length + plain.length / 1000 + 64];
      int length = 4;
      while (!deflater.finished()) {
        length += deflater.deflate(packed, length, packed.length - length);
        packed = deflater.finished() ? packed : Arrays.copyOf(packed, packed.length * 2);
      }
      ByteBuffer.wrap(packed).putInt(plain.length);
      return Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }

  static Snapshot seal(Signer signer, String sessionId, long epoch, long revision, byte[] packed) {
    byte[] signature = signer.sign(PURPOSE, name(sessionId, epoch, revision), packed);
    byte[] bytes = ByteBuffer.allocate(HEADER + packed.length)
        .put(FORMAT).put((byte) signer.keyId()).put(signature).put(packed).array();
    return new Snapshot(sessionId, epoch, revision, bytes);
  }

  /**
   * The content of a snapshot; empty where it is not one that a key of this site has signed, under that name and
   * number.
   */
  static Optional<SnapshotContent> open(Signer signer, Snapshot snapshot) {
    byte[] bytes = snapshot.bytes();
    if (bytes.length < HEADER + 4 || bytes[0] != FORMAT) {
      return Optional.empty();
    }
    byte[] signature = Arrays.copyOfRange(bytes, 2, HEADER);
    byte[] packed = Arrays.copyOfRange(bytes, HEADER, bytes.length);
    byte[] name = name(snapshot.sessionId(), snapshot.epoch(), snapshot.revision());
    if (!signer.verify(bytes[1] & 0xFF, signature, PURPOSE, name, packed)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SnapshotCodec.read(new DataInputStream(new ByteArrayInputStream(unpack(packed)))));
    } catch (IOException | IllegalArgumentException | DataFormatException otherBuild) {
      return Optional.empty();
    }
  }

  private static byte[] name(String sessionId, long epoch, long revision) {
    byte[] id = sessionId.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return ByteBuffer.allocate(17 + id.length).put(FORMAT).putLong(epoch).putLong(revision).put(id).array();
  }

  private static byte[] unpack(byte[] packed) throws DataFormatException {
    int length = ByteBuffer.wrap(packed).getInt();
    if (length == 0) {
      return Arrays.copyOfRange(packed, 4, packed.length);
    }
    if (length < 0 || length > MAX_BYTES || length > (packed.length - 4) * MOST_OF_A_BYTE) {
      throw new DataFormatException("a content of " + length + " bytes");
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, 4, packed.length - 4);
      byte[] plain = new byte[length];
      int read = 0;
      while (read < length && !inflater.finished()) {
        int more = inflater.inflate(plain, read, length - read);
        if (more == 0 && inflater.needsInput()) {
          break;
        }
        read += more;
      }
      if (read != length) {
        throw new DataFormatException("a content of " + read + " bytes instead of " + length);
      }
      return plain;
    } finally {
      inflater.end();
    }
  }
}
