package dev.vivant.django.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Date;

/** The text of a value, Python's {@code str(value)}: not localized, not escaped. */
public final class Text {
  private Text() {}

  /**
   * Whether a value is text: a string, safe or lazy or plain, or a character.
   *
   * @param value any value
   * @return true for text
   */
  public static boolean is(Object value) {
    return value instanceof CharSequence || value instanceof Character;
  }

  /**
   * The text of a value, without its safety.
   *
   * @param value any value
   * @return its text; {@code None} for null, {@code True} for true, {@code 1.0} for a float
   */
  public static String str(Object value) {
    return value instanceof String text ? text : of(value).toString();
  }

  /**
   * The text of a value, safe if the value is.
   *
   * @param value any value
   * @return a {@link String} or a {@link SafeString}
   */
  public static CharSequence of(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof SafeString safe) {
      return safe;
    }
    if (value == null) {
      return "None";
    }
    if (value instanceof Boolean flag) {
      return flag ? "True" : "False";
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof LazyString lazy) {
      return lazy.resolve();
    }
    if (value instanceof TemplateValue own) {
      CharSequence text = own.text();
      return text instanceof String || text instanceof SafeString ? text : of(text);
    }
    if (value instanceof ZoneId zone) {
      return zone instanceof ZoneOffset offset
          ? offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + zone.getId()
          : zone.getId();
    }
    if (value instanceof TemporalAccessor || value instanceof Duration || value instanceof Date
        || value instanceof AwareTime || value instanceof NamedOffsetDateTime || value instanceof PinnedDateTime) {
      String moment = Moments.text(value);
      return moment == null ? value.toString() : moment;
    }
    String container = Repr.container(value);
    return container == null ? value.toString() : container;
  }

  private static String number(Number number) {
    if (number instanceof Double value) {
      return FloatText.of(value);
    }
    if (number instanceof Float value) {
      return FloatText.of(Numbers.widen(value));
    }
    if (number instanceof BigDecimal decimal) {
      return decimal.toString();
    }
    return number.toString();
  }
}
