package dev.vivant.django;

import java.util.List;
import java.util.Map;

/** Gives the address of a named place: what {@code {% url "name" 1 a=2 %}} asks. Safe for any thread. */
@FunctionalInterface
public interface UrlResolver {
  /** Knows no address. */
  UrlResolver NONE = (name, args, kwargs, context) -> {
    throw new NoReverseMatch("There is no address named '" + name + "': the engine has no UrlResolver");
  };

  /**
   * The address of a place.
   *
   * @param name what was asked for: mostly text
   * @param args positional arguments
   * @param kwargs arguments with names
   * @param context the rendering, for the request
   * @return the address, not escaped
   * @throws NoReverseMatch if there is none
   */
  String reverse(Object name, List<?> args, Map<String, ?> kwargs, Context context);
}
