package dev.vivant.django.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Languages by their code. */
class LanguageInfoTest {
  @Test
  void knowsNamesAndDirections() {
    assertEquals(new LanguageInfo("de", "German", "Deutsch", false), LanguageInfo.of("de"));
    assertTrue(LanguageInfo.of("he").bidi());
    assertEquals("Portugu\u00eas Brasileiro", LanguageInfo.of("pt-br").localName());
  }

  @Test
  void fallsBackToTheLanguageOfACountry() {
    assertEquals("German", LanguageInfo.of("de-at").name());
    assertEquals("zh-hans", LanguageInfo.of("zh-cn").code());
  }

  @Test
  void refusesWhatNobodySpeaks() {
    for (Object code : new Object[] {"xx", "xx-de", "", null, 5L, "x".repeat(10_000)}) {
      assertThrows(IllegalArgumentException.class, () -> LanguageInfo.of(code));
    }
  }
}
