package dev.vivant.view;

import java.util.List;
import java.util.Objects;

/**
 * Says who may do something with an object: see a state, be at an address, run a handler.
 *
 * <pre>{@code
 * Permission<Order> owner = (who, order) -> order.owner().equals(who.name());
 * Permission<Object> staff = Permission.role("staff", "admin");
 *
 * public Permission<? super Params> access()     { return Permission.loggedIn(); }            // of a view
 * public Permission<? super Order> visibility()  { return owner.or(staff); }                  // of a view
 * button(on.requireRole("admin").click(s -> s.cancelled()), "Cancel")                         // of a handler
 * }</pre>
 *
 * <p>Asked on worker threads, with every event, so it should look at what the state and the principal hold. Whoever is
 * not allowed is refused; so is everybody when it throws, and the {@code ErrorPolicy} hears of that.
 *
 * @param <T> what it is about: the state, the address
 */
@FunctionalInterface
public interface Permission<T> {
  /** Whether it is allowed. */
  boolean allows(Who who, T object) throws Exception;

  /** Everybody may. */
  static Permission<Object> anybody() {
    return Everybody.MAY;
  }

  /** Whoever is logged in may. */
  static Permission<Object> loggedIn() {
    return (who, object) -> who.isLoggedIn();
  }

  /**
   * Whoever has one of the roles may; see {@link HasRoles}.
   *
   * @throws IllegalArgumentException when no role is named: that would let nobody in
   */
  static Permission<Object> role(String... anyOf) {
    List<String> roles = List.of(anyOf);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("name at least one role, such as role(\"admin\")");
    }
    return (who, object) -> roles.stream().anyMatch(who::hasRole);
  }

  /** Both have to allow it. */
  default <U extends T> Permission<U> and(Permission<? super U> other) {
    Objects.requireNonNull(other, "other");
    return (who, object) -> allows(who, object) && other.allows(who, object);
  }

  /** One of the two has to allow it. */
  default <U extends T> Permission<U> or(Permission<? super U> other) {
    Objects.requireNonNull(other, "other");
    return (who, object) -> allows(who, object) || other.allows(who, object);
  }
}
