package dev.vivant.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that say themselves what they are: null, booleans, numbers, strings, and lists and maps of these. */
final class PlainBytes {
  private static final int MAX_DEPTH = 32;

  private PlainBytes() {}

  /**
   * A value as bytes.
   *
   * @throws IllegalArgumentException for anything else inside
   */
  static byte[] write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes), value, 0);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * What {@link #write(Object)} wrote.
   *
   * @throws IllegalArgumentException for other bytes
   */
  static Object read(byte[] bytes) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(bytes)), 0);
    } catch (IOException ends) {
      throw new IllegalArgumentException("a value ends too early", ends);
    }
  }

  static void write(DataOutputStream out, Object value) throws IOException {
    write(out, value, 0);
  }

  static Object read(DataInputStream in) throws IOException {
    return read(in, 0);
  }

  private static void write(DataOutputStream out, Object value, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("lists and maps are nested more than " + MAX_DEPTH + " deep");
    }
    if (value == null) {
      out.writeByte('0');
    } else if (value instanceof Boolean is) {
      out.writeByte(is ? 't' : 'f');
    } else if (value instanceof Integer number) {
      out.writeByte('i');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('l');
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte('d');
      out.writeDouble(number);
    } else if (value instanceof Float number) {
      out.writeByte('F');
      out.writeFloat(number);
    } else if (value instanceof Short number) {
      out.writeByte('S');
      out.writeShort(number);
    } else if (value instanceof Byte number) {
      out.writeByte('B');
      out.writeByte(number);
    } else if (value instanceof String text) {
      out.writeByte('s');
      Texts.write(out, text);
    } else if (value instanceof List<?> items) {
      out.writeByte('[');
      out.writeInt(items.size());
      for (Object item : items) {
        write(out, item, depth + 1);
      }
    } else if (value instanceof Map<?, ?> entries) {
      out.writeByte('{');
      out.writeInt(entries.size());
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        write(out, entry.getKey(), depth + 1);
        write(out, entry.getValue(), depth + 1);
      }
    } else {
      throw new IllegalArgumentException("a " + value.getClass().getName() + " is no plain value");
    }
  }

  private static Object read(DataInputStream in, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("lists and maps are nested more than " + MAX_DEPTH + " deep");
    }
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case '0' -> null;
      case 't' -> true;
      case 'f' -> false;
      case 'i' -> in.readInt();
      case 'l' -> in.readLong();
      case 'd' -> in.readDouble();
      case 'F' -> in.readFloat();
      case 'S' -> in.readShort();
      case 'B' -> in.readByte();
      case 's' -> Texts.read(in);
      case '[' -> list(in, depth);
      case '{' -> map(in, depth);
      default -> throw new IllegalArgumentException("no value begins with " + kind);
    };
  }

  private static List<Object> list(DataInputStream in, int depth) throws IOException {
    int count = Texts.count(in);
    List<Object> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(read(in, depth + 1));
    }
    return Collections.unmodifiableList(list);
  }

  private static Map<Object, Object> map(DataInputStream in, int depth) throws IOException {
    int count = Texts.count(in);
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Object name = read(in, depth + 1);
      map.put(name, read(in, depth + 1));
    }
    return Collections.unmodifiableMap(map);
  }
}
