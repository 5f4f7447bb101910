package dev.vivant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordDecoderTest {
  enum Size {
    SMALL,
    LARGE {
      @Override
      public String toString() {
        return "big";
      }
    }
  }

  record Everything(String text, int number, long large, double decimal, BigDecimal money, boolean flag, Size size,
      LocalDate date,
      LocalTime time, LocalDateTime moment, UUID id, Optional<Integer> maybe, List<String> many) {}

  record One<T>(T value) {}

  record Text(String value) {}

  record Whole(int value) {}

  record Large(Long value) {}

  record Decimal(double value) {}

  record Money(BigDecimal value) {}

  record Flag(boolean value) {}

  record Choice(Size value) {}

  record Day(LocalDate value) {}

  record Clock(LocalTime value) {}

  record Id(UUID value) {}

  record Maybe(Optional<Integer> value) {}

  record MaybeText(Optional<String> value) {}

  record Numbers(List<Integer> value) {}

  record Positive(int value) {
    Positive {
      if (value <= 0) {
        throw new IllegalArgumentException("the number of seats must be positive");
      }
    }
  }

  record Broken(int value) {
    Broken {
      throw new IllegalStateException("inside");
    }
  }

  record Unknown(Map<String, String> value) {}

  @Test
  void aFormBecomesARecord() {
    FormData form = FormData.of("text", "Ann", "number", "-41", "large", "9000000000", "decimal", "1.5e3", "money",
        "12.50", "flag",
        "on", "size", "LARGE", "date", "2030-12-31", "time", "23:59", "moment", "2030-12-31T23:59", "id",
        "123e4567-e89b-12d3-a456-426614174000", "maybe", "7", "many", "a", "many", "b", "other", "ignored");
    assertEquals(new Everything("Ann", -41, 9_000_000_000L, 1500, new BigDecimal("12.50"), true, Size.LARGE,
        LocalDate.of(2030, 12, 31),
        LocalTime.of(23, 59), LocalDateTime.of(2030, 12, 31, 23, 59),
        UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
        Optional.of(7), List.of("a", "b")), form.as(Everything.class));
  }

  @ParameterizedTest
  @CsvSource({"on,true", "true,true", "1,true", "off,false", "false,false", "0,false", "'',false"})
  void aCheckBoxIsOnOrNot(String value, boolean on) {
    assertEquals(new Flag(on), FormData.of("value", value).as(Flag.class));
    assertEquals(new Flag(false), FormData.of().as(Flag.class));
  }

  @Test
  void whatIsEmptyIsAbsentUnlessItIsText() {
    assertEquals(new Maybe(Optional.empty()), FormData.of("value", "").as(Maybe.class));
    assertEquals(new Maybe(Optional.empty()), FormData.of().as(Maybe.class));
    assertEquals(new MaybeText(Optional.of("")), FormData.of("value", "").as(MaybeText.class));
    assertEquals(new MaybeText(Optional.empty()), FormData.of().as(MaybeText.class));
    assertEquals(new Text(""), FormData.of("value", "").as(Text.class));
    assertEquals(new Numbers(List.of()), FormData.of().as(Numbers.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1 ", "1.0", "1e3", "0x10", "1_000", "2147483648", "-2147483649", "٣",
      "99999999999999999999999", "+"})
  void aWholeNumberIsDigitsWithinItsRange(String value) {
    assertRefused(Whole.class, value, "the field value must be a whole number from -2147483648 to 2147483647, not ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "Infinity", "1d", "0x1p3", "1e999", "1,5", " 1.5", "."})
  void aDecimalNumberIsFiniteAndPlain(String value) {
    assertRefused(Decimal.class, value, "the field value must be a number such as 12.5, not ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1e9999999", "abc", "1.5.2"})
  void moneyIsANumberOfBoundedLength(String value) {
    assertRefused(Money.class, value, "the field value must be a number such as 12.5, not ");
    assertRefused(Money.class, "9".repeat(301), "the field value must be a number such as 12.5, not ");
  }

  @Test
  void whatDoesNotFitIsRefusedWithTheFieldTheValueAndWhatWouldBeRight() {
    assertRefused(Choice.class, "large", "the field value must be one of SMALL, LARGE, not \"large\"");
    assertRefused(Choice.class, "big", "the field value must be one of SMALL, LARGE, not \"big\"");
    assertRefused(Day.class, "31.12.2030", "the field value must be a date such as 2030-12-31, not \"31.12.2030\"");
    assertRefused(Day.class, "2030-02-30", "the field value must be a date such as 2030-12-31, not \"2030-02-30\"");
    assertRefused(Clock.class, "25:00", "the field value must be a time such as 23:59, not \"25:00\"");
    assertRefused(Id.class, "1-1-1-1-1", "the field value must be a UUID, not \"1-1-1-1-1\"");
    assertRefused(Large.class, "", "the field value must be a whole number, not empty");
    assertRefused(Flag.class, "yes", "the field value must be on, true or 1, or not there, not \"yes\"");
    assertRefused(Numbers.class, "x", "the field value must be a whole number from -2147483648 to 2147483647, not"
        + " \"x\"");
    assertRefused(Whole.class, "x".repeat(1000),
        "the field value must be a whole number from -2147483648 to 2147483647, not \"" + "x".repeat(40) + "…\"");
  }

  @Test
  void whatIsMissingOrGivenTwiceIsRefused() {
    assertEquals("the field value is missing", refusal(FormData.of(), Text.class));
    assertEquals("the field value must be given once, not 2 times", refusal(FormData.of("value", "1", "value", "2"),
        Whole.class));
    assertEquals("the field value must be given once, not 2 times", refusal(FormData.of("value", "1", "value", "2"),
        Maybe.class));
  }

  @Test
  void aRecordMayRefuseItself() {
    assertEquals("the number of seats must be positive", refusal(FormData.of("value", "0"), Positive.class));
    assertEquals("inside",
        assertThrows(IllegalStateException.class, () -> FormData.of("value", "0").as(Broken.class)).getMessage());
  }

  @Test
  void aRecordThatNoFormCanGiveIsAMistakeOfTheProgram() {
    String message = assertThrows(IllegalArgumentException.class, () -> FormData.of().as(Unknown.class)).getMessage();
    assertTrue(message.startsWith("Unknown.value is a java.util.Map<java.lang.String, java.lang.String>, which a"
        + " form cannot give"
        + "; use String, int"), message);
    assertThrows(IllegalArgumentException.class, () -> FormData.of("value", "x").as(One.class));
  }

  private static <T extends Record> void assertRefused(Class<T> type, String value, String message) {
    String refused = refusal(FormData.of("value", value), type);
    assertTrue(refused.startsWith(message), refused);
  }

  private static <T extends Record> String refusal(FormData form, Class<T> type) {
    return assertThrows(InvalidPayload.class, () -> form.as(type)).getMessage();
  }
}
