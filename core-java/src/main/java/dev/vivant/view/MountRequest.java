package dev.vivant.view;

import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a visitor when a view is mounted.
 *
 * @param params      the address
 * @param sessionData what the web server's own session holds for this visitor, as the adapter was told to hand over;
 *                    immutable
 * @param principal   who is logged in, if the route asks for that
 * @param locale      the language that the browser prefers
 * @param phase       first response, a connection that found no session to go on with, or one that did
 * @param tenant      whose pages these are, as the web server said; empty on a site without tenants
 */
public record MountRequest(
    Params params, Map<String, Object> sessionData, Optional<Principal> principal, Locale locale, Phase phase,
    String tenant) {
  /** When a view is mounted. */
  public enum Phase {
    /** For the first response; the connection adopts this state. */
    FIRST_RENDER,
    /** On a connection: after live navigation, or for a page whose session is gone. */
    LIVE,
    /** A session that was written down goes on, see {@link LiveView#resumed}. */
    RESUMED
  }

  /** Copies the session data. */
  public MountRequest {
    sessionData = Map.copyOf(sessionData);
  }

  /** A request on a site without tenants. */
  public MountRequest(
      Params params, Map<String, Object> sessionData, Optional<Principal> principal, Locale locale, Phase phase) {
    this(params, sessionData, principal, locale, phase, "");
  }

  /** A visitor of whom nothing is known, at an address. */
  public static MountRequest of(Params params) {
    return new MountRequest(params, Map.of(), Optional.empty(), Locale.ROOT, Phase.FIRST_RENDER);
  }
}
