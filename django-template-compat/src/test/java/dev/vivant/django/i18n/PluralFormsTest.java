package dev.vivant.django.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plural rules as catalogues write them. */
class PluralFormsTest {
  private static String forms(String header, long... numbers) {
    PluralForms forms = PluralForms.parse(header);
    return LongStream.of(numbers).mapToObj(n -> "" + forms.of(n)).collect(Collectors.joining());
  }

  @Test
  void readsTheRulesOfLanguages() {
    assertEquals("1011", forms(" nplurals=2; plural=(n != 1);\n", 0, 1, 2, 11));
    assertEquals("0011", forms("nplurals=2; plural=(n > 1);", 0, 1, 2, 11));
    assertEquals("0000", forms("nplurals=1; plural=0;", 0, 1, 2, 11));
    assertEquals("20112202011", forms("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
        + "(n%100<12 || n%100>14) ? 1 : 2);", 0, 1, 2, 4, 5, 11, 21, 112, 101, 22, 104));
    assertEquals("0123345", forms("nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 :"
        + " n%100>=11 && n%100<=99 ? 4 : 5;", 0, 1, 2, 3, 110, 11, 100));
  }

  @ParameterizedTest
  @CsvSource({"2 + 3 * 4 == 14, 1", "(2 + 3) * 4 == 20, 1", "7 % 4 - 3, 0", "!n, 0", "!(n == 5), 0", "8 / 4 / 2, 1",
      "1 || 0 && 0, 1", "n < 6 && n <= 5 && n >= 5 && n > 4, 1", "!!n, 1", "n != 5 || n == 5 ? 1 : 0, 1"})
  void bindsOperatorsAsC(String expression, int form) {
    assertEquals(form, PluralForms.parse("nplurals=2; plural=" + expression + ";").of(5));
  }

  @Test
  void alwaysGivesAFormThatTheLanguageHas() {
    assertEquals("0", forms("nplurals=2; plural=n;", 7));
    assertEquals("0", forms("nplurals=2; plural=n-9;", 7));
    assertEquals("0", forms("nplurals=2; plural=5%n;", 0));
    assertEquals(1, PluralForms.GERMANIC.of(BigInteger.TEN.pow(30)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nplurals=2;", "plural=n", "nplurals=x; plural=n;", "nplurals=2; plural=n n;",
      "nplurals=2; plural=(n;", "nplurals=2; plural=n ? 1;", "nplurals=2; plural=n(1);",
      "nplurals=2; plural=99999999999999999999;",
      "nplurals=2; plural=__import__;"})
  void refusesOtherText(String header) {
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> PluralForms.parse(header));
    assertTrue(error.getMessage().startsWith("Plural-Forms"), error.getMessage());
  }

  @Test
  void refusesExpressionsThatAreTooDeep() {
    String deep = "nplurals=2; plural=" + "(".repeat(100_000) + "n" + ")".repeat(100_000) + ";";
    assertThrows(IllegalArgumentException.class, () -> PluralForms.parse(deep));
    assertThrows(IllegalArgumentException.class,
        () -> PluralForms.parse("nplurals=2; plural=" + "!".repeat(100_000) + "n;"));
  }
}
