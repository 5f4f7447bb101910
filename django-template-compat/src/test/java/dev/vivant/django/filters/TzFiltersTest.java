package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.django.value.PinnedDateTime;
import dev.vivant.django.value.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moments moved to a zone, which they keep. */
class TzFiltersTest {
  private static String moved(FilterCase row) {
    Object result = row.apply();
    return (result instanceof PinnedDateTime ? "pinned " : "") + Text.str(result);
  }

  @Test
  void movesAwareMoments() {
    ZonedDateTime noon = ZonedDateTime.parse("2024-07-01T12:00:00+02:00[Europe/Paris]");
    assertEquals("pinned 2024-07-01 10:00:00+00:00", moved(of("utc", noon)));
    assertEquals("pinned 2024-07-01 05:00:00-05:00", moved(of("localtime", noon)));
    assertEquals("pinned 2024-07-01 19:00:00+09:00", moved(of("timezone", noon, "Asia/Tokyo")));
    assertEquals("pinned 2024-07-01 15:30:00+05:30", moved(of("timezone", noon, ZoneId.of("Asia/Kolkata"))));
    assertEquals("pinned 2024-07-01 10:00:00+00:00", moved(of("utc", Instant.parse("2024-07-01T10:00:00Z"))));
  }

  @Test
  void takesNaiveMomentsForTimesOfTheDefaultZone() {
    assertEquals("pinned 2024-01-01 18:00:00+00:00", moved(of("utc", LocalDateTime.parse("2024-01-01T12:00:00"))));
  }

  @Test
  void printsTheZoneItMovedTo() {
    Object moved = of("timezone", LocalDateTime.parse("2024-01-01T12:00:00"), "EST").apply();
    assertEquals("13:00 EST -0500", of("date", moved, "H:i T O").apply());
  }

  @Test
  void givesNothingForWhatIsNoMomentOrNoZone() {
    LocalDateTime noon = LocalDateTime.parse("2024-01-01T12:00:00");
    for (Object zone : List.of("Mars/Base", "", "+01:00", "europe/paris", "SystemV/AST4", "Z", 5L)) {
      assertEquals("", moved(of("timezone", noon, zone)), zone.toString());
    }
    for (Object value : List.of(LocalDate.EPOCH, "2024-01-01", 5L)) {
      assertEquals("", moved(of("utc", value)), value.toString());
    }
  }
}
