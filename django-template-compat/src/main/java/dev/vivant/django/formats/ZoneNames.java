package dev.vivant.django.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The short names of zones, such as {@code CET} in winter and {@code CEST} in summer, which the JDK does not have. */
final class ZoneNames {
  /** A name that holds at an offset from a second on. */
  private record Name(int offset, long since, String text, boolean daylight) {}

  private static final Map<String, List<Name>> ZONES = new ConcurrentHashMap<>();

  private static final class Lines {
    static final Map<String, String> BY_ZONE = load();

    private static Map<String, String> load() {
      Map<String, String> lines = new HashMap<>();
      try (InputStream in = ZoneNames.class.getResourceAsStream("zones.txt");
          BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.startsWith("#")) {
            int colon = line.indexOf(": ");
            for (String zone : line.substring(0, colon).split(" ")) {
              lines.put(zone, line.substring(colon + 2));
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return lines;
    }
  }

  private ZoneNames() {}

  /** The name that holds at a moment: {@code CET}, {@code UTC+05:30} for a bare offset. */
  static String name(ZonedDateTime moment) {
    if (moment.getZone() instanceof ZoneOffset offset) {
      return offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + offset.getId();
    }
    Name name = find(moment);
    return name == null ? "UTC" + moment.getOffset().getId() : name.text;
  }

  /** Whether daylight saving time holds at a moment. */
  static boolean isDaylight(ZonedDateTime moment) {
    Name name = find(moment);
    return name == null ? moment.getZone().getRules().isDaylightSavings(moment.toInstant()) : name.daylight;
  }

  private static Name find(ZonedDateTime moment) {
    long second = moment.toEpochSecond();
    int offset = moment.getOffset().getTotalSeconds();
    Name found = null;
    for (Name name : ZONES.computeIfAbsent(moment.getZone().getId(), ZoneNames::parse)) {
      if (name.offset == offset && (found == null || name.since <= second)) {
        found = name;
      }
    }
    return found;
  }

  /** {@code 3600=CET 7200=CEST*} or {@code 3600@-857257200=CET}. */
  private static List<Name> parse(String zone) {
    String line = Lines.BY_ZONE.get(zone);
    List<Name> names = new ArrayList<>();
    if (line != null) {
      for (String entry : line.split(" ")) {
        int equals = entry.indexOf('=');
        int at = entry.lastIndexOf('@', equals);
        boolean daylight = entry.endsWith("*");
        names.add(new Name(
            Integer.parseInt(entry.substring(0, at < 0 ? equals : at)),
            at < 0 ? Long.MIN_VALUE : Long.parseLong(entry.substring(at + 1, equals)),
            entry.substring(equals + 1, entry.length() - (daylight ? 1 : 0)),
            daylight));
      }
    }
    return names;
  }
}
