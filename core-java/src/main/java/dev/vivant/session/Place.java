package dev.vivant.session;

/**
 * Where something that keeps state between renders stands: the way from the view inwards, by value.
 *
 * <pre>{@code
 * view / rows of this function, first such list / row 7 / component Editor, "title"
 * }</pre>
 *
 * <p>Two renders that do the same things give the same places, on whatever caches they began with.
 */
final class Place {
  static final Place VIEW = new Place(null, "view", "");

  final Place parent;
  private final Object kind;
  private final Object name;
  private final int hash;

  private Place(Place parent, Object kind, Object name) {
    this.parent = parent;
    this.kind = kind;
    this.name = name;
    this.hash = ((parent == null ? 0 : parent.hash) * 31 + kind.hashCode()) * 31 + name.hashCode();
  }

  /**
   * A place inside this one.
   *
   * @param kind the function or component that stands there
   * @param name its key, or how many of that kind stand before it
   */
  Place inside(Object kind, Object name) {
    return new Place(this, kind, name);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Place p
            && hash == p.hash
            && kind.equals(p.kind)
            && name.equals(p.name)
            && (parent == null ? p.parent == null : parent.equals(p.parent));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    String own = (kind instanceof Class<?> c ? c.getSimpleName() : kind) + (name.equals("") ? "" : "[" + name + "]");
    return parent == null ? own : parent + "/" + own;
  }
}
