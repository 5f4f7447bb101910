package dev.vivant.django;

/**
 * Where a template came from.
 *
 * @param name what to call the place: a path, a URL; {@link #UNKNOWN} for a template made from a string
 * @param templateName the name that it was loaded by; null for a template made from a string
 */
public record Origin(String name, String templateName) {
  /** The origin of a template made from a string. */
  public static final Origin UNKNOWN = new Origin("<unknown source>", null);

  @Override
  public String toString() {
    return name;
  }
}
