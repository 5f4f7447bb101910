package dev.vivant.security;

import java.util.regex.Pattern;

/**
 * Keeps tenants of one server apart: names of topics and keys of stores, each in its tenant's own space.
 *
 * <pre>{@code
 * Tenant.key("", "room:7")      "room:7"            no tenants
 * Tenant.key("acme", "room:7")  "@acme/room:7"
 * Tenant.key("", "@acme/x")     "@/@acme/x"         nobody reaches into a tenant by a name
 * }</pre>
 */
public final class Tenant {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Tenant() {}

  /** Whether a text names a tenant: 1 to 64 letters, digits, dots, hyphens and underscores. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * The name of a topic, or the key of something kept, for a tenant. Two different pairs give two different keys.
   *
   * @param tenant a {@linkplain #isName name}, or empty on a site without tenants
   * @throws IllegalArgumentException for a tenant that is no name
   */
  public static String key(String tenant, String name) {
    if (tenant.isEmpty()) {
      return name.startsWith("@") ? "@/" + name : name;
    }
    if (!isName(tenant)) {
      throw new IllegalArgumentException("a tenant's name has 1 to 64 of A-Z a-z 0-9 . _ - and begins with a letter or"
          + " digit, unlike \"" + tenant + '"');
    }
    return '@' + tenant + '/' + name;
  }
}
