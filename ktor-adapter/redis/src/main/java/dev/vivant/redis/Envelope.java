package dev.vivant.redis;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * A message on its way: which node sent it, how many that node had sent before, and what it says.
 *
 * @param message as {@link MessageTypes} writes it; empty where the node lost messages before they reached Redis
 */
record Envelope(UUID origin, long number, byte[] message) {
  private static final int HEAD = 24;

  static final byte[] LOST = {};

  byte[] bytes() {
    return ByteBuffer.allocate(HEAD + message.length)
        .putLong(origin.getMostSignificantBits()).putLong(origin.getLeastSignificantBits()).putLong(number)
        .put(message).array();
  }

  static Envelope of(byte[] bytes) {
    if (bytes.length < HEAD) {
      throw new IllegalArgumentException("a message of " + bytes.length + " bytes does not say where it comes from");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    UUID origin = new UUID(buffer.getLong(), buffer.getLong());
    long number = buffer.getLong();
    byte[] message = new byte[buffer.remaining()];
    buffer.get(message);
    return new Envelope(origin, number, message);
  }
}
