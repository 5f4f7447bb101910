package dev.vivant.node;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a tree for a part that the tree does not hold, because it changes by itself; made by whoever shares parts
 * between sessions.
 */
public final class PartPlace {
  private PartPlace() {}

  /**
   * An element of the tag and key of a part, with nothing on it and in it.
   *
   * @param mark what {@link Element#edition} gives of it
   */
  public static Element of(Element part, Object mark) {
    return Element.checked(part.tag(), Element.extra(part.key(), Element.noBindings()), Element.NO_ATTRIBUTES,
        Children.NONE, part.inside()).withEdition(mark);
  }

  /**
   * A tree with a part of the same kind in a place. Nothing is checked: what may stand there {@link Around} knows.
   *
   * @throws IndexOutOfBoundsException where the tree has no such place
   */
  public static Element filled(Element tree, Path place, Element part) {
    return filled(tree, place, 0, part);
  }

  private static Element filled(Element around, Path place, int depth, Element part) {
    if (depth == place.length()) {
      return part;
    }
    int at = place.place(depth);
    Element changed = filled((Element) around.child(at), place, depth + 1, part);
    if (around.onlyChild() != null) {
      return around.around(changed);
    }
    Node[] children = around.children().toArray(Node[]::new);
    children[at] = changed;
    return around.around(children);
  }

  /**
   * What one or several places of a part are inside of, as far as it matters to what the part may hold: a part of which
   * one place is in a {@code p} holds no {@code div}. Which tags may be its parent follows from its own, which stays.
   */
  public static final class Around {
    /** Of no place: anything may stand there. */
    public static final Around NOTHING = new Around(0, 0, List.of());

    /** Bits of {@link ContentModel}. */
    private final int refused;
    private final int depth;
    private final List<Tag> tags;

    private Around(int refused, int depth, List<Tag> tags) {
      this.refused = refused;
      this.depth = depth;
      this.tags = tags;
    }

    /**
     * Of a place of a tree.
     *
     * @throws IndexOutOfBoundsException where the tree has no such place
     */
    public static Around of(Element tree, Path place) {
      Tag[] tags = new Tag[place.length()];
      int refused = 0;
      Element around = tree;
      for (int i = 0; i < tags.length; i++) {
        tags[i] = around.tag();
        refused = refused & ~tags[i].keeps() | tags[i].refuses();
        around = i + 1 < tags.length ? (Element) around.child(place.place(i)) : null;
      }
      return new Around(refused, tags.length, List.of(tags));
    }

    /** Whether what may stand in these places may stand in the others. */
    public boolean covers(Around others) {
      return (others.refused & ~refused) == 0 && others.depth <= depth;
    }

    /** Of these places and the others. */
    public Around and(Around others) {
      Tag[] refusing = Stream.concat(tags.stream(), others.tags.stream())
          .filter(tag -> tag.refuses() != 0).distinct().toArray(Tag[]::new);
      return new Around(refused | others.refused, Math.max(depth, others.depth), Arrays.asList(refusing));
    }

    /**
     * Refuses what a browser would not leave in one of the places.
     *
     * @throws IllegalArgumentException says what cannot stand in what, and what is right
     */
    public void check(Element part) {
      int wrong = part.inside() & refused;
      if (wrong != 0) {
        Tag ancestor = tags.stream().filter(tag -> (tag.refuses() & wrong) != 0).findFirst().orElseThrow();
        throw ContentRefusal.inside(ancestor, ContentModel.offender(part, wrong & ancestor.refuses()));
      }
      if (depth + ContentModel.height(part.inside()) > ContentModel.MAX_DEPTH) {
        throw ContentRefusal.depth(part.tag());
      }
    }
  }
}
