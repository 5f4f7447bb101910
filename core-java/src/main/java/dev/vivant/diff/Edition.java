package dev.vivant.diff;

import dev.vivant.node.Element;
import dev.vivant.node.Path;
import java.lang.ref.WeakReference;
import java.util.List;

/**
 * A part of a page as it was rendered once for all pages that show it. How one edition differs from another is found
 * once, too, however many pages go that way.
 *
 * <p>Made by whoever shares parts between sessions; authors write {@code Handlers.shared}. Safe for use by many
 * threads.
 */
public final class Edition {
  /** Pages that are behind go other ways than those that keep up; more than a few at a time are not worth keeping. */
  private static final int STEPS = 4;

  private final Object line;
  private final Element element;
  private final Step[] steps = new Step[STEPS];
  private volatile Step last;
  private int next;

  private Edition(Element made, Object line) {
    this.line = line;
    this.element = made.withEdition(this);
  }

  /**
   * The edition that an element is from now on.
   *
   * @param made as rendered, whatever its key
   * @param line kept for as long as a page shows this edition
   */
  public static Edition of(Element made, Object line) {
    return new Edition(made, line);
  }

  /** What a page shows; it knows its edition. */
  public Element element() {
    return element;
  }

  /** What was given to {@link #of}. */
  public Object line() {
    return line;
  }

  /**
   * The patches from this edition to another one.
   *
   * @param other whose element has the same tag
   */
  SharedPatches to(Edition other) {
    Step step = last;
    return step != null && step.to.refersTo(other) ? step.patches : find(other);
  }

  /**
   * As a page is told that has this edition at a place.
   *
   * @param other whose element has the same tag
   * @return one patch, or none where a browser shows the same for both
   */
  public List<Patch> patchesTo(Edition other, Path at) {
    SharedPatches patches = to(other);
    return patches.patches().isEmpty() ? List.of() : List.of(new Patch.Within(at, patches));
  }

  private synchronized SharedPatches find(Edition other) {
    for (Step step : steps) {
      if (step != null && step.to.refersTo(other)) {
        last = step;
        return step.patches;
      }
    }
    Step made = new Step(new WeakReference<>(other), new SharedPatches(Diff.apart(element, other.element)));
    steps[next++ % STEPS] = made;
    last = made;
    return made.patches;
  }

  /** Does not keep the other edition: a page that is away would else keep all editions that came after its own. */
  private record Step(WeakReference<Edition> to, SharedPatches patches) {}
}
