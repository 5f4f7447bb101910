package dev.vivant.django.i18n;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads compiled catalogues: two tables of lengths and offsets, ids and translations, in UTF-8. */
final class MoFile {
  private static final int MAGIC = 0x950412de;

  private MoFile() {}

  static Map<String, List<String>> parse(byte[] bytes) {
    try {
      ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      if (file.getInt(0) != MAGIC) {
        file.order(ByteOrder.BIG_ENDIAN);
      }
      if (file.getInt(0) != MAGIC || file.getInt(4) >>> 16 > 1) {
        throw new IllegalArgumentException("no .mo file: it does not begin as one");
      }
      int count = file.getInt(8);
      if (count < 0 || count > bytes.length / 16) {
        throw new IllegalArgumentException("a .mo file of " + bytes.length + " bytes cannot hold " + count + " texts");
      }
      Map<String, List<String>> texts = new HashMap<>();
      for (int i = 0; i < count; i++) {
        String id = text(file, file.getInt(12) + 8 * i);
        String translation = text(file, file.getInt(16) + 8 * i);
        int plural = id.indexOf('\0');
        texts.put(plural < 0 ? id : id.substring(0, plural), List.of(translation.split("\0", -1)));
      }
      return texts;
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new IllegalArgumentException("a .mo file that ends too early", e);
    }
  }

  private static String text(ByteBuffer file, int entry) {
    int length = file.getInt(entry);
    int offset = file.getInt(entry + 4);
    byte[] text = new byte[Math.max(0, Math.min(length, file.capacity()))];
    file.position(Math.max(0, Math.min(offset, file.capacity()))).get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
