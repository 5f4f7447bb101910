package dev.vivant.session.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * One file of records, which only grows.
 *
 * <pre>{@code
 * record = length of the rest 4 | CRC-32 of the rest 4 | epoch 8 | revision 8, 0 to forget | id length 2 | id | bytes
 * }</pre>
 *
 * <p>For one thread at a time.
 */
final class Segment {
  static final int OVERHEAD = 26;

  private static final int HEAD = 8;
  private static final int MAX_RECORD = 1 << 30;
  private static final String SUFFIX = ".sessions";

  private final long number;
  private final Path file;
  private final FileChannel channel;
  private long end;
  private long live;

  private Segment(long number, Path file, FileChannel channel) {
    this.number = number;
    this.file = file;
    this.channel = channel;
  }

  /** A new one, {@code 0000000007.sessions}. */
  static Segment create(Path folder, long number) throws IOException {
    Path file = folder.resolve(String.format("%010d", number) + SUFFIX);
    FileChannel channel = FileChannel.open(
        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException notEverywhere) {
      // Not every system lets a folder be opened; there its entries are safe without.
    }
    return new Segment(number, file, channel);
  }

  /** All that are there, the oldest first. */
  static List<Segment> all(Path folder) throws IOException {
    List<Segment> found = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "[0-9]*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        long number = Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
        found.add(new Segment(number, file, FileChannel.open(file, StandardOpenOption.READ)));
      }
    }
    found.sort((a, b) -> Long.compare(a.number, b.number));
    return found;
  }

  long number() {
    return number;
  }

  /** Bytes up to the end of the last whole record. */
  long size() {
    return end;
  }

  /** Bytes of the records that are still of use. */
  long live() {
    return live;
  }

  /** A record became of use, or with a negative number ceased to be. */
  void count(long bytes) {
    live += bytes;
  }

  /** A record's bytes, to be appended. */
  static ByteBuffer encode(String sessionId, long epoch, long revision, byte[] bytes) {
    byte[] id = sessionId.getBytes(StandardCharsets.UTF_8);
    if (id.length > 0xFFFF) {
      throw new IllegalArgumentException("a session id of " + id.length + " bytes");
    }
    ByteBuffer record = ByteBuffer.allocate(OVERHEAD + id.length + bytes.length);
    record.putInt(record.capacity() - HEAD).putInt(0).putLong(epoch).putLong(revision)
        .putShort((short) id.length).put(id).put(bytes);
    record.putInt(4, crc(record));
    return record.flip();
  }

  private static int crc(ByteBuffer record) {
    CRC32 crc = new CRC32();
    crc.update(record.array(), HEAD, record.capacity() - HEAD);
    return (int) crc.getValue();
  }

  /** Appends records one after the other and makes them safe; gives the place of the first. */
  long append(List<ByteBuffer> records, boolean force) throws IOException {
    long first = end;
    long at = end;
    int bytes = records.stream().mapToInt(ByteBuffer::remaining).sum();
    ByteBuffer all = ByteBuffer.allocate(bytes);
    records.forEach(record -> all.put(record.duplicate()));
    all.flip();
    while (all.hasRemaining()) {
      at += channel.write(all, at);
    }
    if (force) {
      channel.force(false);
    }
    end = at;
    return first;
  }

  /** The record at a place, or null where none is whole. */
  Entry read(long at) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    if (!fill(head, at)) {
      return null;
    }
    int length = head.getInt(0);
    if (length < OVERHEAD - HEAD || length > MAX_RECORD || at + HEAD + length > channel.size()) {
      return null;
    }
    ByteBuffer record = ByteBuffer.allocate(HEAD + length);
    if (!fill(record, at) || crc(record) != head.getInt(4)) {
      return null;
    }
    record.position(HEAD);
    long epoch = record.getLong();
    long revision = record.getLong();
    byte[] id = new byte[record.getShort() & 0xFFFF];
    if (id.length > record.remaining()) {
      return null;
    }
    record.get(id);
    byte[] bytes = new byte[record.remaining()];
    record.get(bytes);
    return new Entry(new String(id, StandardCharsets.UTF_8), epoch, revision, bytes, at, HEAD + length);
  }

  private boolean fill(ByteBuffer buffer, long at) throws IOException {
    long from = at;
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, from);
      if (read < 0) {
        return false;
      }
      from += read;
    }
    return true;
  }

  /** Reads all records up to the first that is not whole; that is where the process died. */
  void scan(Consumer<Entry> each) throws IOException {
    for (Entry entry = read(0); entry != null; entry = read(end)) {
      end = entry.at + entry.length;
      each.accept(entry);
    }
  }

  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() throws IOException {
    close();
    Files.deleteIfExists(file);
  }

  /**
   * A record that was read.
   *
   * @param revision 0 where it says that the session is to be forgotten
   */
  record Entry(String sessionId, long epoch, long revision, byte[] bytes, long at, int length) {}
}
