package dev.vivant.session;

import dev.vivant.view.LiveView;
import dev.vivant.view.Params;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Live routes by path pattern; the first that fits counts. For tests, and for adapters whose web server cannot be
 * asked.
 *
 * <pre>{@code
 * RouteTable.builder()
 *     .route("/", home)
 *     .route("/todos/{id}", todo)                       // one part of the path
 *     .route("/files/{path...}", files)                 // all that is left, perhaps nothing
 *     .group("admin", (visitor, params) -> visitor.principal().isPresent(), admin -> admin.route("/admin", panel))
 *     .build();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class RouteTable implements LiveRoutes {
  private final List<Entry> entries;

  private RouteTable(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** A builder without routes. */
  public static Builder builder() {
    return new Builder("", (visitor, params) -> true, new ArrayList<>());
  }

  /** A table of one view at one pattern. */
  public static RouteTable of(String pattern, LiveView<?> view) {
    return builder().route(pattern, view).build();
  }

  @Override
  public Resolution resolve(Params params, Visitor visitor) {
    for (Entry entry : entries) {
      Map<String, String> parameters = entry.pattern.match(params.path());
      if (parameters != null) {
        Params found = params.withRoute(parameters);
        return entry.allowed.test(visitor, found) ? new Match(entry.route, found) : new Denied();
      }
    }
    return new NoMatch();
  }

  @Override
  public Map<String, LiveView<?>> views() {
    Map<String, LiveView<?>> views = new LinkedHashMap<>();
    entries.forEach(entry -> views.put(entry.route.name(), entry.route.view()));
    return views;
  }

  private record Entry(Pattern pattern, LiveRoute route, BiPredicate<Visitor, Params> allowed) {}

  /** {@code "/todos/{id}"}: literal parts, parameters, and at the end perhaps one for all the rest. */
  private record Pattern(List<String> parts) {
    private static final String REST = "...}";

    static Pattern of(String text) {
      if (!text.startsWith("/")) {
        throw new IllegalArgumentException(
            "a path pattern begins with a slash, as \"/todos/{id}\"; not \"" + text + '"');
      }
      List<String> parts = parts(text);
      Set<String> names = new HashSet<>();
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i);
        if (part.endsWith(REST) && i < parts.size() - 1) {
          throw new IllegalArgumentException(
              part + " takes all that is left, so it is the last part of \"" + text + '"');
        }
        if (part.startsWith("{") && !names.add(part)) {
          throw new IllegalArgumentException("the parameter " + part + " is twice in \"" + text + '"');
        }
      }
      return new Pattern(parts);
    }

    private static List<String> parts(String path) {
      return path.equals("/") ? List.of() : Arrays.asList(path.substring(1).split("/", -1));
    }

    /** The parameters, or null when the path does not fit. */
    Map<String, String> match(String path) {
      List<String> given = parts(path);
      Map<String, String> parameters = new HashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i);
        if (part.startsWith("{") && part.endsWith(REST)) {
          parameters.put(part.substring(1, part.length() - REST.length()),
              String.join("/", given.subList(Math.min(i, given.size()), given.size())));
          return parameters;
        }
        if (i >= given.size() || !part.startsWith("{") && !part.equals(given.get(i))) {
          return null;
        }
        if (part.startsWith("{")) {
          parameters.put(part.substring(1, part.length() - 1), given.get(i));
        }
      }
      return given.size() == parts.size() ? parameters : null;
    }
  }

  /** Collects routes, in order. */
  public static final class Builder {
    private final String group;
    private final BiPredicate<Visitor, Params> allowed;
    private final List<Entry> entries;

    private Builder(String group, BiPredicate<Visitor, Params> allowed, List<Entry> entries) {
      this.group = group;
      this.allowed = allowed;
      this.entries = entries;
    }

    /**
     * A view at a path pattern.
     *
     * @throws IllegalArgumentException for a pattern that is none, or that is there already
     */
    public Builder route(String pattern, LiveView<?> view) {
      if (entries.stream().anyMatch(entry -> entry.route.name().equals(pattern))) {
        throw new IllegalArgumentException("there is a route \"" + pattern + "\" already");
      }
      entries.add(new Entry(Pattern.of(pattern), new LiveRoute(pattern, group, view), allowed));
      return this;
    }

    /**
     * Routes of a group: a page goes to and fro between them over one connection.
     *
     * @param allowed who may see them; asked on joining and on each visit
     */
    public Builder group(
        String name, BiPredicate<Visitor, Params> allowed, java.util.function.Consumer<Builder> routes) {
      routes.accept(new Builder(name, allowed, entries));
      return this;
    }

    /** The table. */
    public RouteTable build() {
      return new RouteTable(entries);
    }
  }
}
