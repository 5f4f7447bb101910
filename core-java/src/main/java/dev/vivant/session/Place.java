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
  private int print;

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

  /**
   * A number for the same place in another process: by the names of classes and keys. Functions of one class look alike
   * in it.
   */
  int print() {
    if (print == 0) {
      print = ((parent == null ? 7 : parent.print()) * 31 + named(kind).hashCode()) * 31 + named(name).hashCode();
    }
    return print;
  }

  /** {@code "View$$Lambda/0x00007f"} is {@code "View"}, {@code Object@7ab2} is {@code "java.lang.Object"}. */
  private static String named(Object part) {
    if (part instanceof Class<?> type) {
      return type.getName();
    }
    String text = part.toString();
    String type = part.getClass().getName();
    if (!text.startsWith(type)) {
      return text;
    }
    int lambda = type.indexOf("$$");
    return lambda < 0 ? type : type.substring(0, lambda);
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
