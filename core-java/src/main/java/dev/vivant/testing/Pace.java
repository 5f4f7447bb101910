package dev.vivant.testing;

import dev.vivant.node.Path;
import dev.vivant.session.Scheduler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Debounce and throttle, for each binding of each element, as a browser's client keeps to them. What waits is sent
 * before anything else is, and when a field is left, Enter is pressed or a form is sent: the last value is never lost.
 */
final class Pace {
  private final FakeTime time;
  private final boolean waits;
  private final Map<Bound, Held> all = new HashMap<>();
  private final Set<Held> waiting = new LinkedHashSet<>();

  /**
   * Nothing waits yet.
   *
   * @param waits whether anything waits; otherwise all is sent at once
   */
  Pace(FakeTime time, boolean waits) {
    this.time = time;
    this.waits = waits;
  }

  /** A binding, by where it stands and what it says. */
  record Bound(Path path, int binding, String spec) {}

  private static final class Held {
    private Runnable run = () -> { };
    private Scheduler.Cancel timer = () -> { };
    private long until = Long.MIN_VALUE;
  }

  /** Whether time is the page's: what is not paced does not poll, either. */
  boolean waits() {
    return waits;
  }

  /** Runs now or later, as the binding says. */
  void run(Bound bound, BindingSpec spec, Runnable send) {
    if (!waits) {
      send.run();
      return;
    }
    Held mine = all.computeIfAbsent(bound, none -> new Held());
    String throttle = spec.options().get('t');
    String debounce = spec.options().get('d');
    mine.run = throttle == null ? send : () -> {
      mine.until = time.nowMillis() + Long.parseLong(throttle);
      send.run();
    };
    if (debounce != null) {
      hold(mine, debounce.equals("b") ? -1 : Long.parseLong(debounce));
    } else if (throttle != null && mine.until > time.nowMillis()) {
      hold(mine, mine.until - time.nowMillis());
    } else {
      flush();
      mine.run.run();
    }
  }

  /** Without a delay it waits for a flush. */
  private void hold(Held held, long delayMillis) {
    held.timer.cancel();
    waiting.remove(held);
    waiting.add(held);
    if (delayMillis >= 0) {
      held.timer = time.after(delayMillis, () -> release(held));
    }
  }

  private void release(Held held) {
    held.timer.cancel();
    if (waiting.remove(held)) {
      held.run.run();
    }
  }

  /** Runs what waits, in order. */
  void flush() {
    List<Held> now = new ArrayList<>(waiting);
    now.forEach(this::release);
  }

  /** Runs something again and again, until it says that it is over. */
  void every(long millis, BooleanSupplier goesOn) {
    time.after(millis, () -> {
      if (goesOn.getAsBoolean()) {
        every(millis, goesOn);
      }
    });
  }
}
