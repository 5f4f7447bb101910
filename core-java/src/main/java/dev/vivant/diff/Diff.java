package dev.vivant.diff;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the patches that turn one tree into another: {@code <p>1</p>} and {@code <p>2</p>} give
 * {@code [SetText([0, 0], "2")]}.
 *
 * <p>Pure: the same two trees give the same patches, on any thread. {@link PatchApplier} applied to the first tree and
 * the patches gives a tree equal to the second. What is the same object in both trees is not looked into, so the cost
 * follows what was rendered anew, not the size of the page. Two {@link Edition}s are compared once, for whoever asks.
 *
 * <p>A child continues an old child of the same parent that has the same tag and the same key, or is a text as well.
 * Among children without keys it is the first such one in order that nobody else continues; where a list changed its
 * length, equal children at its start and at its end stay. All other children are made anew.
 */
public final class Diff {
  /** Shorter texts are always sent whole. */
  private static final int LONG_TEXT = 20;

  /** So few children are looked at one by one, without a search for those that are the same objects first. */
  private static final int FEW = 8;

  /** About what naming the place of a change costs, in characters; a change that saves less is sent as a whole text. */
  private static final int SPLICE_COST = 12;

  private List<Patch> patches = List.of();
  private int[] places = new int[16];
  private int depth;

  private Diff() {}

  /**
   * The patches that turn {@code from} into {@code to}, in document order, those of an element before those of what is
   * inside; unmodifiable, empty when the trees are equal.
   *
   * @param from any tree
   * @param to   a tree whose root has the same tag and key
   * @throws IllegalArgumentException when the roots differ in tag or key
   */
  public static List<Patch> between(Element from, Element to) {
    if (from == to) {
      return List.of();
    }
    if (!ChildLists.isSameKind(from, to)) {
      throw new IllegalArgumentException(
          "the roots of two versions of a page must have the same tag and key, not "
              + described(from) + " and " + described(to));
    }
    Diff diff = new Diff();
    diff.element(from, to);
    return diff.patches.isEmpty() ? diff.patches : Collections.unmodifiableList(diff.patches);
  }

  private static String described(Element element) {
    return "<" + element.tag() + ">" + (element.key() == null ? " without a key" : " with the key " + element.key());
  }

  private void element(Element from, Element to) {
    if (to.edition() instanceof Edition after && from.edition() instanceof Edition before) {
      SharedPatches shared = before == after ? SharedPatches.NONE : before.to(after);
      if (!shared.patches().isEmpty()) {
        emit(new Patch.Within(here(), shared));
      }
      return;
    }
    attributes(from, to);
    children(from, to);
  }

  /** The patches from one element to another of the same kind, whatever editions they are. */
  static List<Patch> apart(Element from, Element to) {
    Diff diff = new Diff();
    diff.attributes(from, to);
    diff.children(from, to);
    return Collections.unmodifiableList(diff.patches);
  }

  private void attributes(Element from, Element to) {
    if (from.sharesAttributes(to)) {
      return;
    }
    int count = to.attributeCount();
    if (count != from.attributeCount() || !sameNames(from, to, count)) {
      attributesByName(from, to);
      return;
    }
    for (int i = 0; i < count; i++) {
      String value = to.attributeValue(i);
      if (!value.equals(from.attributeValue(i))) {
        emit(new Patch.SetAttribute(here(), to.attributeName(i), value));
      }
    }
  }

  private static boolean sameNames(Element from, Element to, int count) {
    for (int i = 0; i < count; i++) {
      if (!from.attributeName(i).equals(to.attributeName(i))) {
        return false;
      }
    }
    return true;
  }

  private void attributesByName(Element from, Element to) {
    for (int i = 0; i < from.attributeCount(); i++) {
      if (to.attribute(from.attributeName(i)) == null) {
        emit(new Patch.RemoveAttribute(here(), from.attributeName(i)));
      }
    }
    for (int i = 0; i < to.attributeCount(); i++) {
      if (!to.attributeValue(i).equals(from.attribute(to.attributeName(i)))) {
        emit(new Patch.SetAttribute(here(), to.attributeName(i), to.attributeValue(i)));
      }
    }
  }

  private void children(Element from, Element to) {
    if (from.sharesChildren(to)) {
      return;
    }
    Node only = to.onlyChild();
    if (only != null && from.onlyChild() != null && ChildLists.isSameKind(from.onlyChild(), only)) {
      node(from.onlyChild(), only, 0);
      return;
    }
    int before = from.childCount();
    int after = to.childCount();
    if (before == after && before <= FEW && areFewInPlace(from, to)) {
      for (int place = 0; place < after; place++) {
        node(from.child(place), to.child(place), place);
      }
      return;
    }
    ChildLists lists = new ChildLists(from, to);
    int shorter = Math.min(before, after);
    int head = lists.sameAtStart();
    if (head == before && head == after) {
      return;
    }
    int tail = lists.sameAtEnd(shorter - head);
    if (before == after && lists.isInPlace(head, after - tail)) {
      inPlace(lists, head, after - tail);
    } else {
      rearranged(lists, head, tail);
    }
  }

  private static boolean areFewInPlace(Element from, Element to) {
    int place = 0;
    while (place < to.childCount() && (from.child(place) == to.child(place)
        || ChildLists.isSameKind(from.child(place), to.child(place)))) {
      place++;
    }
    return place == to.childCount();
  }

  private void inPlace(ChildLists lists, int start, int end) {
    int place = lists.firstDifferent(start, end);
    while (place < end) {
      child(lists, place, place);
      place = lists.firstDifferent(place + 1, end);
    }
  }

  private void rearranged(ChildLists lists, int head, int tail) {
    ChildMatch match = ChildMatch.of(lists, head, tail);
    emit(match.patch(here()));
    for (int place = head; place < lists.to.childCount() - tail; place++) {
      int oldPlace = match.oldPlace(place);
      if (oldPlace >= 0 && !lists.isSame(oldPlace, place)) {
        child(lists, oldPlace, place);
      }
    }
  }

  /** A row that cannot be made again as it was is not compared, but put there anew. */
  private void child(ChildLists lists, int oldPlace, int place) {
    Node old = lists.from.rows() == null ? lists.from.child(oldPlace) : lists.from.rows().asItWas(oldPlace);
    if (old == null) {
      emit(new Patch.Replace(here().child(place), lists.to.child(place)));
    } else {
      node(old, lists.to.child(place), place);
    }
  }

  private void node(Node from, Node to, int place) {
    if (from == to) {
      return;
    }
    if (depth == places.length) {
      places = Arrays.copyOf(places, depth * 2);
    }
    places[depth++] = place;
    if (to instanceof Element element) {
      element((Element) from, element);
    } else {
      text(((Text) from).value(), ((Text) to).value());
    }
    depth--;
  }

  private void text(String from, String to) {
    if (from.equals(to)) {
      return;
    }
    Patch splice = to.length() < LONG_TEXT ? null : splice(from, to);
    emit(splice != null ? splice : new Patch.SetText(here(), to));
  }

  /** The patch for the middle that differs, or null where naming it saves too little. Never parts a surrogate pair. */
  private Patch splice(String from, String to) {
    int shorter = Math.min(from.length(), to.length());
    int keep = 0;
    while (keep < shorter && from.charAt(keep) == to.charAt(keep)) {
      keep++;
    }
    if (keep > 0 && Character.isHighSurrogate(to.charAt(keep - 1))) {
      keep--;
    }
    int tail = 0;
    while (tail < shorter - keep
        && from.charAt(from.length() - 1 - tail) == to.charAt(to.length() - 1 - tail)) {
      tail++;
    }
    if (tail > 0 && Character.isLowSurrogate(to.charAt(to.length() - tail))) {
      tail--;
    }
    if (keep + tail < SPLICE_COST) {
      return null;
    }
    return new Patch.SpliceText(
        here(), keep, from.length() - tail - keep, to.substring(keep, to.length() - tail));
  }

  private Path here() {
    return Path.of(places, depth);
  }

  private void emit(Patch patch) {
    if (patches.isEmpty()) {
      patches = new ArrayList<>();
    }
    patches.add(patch);
  }
}
