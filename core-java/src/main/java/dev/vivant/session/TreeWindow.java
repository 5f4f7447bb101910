package dev.vivant.session;

import dev.vivant.protocol.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.function.UnaryOperator;

/**
 * The versions that were sent and that the page may still name: in events (their trees), after a cut (their effects).
 *
 * <p>An acknowledgement or an event of a version lets go of those before it: what a page sends later names no older
 * one. A join lets go of nothing: the events that are sent again after it may have older versions.
 */
final class TreeWindow {
  private final int size;
  private final int trees;
  private final ArrayList<Version> kept = new ArrayList<>(2);
  private int counter;
  private int held;

  /**
   * A window.
   *
   * @param size  versions that the page may be behind
   * @param trees of the newest versions that are kept; those of older ones are made again when they are named, because
   *     a page that never acknowledges would otherwise cost the server a whole page for each version (law 4)
   */
  TreeWindow(int size, int trees) {
    this.size = size;
    this.trees = trees;
  }

  /** The next version, as sent now. */
  Version add(Frame frame, String title, List<Effect> effects) {
    Version version = new Version(++counter, frame, title, effects);
    kept.add(version);
    if (kept.size() > 2 * size + 1) {
      kept.remove(0);
    }
    if (kept.size() > trees) {
      dropTree(kept.size() - 1 - trees);
    }
    return version;
  }

  private void dropTree(int index) {
    ListIterator<Version> at = kept.listIterator(index);
    Version version = at.next();
    if (version.frame != null) {
      at.set(version.with(version.frame.withoutTree()));
    }
  }

  /** Lets go of the trees of all versions but the newest. */
  void keepNewestTree() {
    Version newest = kept.isEmpty() ? null : last();
    kept.replaceAll(version ->
        version == newest || version.frame == null ? version : version.with(version.frame.withoutTree()));
  }

  /** The newest version turned out to look like another frame: that one's handlers count from now on. */
  void replaceLast(Frame frame) {
    kept.set(kept.size() - 1, last().with(frame));
  }

  Version last() {
    return kept.get(kept.size() - 1);
  }

  /**
   * The version of that number with its tree, or null when it is not kept (any longer), was never sent, or when a newer
   * build makes another tree of it than the page was given.
   *
   * @param again makes a tree again that was dropped
   */
  Version find(int number, UnaryOperator<Frame> again) {
    Version found = findAround(number, again);
    return found == null || found.frame.tree() == null ? null : found;
  }

  /** The same also where what it showed of feeds is not kept any more, so that it has no more than the tree around. */
  Version findAround(int number, UnaryOperator<Frame> again) {
    for (ListIterator<Version> all = kept.listIterator(kept.size()); all.hasPrevious(); ) {
      Version version = all.previous();
      if (version.number == number) {
        if (version.frame != null && version.frame.isDropped()) {
          version = version.with(version.frame.again(again));
          all.set(version);
        }
        return version.frame == null ? null : version;
      }
    }
    return null;
  }

  /** Lets go of the trees of all versions; they can be made again (law 4). */
  void dropTrees() {
    kept.replaceAll(version -> version.frame == null ? version : version.with(version.frame.withoutTree()));
  }

  /** Lets go of what trees can make again piece by piece. */
  void cool() {
    for (Version version : kept) {
      if (version.frame != null) {
        version.frame.cool();
      }
    }
  }

  /** The same, but when they are made again they have to be what the page was given. */
  void rest() {
    kept.replaceAll(version -> version.frame == null ? version : version.with(version.frame.resting()));
    kept.trimToSize();
  }

  /** What versions show of feeds may be forgotten; those that show what is will not be found. */
  void letGo() {
    for (Version version : kept) {
      if (version.frame != null) {
        version.frame.letGo();
      }
    }
  }

  /** The newest version that the page has acknowledged. */
  int held() {
    return held;
  }

  /** Everything that is kept, the oldest first. */
  List<Version> kept() {
    return List.copyOf(kept);
  }

  /** Begins with what a snapshot says. */
  void restore(List<Version> versions, int newest) {
    kept.clear();
    kept.addAll(versions);
    counter = newest;
  }

  /** Keeps nothing, until it is restored. */
  void clear() {
    kept.clear();
  }

  /** The page names a version; those that are sent from now on come after it. */
  void continueAfter(int number) {
    counter = Math.max(counter, number);
  }

  /** Whether that version was sent at some time. */
  boolean wasSent(int number) {
    return number >= 1 && number <= counter;
  }

  /** The page has that version and names no older one any more. */
  void acknowledge(int number) {
    held = Math.max(held, number);
    while (kept.size() > 1 && kept.get(0).number < number) {
      kept.remove(0);
    }
  }

  /** The page, connected again, has that version and none after it; gives the effects that it missed. */
  List<Effect> rewindTo(int number) {
    List<Effect> missed = new ArrayList<>();
    for (Version version : kept) {
      if (version.number > number) {
        missed.addAll(version.effects);
      }
    }
    while (!kept.isEmpty() && last().number > number) {
      kept.remove(kept.size() - 1);
    }
    held = number;
    return missed;
  }

  /** Another view took over: events cannot name what was sent before. Effects can still have been missed. */
  void forgetFrames() {
    kept.replaceAll(version -> version.with(null));
  }

  /** The number of the version that comes next. */
  int nextNumber() {
    return counter + 1;
  }

  /** Whether there is no tree that an update could begin with. */
  boolean isEmpty() {
    return kept.isEmpty() || last().frame == null;
  }

  /** The number of the newest version, 0 before the first. */
  int newest() {
    return counter;
  }

  /** Whether the page is so far behind that nothing more is sent. */
  boolean isFull() {
    int ahead = 0;
    while (ahead < kept.size() && kept.get(kept.size() - 1 - ahead).number > held) {
      ahead++;
    }
    return ahead >= size;
  }

  /** The oldest version that is kept and the newest; for messages. */
  @Override
  public String toString() {
    return kept.isEmpty() ? "no versions" : "versions " + kept.get(0).number + " to " + last().number;
  }

  /**
   * A version as it was sent.
   *
   * @param frame   null when another view has taken over since; its tree may have been dropped
   * @param title   that the page shows with it
   * @param effects that went with it, without the title
   */
  record Version(int number, Frame frame, String title, List<Effect> effects) {
    private Version with(Frame other) {
      return new Version(number, other, title, effects);
    }
  }
}
