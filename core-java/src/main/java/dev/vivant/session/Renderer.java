package dev.vivant.session;

import dev.vivant.node.Binding;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Sink;
import dev.vivant.node.Tag;
import dev.vivant.view.LiveView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Renders one session's view again and again, and keeps what does not change.
 *
 * <p>{@link #render} is followed by {@link #commit} or {@link #rollback}; only a commit changes what is kept.
 */
final class Renderer {
  /** The root of every tree; the page's own element is not part of the tree. */
  private static final Tag ROOT = Tag.html("main");

  private final LiveView<Object> view;
  private final int maxComponents;
  private final boolean checkPurity;
  private final SharedParts shared;
  private final Feeds.OfTenant feeds;
  private Map<Place, Slot> standing = Map.of();
  private List<Held> ended = List.of();
  private ScopeCache root;
  private boolean fresh = true;
  private boolean warm;
  private RenderPass pass;
  private boolean follows;
  private Followed emitted = Followed.NONE;
  private List<RenderPass.Caught> caught = List.of();

  @SuppressWarnings("unchecked") // a view gets no other states than those that it gave
  Renderer(
      LiveView<?> view, int maxComponents, boolean checkPurity, SharedParts shared, Feeds.OfTenant feeds) {
    this.shared = shared;
    this.feeds = feeds;
    this.view = (LiveView<Object>) view;
    this.maxComponents = maxComponents;
    this.checkPurity = checkPurity;
  }

  /** The frame of a moment. Its components are known with the commit. */
  Frame render(Moment moment) {
    if (root == null) {
      root = new ScopeCache(null, Place.VIEW);
      standing = new HashMap<>();
    }
    pass = new RenderPass(moment, standing, maxComponents, shared, feeds);
    Frame frame = frame(moment, pass, root);
    if (checkPurity) {
      Frame second = again(moment.withComponents(pass.found()), null).showing(frame.followed());
      PurityCheck.compare(view, frame, second);
    }
    return frame;
  }

  /** What the last render did becomes what is kept; gives its frame with the components that it found. */
  Frame commit(Frame frame) {
    follows |= !pass.followed().isEmpty();
    Map<Place, Held> components = pass.commit(fresh);
    fresh = false;
    close(pass);
    return frame.of(frame.moment().withComponents(components));
  }

  /** The components as the last render found them, before its commit. */
  Map<Place, Held> found() {
    return pass.found();
  }

  /** Places of the components that stand, in the order in which a render from nothing comes to them. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    root.collect(places);
    return places;
  }

  /** The same for another moment, in a render from nothing. */
  List<Place> places(Moment of) {
    RenderPass dry = new RenderPass(of, new HashMap<>(), maxComponents, shared, feeds);
    ScopeCache cache = new ScopeCache(null, Place.VIEW);
    try {
      frame(of, dry, cache);
      dry.commit(true);
      end(dry.ended());
    } finally {
      if (dry.isOpen()) {
        dry.rollback();
        end(dry.ended());
      }
    }
    List<Place> places = new ArrayList<>();
    cache.collect(places);
    return places;
  }

  /** The last render, if it is not committed, never was. */
  void rollback() {
    if (pass != null && pass.isOpen()) {
      pass.rollback();
      close(pass);
    }
  }

  /** What a render leaves for those who ask. */
  private void close(RenderPass done) {
    warm |= done.hasMadeRows();
    end(done.ended());
    caught = done.caught().isEmpty() ? List.of() : done.caught();
    pass = null;
  }

  private void end(List<Held> more) {
    if (!more.isEmpty()) {
      ended = new ArrayList<>(ended);
      ended.addAll(more);
    }
  }

  /** Components that ended since this was asked last; each has to be terminated. */
  List<Held> takeEnded() {
    if (ended.isEmpty()) {
      return List.of();
    }
    List<Held> taken = ended;
    ended = List.of();
    return taken;
  }

  /** Whether rows were made since this was asked last that need not be kept for long. */
  boolean takeWarm() {
    boolean taken = warm;
    warm = false;
    return taken;
  }

  /** What boundaries caught in the last render. */
  List<RenderPass.Caught> caught() {
    return caught;
  }

  /** The frame of a moment that was rendered before, made again without touching what is kept (law 4). */
  Frame again(Moment moment) {
    return again(moment, shared);
  }

  private Frame again(Moment moment, SharedParts parts) {
    RenderPass dry = new RenderPass(moment, new HashMap<>(), maxComponents, parts, feeds);
    try {
      return frame(moment, dry, new ScopeCache(null, Place.VIEW));
    } finally {
      dry.rollback();
      warm |= dry.hasMadeRows();
      end(dry.ended());
    }
  }

  /** Gives the page of a moment to a sink and keeps nothing of it; gives the components that it found and mounted. */
  Map<Place, Held> emit(Moment moment, Sink out) {
    pass = new RenderPass(moment, new HashMap<>(), maxComponents, shared, feeds);
    pass.emits();
    RenderScope<Object> on = new RenderScope<>(pass, null);
    on.enter(new ScopeCache(null, Place.VIEW));
    try {
      view.emit(moment.state(), on, out);
    } catch (RuntimeException | Error thrown) {
      rollback();
      throw thrown;
    } finally {
      on.leave();
    }
    emitted = pass.shown();
    Map<Place, Held> components = pass.commit(true);
    close(pass);
    return components;
  }

  /** What the page that was given to a sink showed of feeds. */
  Followed emitted() {
    return emitted;
  }

  private Frame frame(Moment moment, RenderPass pass, ScopeCache cache) {
    RenderScope<Object> on = new RenderScope<>(pass, null);
    on.enter(cache);
    Node node = RenderScope.made(view.render(moment.state(), on), "render");
    on.leave();
    Element tree = Element.of(ROOT, null, new String[0], Element.noBindings(), new Node[] {node});
    String title = view.title(moment.state());
    FollowedPlaces places =
        follows || !pass.followed().isEmpty() ? FollowedPlaces.of(tree) : FollowedPlaces.NONE;
    return new Frame(moment, tree, places, title == null ? "" : title);
  }

  /** The component that stands at a place, or null. */
  ComponentSlot component(Place place) {
    return standing.get(place) instanceof ComponentSlot slot ? slot : null;
  }

  /** Whether something stands at a place; if so, it and what is around it is rendered again. */
  boolean markDirty(Place place) {
    Slot slot = standing.get(place);
    if (slot instanceof ComponentSlot component) {
      component.inside().markDirty();
    } else if (slot instanceof BoundarySlot boundary) {
      boundary.inside().markDirty();
    }
    return slot != null;
  }

  /** Whether there is something to render although the view's state is the same. */
  boolean isDirty() {
    return root != null && root.isDirty();
  }

  /** Forgets what is kept between renders: the next one makes everything anew. */
  void forget() {
    root = null;
    standing = Map.of();
    fresh = true;
    follows = false;
  }
}
