package dev.vivant.django.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** The formats that languages come with. */
class ShippedFormatsTest {
  private static final Formats FORMATS = ShippedFormats.instance();

  private static Object format(String language, String name) {
    return FORMATS.of(language).byName(name);
  }

  @Test
  void knowsHowLanguagesWriteDatesAndNumbers() {
    assertEquals("j. F Y", format("de", "DATE_FORMAT"));
    assertEquals("H:i", format("de", "TIME_FORMAT"));
    assertEquals("j F Y", format("fr", "DATE_FORMAT"));
    assertEquals("Y\u5e74n\u6708j\u65e5", format("ja", "DATE_FORMAT"));
    assertEquals("j \\d\\e F \\d\\e Y", format("es", "DATE_FORMAT"));
    assertEquals("N j, Y", format("en", "DATE_FORMAT"));
    assertEquals(",", FORMATS.of("de").decimalSeparator());
    assertEquals(".", FORMATS.of("de").thousandSeparator());
    assertEquals("\u00a0", FORMATS.of("fr").thousandSeparator());
    assertArrayEquals(new int[] {3}, FORMATS.of("de").grouping());
    assertEquals(1L, format("de", "FIRST_DAY_OF_WEEK"));
    assertEquals(6L, format("fa", "FIRST_DAY_OF_WEEK"));
  }

  @Test
  void prefersTheCountryToItsLanguage() {
    assertEquals("\u00a0", FORMATS.of("de-ch").thousandSeparator());
    assertEquals("j. F Y", format("de-ch", "DATE_FORMAT"));
    assertEquals("d/m/Y", format("en-gb", "SHORT_DATE_FORMAT"));
    assertEquals("j. F Y", format("de-at", "DATE_FORMAT"));
    assertEquals("j. F Y", format("DE", "DATE_FORMAT"));
  }

  @Test
  void writesUnknownLanguagesAsWithoutLocalization() {
    for (String language : new String[] {"xx", "", "zh-cn", null, "x".repeat(10_000)}) {
      assertEquals("N j, Y", format(language, "DATE_FORMAT"));
      assertArrayEquals(new int[] {0}, FORMATS.of(language).grouping());
    }
  }

  @Test
  void leavesOutWhatALanguageDoesNotSay() {
    assertEquals("N j, Y, P", format("ar", "DATETIME_FORMAT"));
    assertArrayEquals(new int[] {0}, FORMATS.of("ar").grouping());
    assertNull(format("de", "NO_FORMAT"));
  }
}
