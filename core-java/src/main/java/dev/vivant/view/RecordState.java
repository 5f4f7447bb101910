package dev.vivant.view;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.ByteBuffer;

/**
 * A value of a type that is known beforehand, as bytes: a hash of its shape, then its parts in order.
 *
 * <pre>{@code
 * State(3, "Ann") = shape 8 | 0 0 0 3 | 1 0 0 0 3 A n n       the 1: not null
 * }</pre>
 */
final class RecordState<S> implements StateCodec<S> {
  private final Class<S> type;
  private final Shape shape;
  private final long fingerprint;

  RecordState(Class<S> type) {
    this.type = type;
    ShapeFinder finder = new ShapeFinder();
    this.shape = finder.find(type, type.getSimpleName());
    this.fingerprint = hash(finder.description(shape));
  }

  private static long hash(String description) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(description.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public byte[] encode(S state) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeLong(fingerprint);
      shape.write(out, state);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  @Override
  @SuppressWarnings("unchecked") // the shape of a type gives values of that type; a primitive's class cannot cast
  public S decode(byte[] bytes) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      if (in.readLong() != fingerprint) {
        throw new IllegalArgumentException("a written " + type.getSimpleName()
            + " has another shape than now; declare what becomes of it with migratingFrom");
      }
      Object state = shape.read(in);
      if (in.available() > 0) {
        throw new IllegalArgumentException("a written " + type.getSimpleName() + " goes on after its end");
      }
      return (S) state;
    } catch (IOException ends) {
      throw new IllegalArgumentException("a written " + type.getSimpleName() + " ends too early", ends);
    }
  }
}
