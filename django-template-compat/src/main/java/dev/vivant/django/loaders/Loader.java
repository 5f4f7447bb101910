package dev.vivant.django.loaders;

import dev.vivant.django.Origin;
import dev.vivant.django.Source;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds templates by name. Safe for any thread. */
public interface Loader {
  /**
   * The template of a name. A name that leads out of where the loader looks is a name without template.
   *
   * @param name such as {@code shop/cart.html}
   * @param skip origins that are passed over: a template that extends its own name means the next one
   * @return empty if there is none
   */
  Optional<Source> load(String name, Predicate<Origin> skip);

  /**
   * Whether a template may be kept once it was loaded. If not, it is loaded each time and compiled again when its text
   * has changed.
   *
   * @return true unless templates change while the program runs
   */
  default boolean isCacheable() {
    return true;
  }
}
