package dev.vivant.django.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.django.Context;
import dev.vivant.django.Engine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts from gettext catalogues. */
class CataloguesTest {
  private static final String RUSSIAN = """
      # A comment
      msgid ""
      msgstr ""
      "Language: ru\\n"
      "Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 &&"
      " (n%100<12 || n%100>14) ? 1 : 2);\\n"

      #: a.html:1
      msgid "Hello"
      msgstr "\u041f\u0440\u0438\u0432\u0435\u0442"

      #, python-format
      msgid "%(num)d day"
      msgid_plural "%(num)d days"
      msgstr[0] "%(num)d \u0434\u0435\u043d\u044c"
      msgstr[1] "%(num)d \u0434\u043d\u044f"
      msgstr[2] "%(num)d \u0434\u043d\u0435\u0439"

      msgctxt "abbrev. month"
      msgid "May"
      msgstr "\u043c\u0430\u0439"

      msgid ""
      "two "
      "parts\\n"
      "and a \\"quote\\"\\t\\\\\\101"
      msgstr "joined"

      #, fuzzy
      msgid "guess"
      msgstr "wrong"

      msgid "untranslated"
      msgstr ""

      #~ msgid "gone"
      #~ msgstr "old"
      """;

  private static Catalogues catalogues() {
    return Catalogues.builder("de")
        .add("ru", Catalogue.ofPo(RUSSIAN))
        .add("de", Catalogue.ofPo("msgid \"Hello\"\nmsgstr \"Hallo\"\n\nmsgid \"Bye\"\nmsgstr \"Tsch\u00fcss\"\n"))
        .add("de_AT", Catalogue.ofPo("msgid \"Hello\"\nmsgstr \"Servus\"\n"))
        .build();
  }

  @Test
  void translates() {
    Catalogues texts = catalogues();
    assertEquals("\u041f\u0440\u0438\u0432\u0435\u0442", texts.gettext("ru", null, "Hello"));
    assertEquals("joined", texts.gettext("ru", null, "two parts\nand a \"quote\"\t\\A"));
    assertEquals("joined", texts.gettext("ru", null, "two parts\r\nand a \"quote\"\t\\A"));
  }

  @Test
  void keepsWhatHasNoTranslation() {
    Catalogues texts = catalogues();
    for (String text : List.of("other", "guess", "untranslated", "gone", "")) {
      assertEquals(text, texts.gettext("ru", null, text));
    }
    assertEquals("Hello", texts.gettext("xx-unknown", "context", "Hello"));
    assertEquals("Hello", texts.gettext(null, null, "Hello"));
  }

  @Test
  void tellsContextsApart() {
    Catalogues texts = catalogues();
    assertEquals("\u043c\u0430\u0439", texts.gettext("ru", "abbrev. month", "May"));
    assertEquals("May", texts.gettext("ru", "alt. month", "May"));
    assertEquals("May", texts.gettext("ru", null, "May"));
  }

  @Test
  void choosesPluralForms() {
    Catalogues texts = catalogues();
    assertEquals("%(num)d \u0434\u0435\u043d\u044c", texts.ngettext("ru", null, "%(num)d day", "%(num)d days", 21));
    assertEquals("%(num)d \u0434\u043d\u044f", texts.ngettext("ru", null, "%(num)d day", "%(num)d days", 3));
    assertEquals("%(num)d \u0434\u043d\u0435\u0439", texts.ngettext("ru", null, "%(num)d day", "%(num)d days", 11));
    assertEquals("b", texts.ngettext("ru", null, "a", "b", 21));
    assertEquals("a", texts.ngettext("ru", null, "a", "b", 1));
  }

  @Test
  void findsPluralsWithoutContextWhereTheContextHasNone() {
    assertEquals("%(num)d \u0434\u043d\u044f",
        catalogues().ngettext("ru", "naturaltime-past", "%(num)d day", "%(num)d days", 2));
  }

  @Test
  void asksTheCountryThenItsLanguageThenTheSite() {
    Catalogues texts = catalogues();
    assertEquals("Servus", texts.gettext("de-at", null, "Hello"));
    assertEquals("Tsch\u00fcss", texts.gettext("de-at", null, "Bye"));
    assertEquals("Hallo", texts.gettext("de-ch", null, "Hello"));
    assertEquals("Tsch\u00fcss", texts.gettext("ru", null, "Bye"));
    assertEquals("Bye", texts.gettext("en", null, "Bye"));
  }

  @Test
  void readsDirectoriesAndPrefersCompiledFiles(@TempDir Path locale) throws IOException {
    Path messages = Files.createDirectories(locale.resolve("fr/LC_MESSAGES"));
    Files.writeString(messages.resolve("django.po"), "msgid \"Hello\"\nmsgstr \"source\"\n");
    assertEquals("source", Catalogues.builder("en").directory(locale).build().gettext("fr", null, "Hello"));
    Files.write(messages.resolve("django.mo"), mo(ByteOrder.BIG_ENDIAN, Map.of("Hello", "compil\u00e9",
        "a day\0days", "jour\0jours")));
    Catalogues texts = Catalogues.builder("en").directory(locale).build();
    assertEquals("compil\u00e9", texts.gettext("fr", null, "Hello"));
    assertEquals("jours", texts.ngettext("fr", null, "a day", "days", 5));
    Files.write(messages.resolve("django.mo"), mo(ByteOrder.LITTLE_ENDIAN, Map.of("Hello", "petit")));
    assertEquals("petit", Catalogues.builder("en").directory(locale).build().gettext("fr", null, "Hello"));
  }

  private static byte[] mo(ByteOrder order, Map<String, String> texts) {
    int count = texts.size();
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(28 + 16 * count).order(order);
    head.putInt(0x950412de).putInt(0).putInt(count).putInt(28).putInt(28 + 8 * count).putInt(0).putInt(0);
    int i = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      int at = 28 + 8 * i++;
      for (String part : List.of(text.getKey(), text.getValue())) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        head.putInt(at, bytes.length).putInt(at + 4, head.capacity() + strings.size());
        strings.writeBytes(bytes);
        strings.write(0);
        at += 8 * count;
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(head.array());
    file.writeBytes(strings.toByteArray());
    return file.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"msgid \"a", "msgid a", "\"lost\"", "msgfoo \"a\"", "msgid \"a\"\nmsgstr[1] \"b\"",
      "msgid \"a\" x", "msgid \"\"\nmsgstr \"Plural-Forms: nonsense\\n\""})
  void saysWhereAFileIsWrong(String po) {
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Catalogue.ofPo(po));
    assertTrue(error.getMessage().matches("(?s)(line \\d|Plural-Forms: ).*"), error.getMessage());
  }

  @Test
  void refusesBrokenCompiledFiles() {
    byte[] good = mo(ByteOrder.LITTLE_ENDIAN, Map.of("a", "b"));
    for (int length = 0; length < good.length - 1; length++) {
      byte[] broken = java.util.Arrays.copyOf(good, length);
      assertThrows(IllegalArgumentException.class, () -> Catalogue.ofMo(broken));
    }
    for (int at = 0; at < good.length; at++) {
      byte[] broken = good.clone();
      broken[at] = (byte) 0xff;
      try {
        Catalogue.ofMo(broken);
      } catch (IllegalArgumentException refused) {
        assertTrue(refused.getMessage().contains(".mo file"), refused.getMessage());
      }
    }
  }

  @Test
  void givesTheNamesOfMonthsToDates() {
    Engine engine = Engine.builder().translations(Catalogues.builder("en")
        .add("de", Catalogue.ofPo("msgid \"February\"\nmsgstr \"Februar\"\n")).build()).build();
    assertEquals("29. Februar 2024", engine.fromString("{{ day }}")
        .render(new Context(Map.of("day", LocalDate.of(2024, 2, 29))).language("de")));
  }
}
