package dev.vivant.redis;

import dev.vivant.pubsub.RouteMessage;
import dev.vivant.view.StateCodec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The types of messages that go from node to node, each declared with a name and a codec: no bytes from outside ever
 * choose a class. {@code String}, {@code Integer}, {@code Long}, {@code Double} and {@code Boolean} are declared
 * already.
 *
 * <pre>{@code
 * MessageTypes types = MessageTypes.builder()
 *     .type("said", Message.class, messageCodec)
 *     .build();
 * }</pre>
 *
 * <p>Names are what nodes of different builds agree on: keep the name, and let the codec read what older builds wrote.
 * A node that meets a name or bytes it does not know tells subscribers that messages were lost. Immutable and
 * thread-safe.
 */
public final class MessageTypes {
  /** Strings, numbers and booleans only. */
  public static final MessageTypes PLAIN = builder().build();

  private static final int MAX_NAME_BYTES = 127;

  private final Map<Class<?>, Type<?>> byClass;
  private final Map<String, Type<?>> byName;

  private MessageTypes(Map<Class<?>, Type<?>> byClass, Map<String, Type<?>> byName) {
    this.byClass = byClass;
    this.byName = byName;
  }

  /** A builder that knows strings, numbers and booleans. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Name and bytes of a message.
   *
   * @throws IllegalArgumentException for a type that is not declared
   */
  byte[] encode(Object message) {
    return message instanceof RouteMessage to ? RouteMessages.written(to, plain(to.message())) : plain(message);
  }

  private byte[] plain(Object message) {
    Type<?> type = byClass.get(message.getClass());
    if (type == null) {
      type = byClass.values().stream().filter(each -> each.type.isInstance(message)).findFirst().orElseThrow(() ->
          new IllegalArgumentException("messages of " + message.getClass().getName() + " cannot go to other nodes: "
              + "declare the type by MessageTypes.builder().type(\"a name\", TheType.class, codec)"));
    }
    byte[] payload = type.encode(message);
    return ByteBuffer.allocate(1 + type.name.length + payload.length)
        .put((byte) type.name.length).put(type.name).put(payload).array();
  }

  /**
   * The message that {@link #encode} wrote.
   *
   * @throws IllegalArgumentException for a name that is not declared, or bytes that the type does not know
   */
  Object decode(byte[] bytes) {
    return RouteMessages.isOne(bytes) ? RouteMessages.read(bytes, this::plain) : plain(bytes);
  }

  private Object plain(byte[] bytes) {
    int length = bytes.length == 0 ? -1 : bytes[0];
    if (length < 1 || 1 + length > bytes.length) {
      throw new IllegalArgumentException("a message of " + bytes.length + " bytes has no name of its type");
    }
    String name = new String(bytes, 1, length, StandardCharsets.UTF_8);
    Type<?> type = byName.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no message type has the name \"" + name + "\"");
    }
    return type.codec.decode(Arrays.copyOfRange(bytes, 1 + length, bytes.length));
  }

  private record Type<T>(byte[] name, Class<T> type, StateCodec<T> codec) {
    byte[] encode(Object message) {
      return codec.encode(type.cast(message));
    }
  }

  /** Collects types. */
  public static final class Builder {
    private final Map<Class<?>, Type<?>> byClass = new LinkedHashMap<>();
    private final Map<String, Type<?>> byName = new HashMap<>();

    private Builder() {
      type("string", String.class, new Plain<>(Function.identity(), Function.identity()));
      type("int", Integer.class, new Plain<>(Object::toString, Integer::valueOf));
      type("long", Long.class, new Plain<>(Object::toString, Long::valueOf));
      type("double", Double.class, new Plain<>(Object::toString, Double::valueOf));
      type("boolean", Boolean.class, new Plain<>(Object::toString, Boolean::valueOf));
    }

    /**
     * Declares a type and all below it. Of several that fit a message, its own class counts, else the first declared.
     *
     * @param name  1 to 127 bytes as UTF-8; the same on all nodes, for ever
     * @param codec thread-safe; what it throws in {@code decode} is an {@link IllegalArgumentException}
     * @throws IllegalArgumentException for a name or type that is declared already
     */
    public <T> Builder type(String name, Class<T> type, StateCodec<T> codec) {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      if (bytes.length < 1 || bytes.length > MAX_NAME_BYTES) {
        throw new IllegalArgumentException(
            "the name of a message type has 1 to " + MAX_NAME_BYTES + " bytes; \"" + name + "\" has " + bytes.length);
      }
      Type<T> added = new Type<>(bytes, type, Objects.requireNonNull(codec, "codec"));
      if (byName.putIfAbsent(name, added) != null || byClass.putIfAbsent(type, added) != null) {
        throw new IllegalArgumentException(
            "the name \"" + name + "\" or the type " + type.getName() + " is declared already");
      }
      return this;
    }

    /** The types. */
    public MessageTypes build() {
      return new MessageTypes(new LinkedHashMap<>(byClass), Map.copyOf(byName));
    }
  }

  /** A value as text. */
  private record Plain<T>(Function<T, String> write, Function<String, T> read) implements StateCodec<T> {
    @Override
    public byte[] encode(T value) {
      return write.apply(value).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public T decode(byte[] bytes) {
      return read.apply(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
