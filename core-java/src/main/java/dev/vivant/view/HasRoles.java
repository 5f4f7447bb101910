package dev.vivant.view;

import java.util.Set;

/**
 * A principal that tells its roles, for {@link Permission#role} and {@link Who#hasRole}. One that does not implement
 * this has no roles.
 *
 * <p>Asked each time anew, on worker threads: what it answers may change while a session lives.
 */
@FunctionalInterface
public interface HasRoles {
  /** The roles, such as {@code "admin"}; never null. */
  Set<String> roles();
}
