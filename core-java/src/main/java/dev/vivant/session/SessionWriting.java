package dev.vivant.session;

import dev.vivant.session.SnapshotContent.Live;
import dev.vivant.session.SnapshotContent.Version;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes all that a session is into the content of a snapshot. */
final class SessionWriting {
  private SessionWriting() {}

  /**
   * The session as it is now, with what is on its way to the page as if it had been sent.
   *
   * @throws IllegalStateException when its newest state cannot be written
   */
  static Live of(Config config, Mounted mounted, Outbox outbox, String page, SnapshotContent.Former left) {
    mounted.scene().renderWaiting();
    Written now = mounted.scene().written(outbox.isResting()
        ? new Frame(mounted.scene().moment(), Followed.NONE, mounted.title()) : mounted.scene().frame());
    if (now == null) {
      throw new IllegalStateException("the newest state cannot be written down");
    }
    return new Live(mounted.route().name(), mounted.visitor().person(), page, config.clock().millis(), now,
        outbox.waitingEffects(), mounted.resources().topics(), outbox.window().newest(),
        versions(config, mounted, outbox, now), outbox.done(), outbox.refusals().written(), left);
  }

  /** From the newest back, as far as there is room; older ones cannot be named any more. */
  private static List<Version> versions(Config config, Mounted mounted, Outbox outbox, Written now) {
    Deque<Version> versions = new ArrayDeque<>();
    Set<Written> counted = new HashSet<>(Set.of(now));
    long room = config.limits().snapshotBytes() - now.size();
    List<TreeWindow.Version> kept = outbox.window().kept();
    for (int i = kept.size() - 1; i >= 0; i--) {
      TreeWindow.Version version = kept.get(i);
      Frame frame = version.frame();
      Written shows = null;
      if (frame != null) {
        shows = frame.moment() == mounted.scene().moment() ? now : mounted.scene().written(frame);
        if (shows != null && counted.add(shows)) {
          room -= shows.size();
        }
      }
      boolean fits = shows != null && (room >= 0 || shows == now);
      versions.addFirst(new Version(
          version.number(), fits ? shows : null, fits ? print(frame, mounted) : 0, version.title(),
          version.effects()));
    }
    return List.copyOf(versions);
  }

  private static long print(Frame frame, Mounted mounted) {
    return frame.print() == 0 ? mounted.scene().again(frame).print() : frame.print();
  }
}
