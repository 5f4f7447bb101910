package dev.vivant.redis;

import dev.vivant.pubsub.RouteMessage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Messages to all sessions at a route as bytes: where they go, then the message as any other.
 *
 * <pre>{@code
 * 0  ·  length, tenant  ·  length, route  ·  what MessageTypes wrote
 * }</pre>
 *
 * <p>No type of an author's has a name of no bytes, so the first one tells them apart. Lengths are two bytes each.
 */
final class RouteMessages {
  private static final byte MARK = 0;
  private static final int MAX_BYTES = 0xFFFF;

  private RouteMessages() {}

  static boolean isOne(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == MARK;
  }

  /**
   * Writes one.
   *
   * @param message as it is written by itself
   * @throws IllegalArgumentException where tenant or route is longer than 65535 bytes
   */
  static byte[] written(RouteMessage to, byte[] message) {
    byte[] tenant = text(to.tenant());
    byte[] route = text(to.route());
    return ByteBuffer.allocate(1 + 2 + tenant.length + 2 + route.length + message.length)
        .put(MARK)
        .putShort((short) tenant.length).put(tenant)
        .putShort((short) route.length).put(route)
        .put(message)
        .array();
  }

  /**
   * Reads what {@link #written} made.
   *
   * @param message reads the message by itself, and no message to a route
   * @throws IllegalArgumentException for bytes that are none
   */
  static RouteMessage read(byte[] bytes, Function<byte[], Object> message) {
    ByteBuffer from = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    try {
      String tenant = text(from);
      String route = text(from);
      byte[] rest = new byte[from.remaining()];
      from.get(rest);
      return new RouteMessage(tenant, route, message.apply(rest));
    } catch (BufferUnderflowException cut) {
      throw new IllegalArgumentException("a message to a route ends within its " + bytes.length + " bytes", cut);
    }
  }

  private static byte[] text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_BYTES) {
      throw new IllegalArgumentException("the name of a tenant or route has at most " + MAX_BYTES + " bytes, not "
          + bytes.length);
    }
    return bytes;
  }

  private static String text(ByteBuffer from) {
    byte[] bytes = new byte[Short.toUnsignedInt(from.getShort())];
    from.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
