package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.node.Path;
import dev.vivant.node.RowList;
import java.util.function.UnaryOperator;

/** A moment rendered. Belongs to its session's thread. */
final class Frame {
  private final Moment moment;
  private final Element base;
  private final FollowedPlaces places;
  private final Followed followed;
  private final String title;
  private final Written written;
  private long print;
  private long basePrint;

  /** The tree with what it shows of feeds, where it was asked for. */
  private Element filled;

  /**
   * A moment rendered.
   *
   * @param base   the live region: a root of its own around the view's nodes, with {@link FeedLine#place} where a part
   *               follows a feed
   * @param places of these
   * @param title  empty to leave the page's title as it is
   */
  Frame(Moment moment, Element base, FollowedPlaces places, String title) {
    this(moment, base, places, places.newest(), title, null);
  }

  /**
   * A moment that was rendered without a tree.
   *
   * @param followed what it showed of feeds
   */
  Frame(Moment moment, Followed followed, String title) {
    this(moment, null, null, followed, title, null);
  }

  /**
   * A moment as a snapshot gives it back, without its tree.
   *
   * @param print of the tree that the page was given; 0 where nobody knows
   */
  Frame(Moment moment, String title, Written written, long print) {
    this(moment, null, null, null, title, written);
    this.print = print;
  }

  private Frame(
      Moment moment, Element base, FollowedPlaces places, Followed followed, String title, Written written) {
    this.moment = moment;
    this.base = base;
    this.places = places;
    this.followed = followed;
    this.title = title;
    this.written = written;
  }

  private Frame with(Moment other, Element tree, Followed shown, Written bytes) {
    Frame made = new Frame(other, tree, places, shown, title, bytes);
    made.basePrint = basePrint;
    if (shown == followed) {
      made.print = print;
      made.filled = tree == null ? null : filled;
    }
    return made;
  }

  Moment moment() {
    return moment;
  }

  /** Null while it is dropped, or where it showed something of a feed that is not kept any more. */
  Element tree() {
    if (base == null || places.isNone()) {
      return base;
    }
    if (filled == null) {
      filled = places.filled(base, followed);
    }
    return filled;
  }

  /** The tree with nothing in the places of what follows feeds; null while it is dropped. */
  Element around() {
    return base;
  }

  /** Whether what stood at a path is not known any more: it was shown of a feed, and is not kept. */
  boolean isForgotten(Path path) {
    return tree() == null && places().isInside(path);
  }

  /** Whether the tree is dropped. */
  boolean isDropped() {
    return base == null;
  }

  String title() {
    return title;
  }

  /** The moment as bytes, or null where nobody needed them. */
  Written written() {
    return written;
  }

  /** What it shows of feeds. */
  Followed followed() {
    return followed == null ? Followed.NONE : followed;
  }

  /** Where it shows it. */
  FollowedPlaces places() {
    return places == null ? FollowedPlaces.NONE : places;
  }

  /** The same with other editions of what follows feeds. */
  Frame showing(Followed other) {
    return other == null || other.isSame(followed()) ? this : with(moment, base, other, written);
  }

  /** The same with the newest of them. */
  Frame showingNewest() {
    Followed newest = followed().newest();
    return newest == followed() ? this : with(moment, base, newest, written);
  }

  /** Another one of the same moment, with the editions that this one shows. */
  Frame like(Frame made) {
    return made.showing(followed);
  }

  /** The same with that edition of one of them. */
  Frame showing(FeedLine line, int edition) {
    return with(moment, base, followed().with(line, edition), written);
  }

  /** What it shows of feeds may be forgotten. */
  void letGo() {
    if (followed != null && !followed.isNone()) {
      filled = null;
      followed.letGo();
    }
  }

  /** Tells this tree from others; 0 where it is not known. */
  long print() {
    if (print == 0 && followed != null) {
      long around = basePrint();
      print = around == 0 || followed.isNone() ? around : followed.print(around);
    }
    return print;
  }

  private long basePrint() {
    if (basePrint == 0 && base != null) {
      basePrint = TreePrint.of(base);
    }
    return basePrint;
  }

  /** The same tree, of the moment with components. */
  Frame of(Moment complete) {
    return with(complete, base, followed, written);
  }

  /** The same, with its moment as bytes. */
  Frame written(Written bytes) {
    return with(moment, base, followed, bytes);
  }

  /** With its tree, or that around feeds, made again; null where that is not the one that the page was given. */
  Frame again(UnaryOperator<Frame> maker) {
    Frame made = maker.apply(this);
    if (basePrint != 0 && made.basePrint() != basePrint || print != 0 && made.print() != print
        && (made.tree() != null || basePrint == 0)) {
      return null;
    }
    return written == null ? made : made.written(written);
  }

  /** The same, until something happens: nothing that the moment gives again, and what tells whether it does. */
  Frame resting() {
    basePrint();
    return with(moment, null, followed, moment.parts().isEmpty() ? null : written);
  }

  /** Lets go of rows that can be made again one by one. */
  void cool() {
    if (base != null) {
      RowList.cool(base);
    }
  }

  /** The same, until the tree is wanted again. */
  Frame withoutTree() {
    return with(moment, null, followed, written);
  }
}
