package dev.vivant.view;

import java.security.Principal;
import java.util.Objects;
import java.util.Optional;

/**
 * Who asks, as a {@link Permission} sees it.
 *
 * @param principal who is logged in, as of the connection or its last check
 * @param tenant    whose pages these are; empty on a site without tenants
 */
public record Who(Optional<Principal> principal, String tenant) {
  /** Nobody in particular, on a site without tenants. */
  public static final Who ANYBODY = new Who(Optional.empty(), "");

  /** Refuses nulls. */
  public Who {
    Objects.requireNonNull(principal, "principal");
    Objects.requireNonNull(tenant, "tenant");
  }

  /** Whether somebody is logged in. */
  public boolean isLoggedIn() {
    return principal.isPresent();
  }

  /** The name of the principal; empty where nobody is logged in. */
  public String name() {
    return principal.map(Principal::getName).orElse("");
  }

  /** Whether a principal is logged in that {@linkplain HasRoles has} the role. */
  public boolean hasRole(String role) {
    return principal.isPresent() && principal.get() instanceof HasRoles holder && holder.roles().contains(role);
  }

  /** The name and the tenant: a principal may hold secrets. */
  @Override
  public String toString() {
    return (isLoggedIn() ? name() : "nobody") + (tenant.isEmpty() ? "" : " of " + tenant);
  }
}
