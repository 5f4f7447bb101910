package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.view.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One render, from its beginning to its commit or rollback: what it has staged, and which components it found, mounted
 * and lost.
 */
final class RenderPass {
  /** Makes single rows again, on any thread; keeps nothing, and is never over. */
  static final RenderPass AGAIN = new RenderPass((SharedParts) null);

  private final Map<Place, Held> before;
  private final Map<Place, Slot> standing;
  private final int maxComponents;
  private final SharedParts shared;
  private final Feeds.OfTenant feeds;
  private final boolean inside;
  private final Revival revival;
  private final List<Staged> staged = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Place> gone = new ArrayList<>();
  private final List<Caught> caught = new ArrayList<>(0);
  private final List<Held> ended = new ArrayList<>();
  private Map<Place, Held> changed = Map.of();
  private final List<FeedLine> followed = new ArrayList<>(0);
  private Followed shown = Followed.NONE;
  private boolean emits;
  private boolean open = true;
  private boolean madeRows;

  /** Tells this render from others, for those who remember it longer than it lasts. */
  final Object mark = new Object();

  /**
   * A render of these components' states.
   *
   * @param moment        whose components are rendered
   * @param standing      components and boundaries that are rendered, kept up to date by the commit
   * @param maxComponents how many there may be
   * @param shared        what sessions share; null to make everything anew
   * @param feeds         what pages may follow
   */
  RenderPass(
      Moment moment, Map<Place, Slot> standing, int maxComponents, SharedParts shared, Feeds.OfTenant feeds) {
    this.before = moment.components();
    this.revival = moment.parts().isEmpty() ? Revival.NONE : new Revival(moment.parts());
    this.standing = standing;
    this.maxComponents = maxComponents;
    this.shared = shared;
    this.feeds = feeds;
    this.inside = false;
  }

  /** Of a part that sessions share. */
  private RenderPass(SharedParts shared) {
    this.before = Map.of();
    this.revival = Revival.NONE;
    this.standing = Map.of();
    this.maxComponents = 0;
    this.shared = shared;
    this.feeds = null;
    this.inside = true;
  }

  /** Whether it renders a part that sessions share. */
  boolean isInside() {
    return inside;
  }

  /** It made rows that need not be kept for long. */
  void madeRows() {
    madeRows = true;
  }

  boolean hasMadeRows() {
    return madeRows;
  }

  /** A render of a part that sessions share, by itself; parts inside of it are not shared once more. */
  static RenderPass ofShared() {
    return new RenderPass(null);
  }

  /** Lines of feeds. */
  Feeds.OfTenant feeds() {
    return feeds;
  }

  /** What is rendered is written at once, and no tree is made. */
  void emits() {
    emits = true;
  }

  /** What stands for a part that follows a line; where no tree is made, the part itself. */
  Element follows(FeedLine line) {
    if (!followed.contains(line)) {
      line.newest();
      followed.add(line);
      shown = emits ? Followed.newest(followed.toArray(FeedLine[]::new)) : shown;
    }
    return emits ? shown.element(line) : line.place();
  }

  /** The lines that are followed; those in what was not rendered again are not among them. */
  List<FeedLine> followed() {
    return followed;
  }

  /** What was written of them. */
  Followed shown() {
    return shown;
  }

  /** A render of a part that sessions share, in the course of this one. */
  RenderPass inside() {
    return new RenderPass(shared);
  }

  /** What sessions share; null where everything is made anew. */
  SharedParts sharedParts() {
    return shared;
  }

  /** Refuses what belongs to one session, inside of what all of them share. */
  void refuseInside(String what) {
    if (inside) {
      throw new IllegalStateException(what + " belongs to one session, and cannot stand in a shared part; put it "
          + "beside the part, or use memo in the place of shared");
    }
  }

  boolean isOpen() {
    return open;
  }

  void stage(Staged what) {
    staged.add(what);
  }

  /** The component at a place, or null where there is none. */
  Held held(Place place) {
    Held now = changed.get(place);
    return now == null ? before.get(place) : now;
  }

  /** The component at a place as it was written down, or null where it was not. */
  Held revived(Place place, Component<?, ?> component, Object props) {
    return revival.take(place, component, props);
  }

  /** A component is rendered: as it was, with new props, or for the first time. */
  void visited(Place place, Held old, Held now) {
    changes.add(new Change(place, old, now));
    if (old != now) {
      if (changed.isEmpty()) {
        changed = new HashMap<>();
      }
      changed.put(place, now);
      if (old == null && before.size() + changed.size() > maxComponents) {
        throw new IllegalStateException("more than " + maxComponents + " components in one session (limit components)");
      }
    }
  }

  /** A place to come back to when a part fails. */
  Mark mark() {
    return new Mark(staged.size(), changes.size(), caught.size(), revival.mark());
  }

  /** Forgets what was done since; components that were mounted since end at once. */
  void rollbackTo(Mark mark) {
    for (int i = staged.size() - 1; i >= mark.staged; i--) {
      staged.remove(i).rollback();
    }
    for (int i = changes.size() - 1; i >= mark.changes; i--) {
      Change change = changes.remove(i);
      if (change.old == null) {
        changed.remove(change.place);
        ended.add(change.now);
      } else if (change.old != change.now) {
        changed.put(change.place, change.old);
      }
    }
    caught.subList(mark.caught, caught.size()).clear();
    revival.rollbackTo(mark.revived);
  }

  /** A boundary showed its fallback. */
  void caught(Place boundary, Throwable thrown) {
    caught.add(new Caught(boundary, thrown));
  }

  List<Caught> caught() {
    return caught;
  }

  /** At commit: a component or boundary is rendered. */
  void stands(Slot slot) {
    standing.put(slot.place(), slot);
  }

  /** At commit: a component or boundary is no longer rendered. */
  void gone(Slot slot) {
    standing.remove(slot.place(), slot);
    gone.add(slot.place());
  }

  /** The components as this render found and made them, those that are about to end included. */
  Map<Place, Held> found() {
    if (changed.isEmpty()) {
      return before;
    }
    Map<Place, Held> found = new HashMap<>(before);
    found.putAll(changed);
    return found;
  }

  /**
   * The components after this render; those that ended are in {@link #ended}.
   *
   * @param whole nothing was kept from a render before, so that what was not rendered is not there any more
   */
  Map<Place, Held> commit(boolean whole) {
    open = false;
    for (Staged what : staged) {
      what.commit(this);
    }
    if (changed.isEmpty() && gone.isEmpty() && !whole) {
      return before;
    }
    Set<Place> seen = new HashSet<>();
    changes.forEach(change -> seen.add(change.place));
    if (whole) {
      before.keySet().stream().filter(place -> !seen.contains(place)).forEach(gone::add);
    }
    if (changed.isEmpty() && gone.isEmpty()) {
      return before;
    }
    Map<Place, Held> after = new HashMap<>(before);
    after.putAll(changed);
    for (Place place : gone) {
      Held last = seen.contains(place) ? null : after.remove(place);
      if (last != null) {
        ended.add(last);
      }
    }
    return after;
  }

  /** Everything is as it was; components that were mounted are in {@link #ended}. */
  void rollback() {
    open = false;
    rollbackTo(new Mark(0, 0, 0, 0));
  }

  /** Components to terminate. */
  List<Held> ended() {
    return ended;
  }

  /** What a boundary caught. */
  record Caught(Place boundary, Throwable thrown) {}

  /** How far a render had come. */
  record Mark(int staged, int changes, int caught, int revived) {}

  private record Change(Place place, Held old, Held now) {}
}
