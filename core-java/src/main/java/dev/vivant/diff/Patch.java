package dev.vivant.diff;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.Text;
import java.util.List;

/**
 * One change of a tree. A list of patches, applied in order, turns one tree into the next.
 *
 * <p>Patches come in document order, and those of an element before those of what is inside, so each path speaks of the
 * tree as the patches before it have left it. What each patch means is defined by {@link PatchApplier}.
 */
public sealed interface Patch {
  /** Where it happens. */
  Path path();

  /** Gives the text at {@code path} another value. */
  record SetText(Path path, String value) implements Patch {}

  /**
   * Changes a piece of the text at {@code path}; what {@link Diff} says of a long text that changed little. The new
   * text is the first {@code keep} characters of the old one, {@code value}, then what follows in the old one after
   * {@code drop} further characters. {@code "Good morning"} with keep 5, drop 0, value {@code "old "} is
   * {@code "Good old morning"}.
   */
  record SpliceText(Path path, int keep, int drop, String value) implements Patch {}

  /** Gives the element at {@code path} an attribute, or gives the attribute another value. */
  record SetAttribute(Path path, String name, String value) implements Patch {}

  /** Takes an attribute from the element at {@code path}. */
  record RemoveAttribute(Path path, String name) implements Patch {}

  /** Puts another node, an {@link Element} or a {@link Text}, in the place of the one at {@code path}. */
  record Replace(Path path, Node node) implements Patch {}

  /** Takes the node at {@code path} away; its siblings stay as they are. */
  record Remove(Path path) implements Patch {}

  /**
   * Changes what is inside the element at {@code path}, and its attributes, by patches that many pages share; their
   * paths begin at that element. What {@link Diff} says of two {@link Edition}s.
   */
  record Within(Path path, SharedPatches patches) implements Patch {}

  /**
   * Gives the element at {@code path} a new list of children: runs over the old ones, and new ones. Old children that
   * no run names are removed. {@code [0, 1, 2]} with the middle one removed and a new one at the front is
   * {@code [Insert(new), Keep(0, 1), Keep(2, 1)]}.
   */
  record Arrange(Path path, List<Slot> slots) implements Patch {}

  /** A piece of a new list of children. */
  sealed interface Slot {}

  /** {@code count} old children, from the old place {@code from}; no old child is named twice. */
  record Keep(int from, int count) implements Slot {}

  /** New children, each an element or a text. */
  record Insert(List<Node> nodes) implements Slot {}
}
