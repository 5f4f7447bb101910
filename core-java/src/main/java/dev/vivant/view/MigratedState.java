package dev.vivant.view;

import java.util.Objects;
import java.util.function.Function;

/** A codec whose shape took the place of another one. */
final class MigratedState<S, O> implements StateCodec<S> {
  private final StateCodec<S> now;
  private final StateCodec<O> old;
  private final Function<? super O, ? extends S> migration;

  MigratedState(StateCodec<S> now, StateCodec<O> old, Function<? super O, ? extends S> migration) {
    if (now.version() != 0) {
      throw new IllegalArgumentException("this codec migrates from another one already; chain them the other way round:"
          + " newest.migratingFrom(middle.migratingFrom(oldest, ...), ...)");
    }
    this.now = now;
    this.old = Objects.requireNonNull(old, "old");
    this.migration = Objects.requireNonNull(migration, "migration");
  }

  @Override
  public byte[] encode(S state) {
    return now.encode(state);
  }

  @Override
  public S decode(byte[] bytes) {
    return now.decode(bytes);
  }

  @Override
  public int version() {
    return old.version() + 1;
  }

  @Override
  public S decode(int version, byte[] bytes) {
    if (version == version()) {
      return now.decode(bytes);
    }
    O before = old.decode(version, bytes);
    S migrated;
    try {
      migrated = migration.apply(before);
    } catch (RuntimeException failed) {
      throw new IllegalArgumentException("the migration from version " + old.version() + " failed", failed);
    }
    if (migrated == null) {
      throw new IllegalArgumentException("the migration from version " + old.version() + " gave null");
    }
    return migrated;
  }
}
