package dev.vivant.session;

import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
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
 */
public record Visitor(Optional<Principal> principal, Map<String, Object> sessionData, Locale locale, Object request) {
  /** Nobody in particular. */
  public static final Visitor ANONYMOUS = new Visitor(Optional.empty(), Map.of(), Locale.ROOT);

  /** A visitor whose routes need no more than the address. */
  public Visitor(Optional<Principal> principal, Map<String, Object> sessionData, Locale locale) {
    this(principal, sessionData, locale, null);
  }

  /** Copies the session data; refuses nulls, but for the request. */
  public Visitor {
    Objects.requireNonNull(principal, "principal");
    Objects.requireNonNull(locale, "locale");
    sessionData = Map.copyOf(sessionData);
  }

  /** Whether it is the same person, or both times nobody: principals are compared by name. */
  public boolean isSamePersonAs(Visitor other) {
    return principal.map(Principal::getName).equals(other.principal.map(Principal::getName));
  }

  MountRequest at(Params params, MountRequest.Phase phase) {
    return new MountRequest(params, sessionData, principal, locale, phase);
  }
}
