package dev.vivant.session;

import dev.vivant.security.Tenant;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.Who;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who stands behind a request or a connection, as the web server knows it. Handed over with the first response and
 * again with each connection, so that rights are checked on both.
 *
 * @param principal   who is logged in
 * @param sessionData what the web server's own session holds, as far as views may see it; immutable values
 * @param locale      the language that the browser prefers
 * @param request     what the adapter's {@link LiveRoutes} wants to know of the request or the connection, such as its
 *                    host; opaque here, kept as long as the session, so small; null for nothing
 * @param tenant      whose pages these are, a {@linkplain Tenant#isName name}; empty on a site without tenants
 * @param address     what counts as one address for the limits per address, such as {@code "203.0.113.7"}; empty where
 *                    those do not apply
 */
public record Visitor(
    Optional<Principal> principal, Map<String, Object> sessionData, Locale locale, Object request, String tenant,
    String address) {
  /** Nobody in particular. */
  public static final Visitor ANONYMOUS = new Visitor(Optional.empty(), Map.of(), Locale.ROOT);

  /** A visitor whose routes need no more than the address of the page. */
  public Visitor(Optional<Principal> principal, Map<String, Object> sessionData, Locale locale) {
    this(principal, sessionData, locale, null);
  }

  /** A visitor of a site without tenants, to whom the limits per address do not apply. */
  public Visitor(Optional<Principal> principal, Map<String, Object> sessionData, Locale locale, Object request) {
    this(principal, sessionData, locale, request, "", "");
  }

  /** Copies the session data; refuses nulls, but for the request, and a tenant that is no name. */
  public Visitor {
    Objects.requireNonNull(principal, "principal");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(address, "address");
    if (!tenant.isEmpty() && !Tenant.isName(tenant)) {
      throw new IllegalArgumentException("not the name of a tenant: \"" + tenant + '"');
    }
    sessionData = Map.copyOf(sessionData);
  }

  /** The same person of a tenant. */
  public Visitor withTenant(String name) {
    return new Visitor(principal, sessionData, locale, request, name, address);
  }

  /** The same person at an address. */
  public Visitor withAddress(String at) {
    return new Visitor(principal, sessionData, locale, request, tenant, at);
  }

  /** As a permission sees it. */
  public Who who() {
    return new Who(principal, tenant);
  }

  /**
   * Whether it is the same person, or both times nobody, of the same tenant: principals are compared by name.
   */
  public boolean isSamePersonAs(Visitor other) {
    return tenant.equals(other.tenant)
        && principal.map(Principal::getName).equals(other.principal.map(Principal::getName));
  }

  /** Whose page it is, as a snapshot says it. */
  String person() {
    return tenant + principal.map(who -> "\n" + who.getName()).orElse("");
  }

  /** Whether {@link #person} was said of the same person, or both times of nobody. */
  boolean isPerson(String said) {
    return person().equals(said);
  }

  MountRequest at(Params params, MountRequest.Phase phase) {
    return new MountRequest(params, sessionData, principal, locale, phase, tenant);
  }
}
