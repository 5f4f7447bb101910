package dev.vivant.django.formats;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** Time zones by the names that the IANA data gives them. */
public final class Zones {
  private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
  /** Names that the JDK lacks, and zones with the same clock. */
  private static final Map<String, ZoneId> OTHERS = Map.of(
      "EST", ZoneId.of("America/Panama"),
      "MST", ZoneId.of("America/Phoenix"),
      "HST", ZoneId.of("Pacific/Honolulu"),
      "ROC", ZoneId.of("Asia/Taipei"));

  private Zones() {}

  /**
   * A zone by its name.
   *
   * @param name such as {@code Europe/Paris}; case counts
   * @return null if there is no such zone; bare offsets such as {@code +01:00} are none
   */
  public static ZoneId find(String name) {
    ZoneId other = OTHERS.get(name);
    return other != null ? other : KNOWN.contains(name) && !name.startsWith("SystemV/") ? ZoneId.of(name) : null;
  }
}
