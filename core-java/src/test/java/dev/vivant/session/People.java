package dev.vivant.session;

import dev.vivant.view.HasRoles;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Visitors of tests. */
final class People {
  private People() {}

  /** Somebody with some roles. */
  static Visitor person(String name, String... roles) {
    return new Visitor(Optional.of(new Person(name, Set.of(roles))), Map.of(), Locale.ROOT);
  }

  private record Person(String name, Set<String> roles) implements Principal, HasRoles {
    @Override
    public String getName() {
      return name;
    }
  }
}
