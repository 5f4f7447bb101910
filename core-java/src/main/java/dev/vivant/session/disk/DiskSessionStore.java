package dev.vivant.session.disk;

import dev.vivant.session.SessionStore;
import dev.vivant.session.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Snapshots in a folder of this machine: they survive the process, and what {@link #save} has answered survives a power
 * cut, too. For one process at a time; several nodes share a server such as Redis instead.
 *
 * <pre>{@code
 * SessionStore store = DiskSessionStore.open(Path.of("/var/lib/shop/sessions"));
 * LiveSessions sessions = LiveSessions.builder(routes).signer(signer).store(store).build();
 * }</pre>
 *
 * <p>A batch costs one write and one {@code fsync}. Bounded in count and bytes: sessions that were written longest ago
 * go first; the files take up to about twice the bytes. Holds in memory where each session stands, about 150 bytes for
 * each. Safe for use by many threads.
 */
public final class DiskSessionStore implements SessionStore {
  private static final int MAX_SNAPSHOTS = 100_000;
  private static final long MAX_BYTES = 1L << 30;
  private static final int SEGMENTS = 8;
  private static final long MIN_SEGMENT_BYTES = 4_096;

  private final Path folder;
  private final int maxSnapshots;
  private final long maxBytes;
  private final FileChannel lock;
  private final TreeMap<Long, Segment> segments = new TreeMap<>();
  private final Map<String, Kept> index = new LinkedHashMap<>();
  private Segment current;
  private long bytes;
  private boolean closed;

  private DiskSessionStore(Path folder, int maxSnapshots, long maxBytes) throws IOException {
    this.folder = folder;
    this.maxSnapshots = maxSnapshots;
    this.maxBytes = maxBytes;
    Files.createDirectories(folder);
    this.lock = FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() == null) {
        throw new IllegalStateException(inUse());
      }
      recover();
    } catch (OverlappingFileLockException sameProcess) {
      lock.close();
      throw new IllegalStateException(inUse(), sameProcess);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private String inUse() {
    return folder + " is in use by another store; give each process a folder of its own, or let them share a server";
  }

  /**
   * The store in a folder, which is made if need be: up to 100,000 snapshots and a gibibyte.
   *
   * @throws IllegalStateException when another process, or another store of this one, uses the folder
   * @throws UncheckedIOException  when it cannot be read or written
   */
  public static DiskSessionStore open(Path folder) {
    return open(folder, MAX_SNAPSHOTS, MAX_BYTES);
  }

  /**
   * As {@link #open(Path)}, with other bounds.
   *
   * @param maxBytes of all snapshots, and so of the largest one
   * @throws IllegalArgumentException for a bound below 1
   */
  public static DiskSessionStore open(Path folder, int maxSnapshots, long maxBytes) {
    if (maxSnapshots < 1 || maxBytes < 1) {
      throw new IllegalArgumentException(
          "maxSnapshots and maxBytes must be at least 1, not " + maxSnapshots + " and " + maxBytes);
    }
    try {
      return new DiskSessionStore(folder, maxSnapshots, maxBytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the session store in " + folder, e);
    }
  }

  private void recover() throws IOException {
    for (Segment segment : Segment.all(folder)) {
      segments.put(segment.number(), segment);
      segment.scan(entry -> replay(segment, entry));
    }
    begin();
    shrink();
  }

  private void replay(Segment segment, Segment.Entry entry) {
    Kept before = index.get(entry.sessionId());
    if (entry.revision() == 0) {
      if (before != null && before.epoch <= entry.epoch()) {
        forget(entry.sessionId());
      }
    } else if (before == null || entry.epoch() > before.epoch
        || entry.epoch() == before.epoch && entry.revision() >= before.revision) {
      keep(entry.sessionId(), entry.epoch(), entry.revision(), segment, entry.at(), entry.length());
    }
  }

  /** After a crash the last record may be a torso, and after a failed write anything: so a new file begins. */
  private void begin() throws IOException {
    long number = segments.isEmpty() ? 1 : segments.lastKey() + 1;
    current = Segment.create(folder, number);
    segments.put(number, current);
  }

  private void keep(String sessionId, long epoch, long revision, Segment segment, long at, int length) {
    forget(sessionId);
    index.put(sessionId, new Kept(epoch, revision, segment, at, length));
    segment.count(length);
    bytes += length - Segment.OVERHEAD;
  }

  private void forget(String sessionId) {
    Kept kept = index.remove(sessionId);
    if (kept != null) {
      kept.segment.count(-kept.length);
      bytes -= kept.length - Segment.OVERHEAD;
    }
  }

  @Override
  public synchronized List<Saved> save(List<Snapshot> snapshots) {
    check();
    List<Saved> answers = new ArrayList<>(snapshots.size());
    List<Snapshot> taken = new ArrayList<>();
    List<ByteBuffer> records = new ArrayList<>();
    Map<String, Snapshot> newest = new HashMap<>();
    for (Snapshot snapshot : snapshots) {
      Saved answer = judge(snapshot, newest.get(snapshot.sessionId()));
      answers.add(answer);
      if (answer == Saved.SAVED) {
        newest.put(snapshot.sessionId(), snapshot);
        taken.add(snapshot);
        records.add(Segment.encode(
            snapshot.sessionId(), snapshot.epoch(), snapshot.revision(), snapshot.bytes()));
      }
    }
    long at = append(records, true);
    for (int i = 0; i < taken.size(); i++) {
      Snapshot snapshot = taken.get(i);
      int length = records.get(i).limit();
      keep(snapshot.sessionId(), snapshot.epoch(), snapshot.revision(), current, at, length);
      at += length;
    }
    tidy();
    return answers;
  }

  private Saved judge(Snapshot snapshot, Snapshot inBatch) {
    if (snapshot.bytes().length + (long) snapshot.sessionId().length() > maxBytes) {
      return Saved.TOO_LARGE;
    }
    Kept before = index.get(snapshot.sessionId());
    boolean newer = inBatch == null || snapshot.isNewerThan(inBatch);
    newer &= before == null || snapshot.epoch() > before.epoch
        || snapshot.epoch() == before.epoch && snapshot.revision() > before.revision;
    return newer ? Saved.SAVED : Saved.FENCED;
  }

  private long append(List<ByteBuffer> records, boolean force) {
    if (records.isEmpty()) {
      return current.size();
    }
    try {
      return current.append(records, force);
    } catch (IOException e) {
      try {
        begin();
      } catch (IOException worse) {
        e.addSuppressed(worse);
      }
      throw new UncheckedIOException("the session store in " + folder, e);
    }
  }

  @Override
  public synchronized Optional<Snapshot> load(String sessionId) {
    check();
    Kept kept = index.get(sessionId);
    if (kept == null) {
      return Optional.empty();
    }
    try {
      Segment.Entry entry = kept.segment.read(kept.at);
      if (entry == null || !entry.sessionId().equals(sessionId)) {
        throw new IOException("the snapshot of " + sessionId + " cannot be read any more");
      }
      return Optional.of(new Snapshot(sessionId, entry.epoch(), entry.revision(), entry.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("the session store in " + folder, e);
    }
  }

  @Override
  public synchronized void remove(Map<String, Long> epochs) {
    check();
    List<ByteBuffer> records = new ArrayList<>();
    epochs.forEach((sessionId, epoch) -> {
      Kept kept = index.get(sessionId);
      if (kept != null && kept.epoch <= epoch) {
        records.add(Segment.encode(sessionId, epoch, 0, new byte[0]));
        forget(sessionId);
      }
    });
    append(records, false);
    tidy();
  }

  /** Keeps the bounds, in sessions and in files. */
  private void tidy() {
    try {
      shrink();
    } catch (IOException e) {
      throw new UncheckedIOException("the session store in " + folder, e);
    }
  }

  private void shrink() throws IOException {
    List<ByteBuffer> gone = new ArrayList<>();
    Iterator<Map.Entry<String, Kept>> oldest = index.entrySet().iterator();
    while (index.size() > maxSnapshots || bytes > maxBytes) {
      Map.Entry<String, Kept> entry = oldest.next();
      gone.add(Segment.encode(entry.getKey(), entry.getValue().epoch, 0, new byte[0]));
      entry.getValue().segment.count(-entry.getValue().length);
      bytes -= entry.getValue().length - Segment.OVERHEAD;
      oldest.remove();
    }
    if (!gone.isEmpty()) {
      current.append(gone, false);
    }
    if (current.size() >= segmentBytes()) {
      begin();
    }
    while (segments.size() > 1 && isWasteful()) {
      compactOldest();
    }
  }

  private long segmentBytes() {
    return Math.max(MIN_SEGMENT_BYTES, maxBytes / SEGMENTS);
  }

  /** More than half of what the files hold is of no use, or nothing of the oldest one. */
  private boolean isWasteful() {
    long size = 0;
    long live = 0;
    for (Segment segment : segments.values()) {
      size += segment.size();
      live += segment.live();
    }
    Segment first = segments.firstEntry().getValue();
    return first != current && (first.live() == 0 || size > 2 * (live + segmentBytes()));
  }

  /** What is of use in the oldest file is copied into the current one; then the file goes. */
  private void compactOldest() throws IOException {
    Segment first = segments.firstEntry().getValue();
    List<Map.Entry<String, Kept>> moved = new ArrayList<>();
    List<ByteBuffer> records = new ArrayList<>();
    for (Map.Entry<String, Kept> entry : index.entrySet()) {
      Kept kept = entry.getValue();
      if (kept.segment == first) {
        Segment.Entry read = first.read(kept.at);
        if (read == null) {
          throw new IOException("the snapshot of " + entry.getKey() + " cannot be read any more");
        }
        moved.add(entry);
        records.add(Segment.encode(read.sessionId(), read.epoch(), read.revision(), read.bytes()));
      }
    }
    long at = current.append(records, !records.isEmpty());
    for (int i = 0; i < moved.size(); i++) {
      Kept kept = moved.get(i).getValue();
      first.count(-kept.length);
      current.count(kept.length);
      moved.get(i).setValue(new Kept(kept.epoch, kept.revision, current, at, kept.length));
      at += kept.length;
    }
    segments.remove(first.number());
    first.delete();
  }

  private void check() {
    if (closed) {
      throw new IllegalStateException("the session store in " + folder + " is closed");
    }
  }

  /** How many snapshots there are; for tests and metrics. */
  public synchronized int count() {
    return index.size();
  }

  /** Lets go of the folder. What was saved stays there. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      segments.values().forEach(Segment::close);
      try {
        lock.close();
      } catch (IOException e) {
        throw new UncheckedIOException("the session store in " + folder, e);
      }
    }
  }

  /** Where a session's newest snapshot stands. */
  private record Kept(long epoch, long revision, Segment segment, long at, int length) {}
}
