package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts that sessions of a node share. Holds none of them: a line goes when no page shows an edition of it.
 *
 * <p>What a part makes follows from its input alone, because it captures nothing: two sessions with equal inputs have
 * equal nodes, whoever's they are.
 */
final class SharedParts {
  private static final ClassValue<String> CAPTURED = new ClassValue<>() {
    @Override
    protected String computeValue(Class<?> type) {
      return Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()))
          .map(field -> field.getType().getSimpleName()).collect(Collectors.joining(", "));
    }
  };

  private final ConcurrentHashMap<Name, Kept> lines = new ConcurrentHashMap<>();
  private final ReferenceQueue<SharedLine> gone = new ReferenceQueue<>();
  private final long waitMillis;

  /**
   * No parts yet.
   *
   * @param waitMillis how long a session waits for another one that renders the same
   */
  SharedParts(long waitMillis) {
    this.waitMillis = waitMillis;
  }

  /** The line of a part, at some place in the code, for a key. */
  SharedLine line(Class<?> part, Place owner, Object key) {
    forgetGone();
    Name name = new Name(part, owner, key);
    while (true) {
      Kept kept = lines.get(name);
      SharedLine line = kept == null ? null : kept.get();
      if (line != null) {
        return line;
      }
      SharedLine made = new SharedLine(name, waitMillis);
      Kept next = new Kept(name, made, gone);
      if (kept == null ? lines.putIfAbsent(name, next) == null : lines.replace(name, kept, next)) {
        return made;
      }
    }
  }

  private void forgetGone() {
    for (Object kept = gone.poll(); kept != null; kept = gone.poll()) {
      lines.remove(((Kept) kept).name, kept);
    }
  }

  /** How many lines a page shows an edition of, or did until a short time ago. */
  int lineCount() {
    forgetGone();
    return lines.size();
  }

  /** What a function captures, in words; empty for nothing. */
  static String captures(Class<?> part) {
    return CAPTURED.get(part);
  }

  /** Refuses functions that know more than they are given: what they make would not be everybody's. */
  static void check(Class<?> part) {
    String captured = captures(part);
    if (!captured.isEmpty()) {
      throw new IllegalArgumentException("a shared part captures " + captured + " from around it, but all sessions "
          + "share what it makes; hand over what it needs as its input, and make it a static function");
    }
  }

  /** What a part made, which must be one element. */
  static Element single(Node made) {
    if (made instanceof Element element) {
      return element;
    }
    if (made instanceof Fragment fragment && fragment.children().size() == 1
        && fragment.children().get(0) instanceof Element only) {
      return only;
    }
    throw new IllegalArgumentException("a shared part makes one element, not text or several nodes side by side; put "
        + "an element around them");
  }

  /** Renders a part for one session alone. */
  static <S, T> Element alone(
      Place owner, T input, Handlers.Row<S, ? super T> part, ScopeCache cache, RenderPass pass) {
    RenderScope<S> on = new RenderScope<>(pass, owner);
    on.enter(cache);
    Element made = single(RenderScope.made(part.render(input, on), "the part of shared"));
    on.leave();
    return made;
  }

  /** As {@link #alone}, in a pass of its own: what is kept for the next render is as it was where this one throws. */
  static <S, T> Element kept(
      Place owner, T input, Handlers.Row<S, ? super T> part, ScopeCache cache, RenderPass pass) {
    boolean done = false;
    try {
      Element made = alone(owner, input, part, cache, pass);
      pass.commit(false);
      done = true;
      return made;
    } finally {
      if (!done) {
        pass.rollback();
      }
    }
  }

  /**
   * Tells lines apart.
   *
   * @param part  class of the author's function
   * @param owner the component whose handlers are inside; null for a view
   */
  record Name(Class<?> part, Place owner, Object key) {
    Name {
      Objects.requireNonNull(key, "the key of a shared part must not be null");
    }
  }

  private static final class Kept extends WeakReference<SharedLine> {
    private final Name name;

    Kept(Name name, SharedLine line, ReferenceQueue<SharedLine> gone) {
      super(line, gone);
      this.name = name;
    }
  }
}
