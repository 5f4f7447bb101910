package dev.vivant.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a live page: route parameters and query, decoded. Untrusted: people type addresses.
 *
 * @param path  decoded path, {@code "/todos/7"}
 * @param route route parameters by name, {@code {id=7}} for {@code "/todos/{id}"}
 * @param query query parameters by name, in order, each with all its values
 */
public record Params(String path, Map<String, String> route, Map<String, List<String>> query) {
  /** Copies the maps. */
  public Params {
    route = Map.copyOf(route);
    query = copied(query);
  }

  private static Map<String, List<String>> copied(Map<String, List<String>> query) {
    if (query.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> copy = new java.util.LinkedHashMap<>();
    query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return java.util.Collections.unmodifiableMap(copy);
  }

  /** The address {@code path} without parameters. */
  public static Params ofPath(String path) {
    return new Params(path, Map.of(), Map.of());
  }

  /**
   * An address as a browser writes it: {@code "/todos/7?filter=open%20ones"}. A fragment is ignored.
   *
   * @throws IllegalArgumentException for what is no path of this site: it has to begin with a single slash, hold no
   *     control characters, no backslash and no half of a surrogate pair, and its percent signs have to be complete
   *     UTF-8
   */
  public static Params ofUrl(String url) {
    return UrlParser.parse(url);
  }

  /** This address with route parameters. */
  public Params withRoute(Map<String, String> parameters) {
    return new Params(path, parameters, query);
  }

  /** A route parameter, else the first query parameter of that name. */
  public Optional<String> get(String name) {
    String value = route.get(name);
    if (value == null && query.containsKey(name) && !query.get(name).isEmpty()) {
      value = query.get(name).get(0);
    }
    return Optional.ofNullable(value);
  }

  /** As {@link #get}, with a value for its absence. */
  public String get(String name, String otherwise) {
    return get(name).orElse(otherwise);
  }

  /** All values of a query parameter; empty where there is none. */
  public List<String> all(String name) {
    return query.getOrDefault(name, List.of());
  }
}
