package dev.vivant.view;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Shapes of types that hold no others. */
final class PlainShapes {
  private static final Map<Class<?>, Shape> ALL = new HashMap<>();

  static {
    primitive(int.class, Integer.class, DataOutputStream::writeInt, DataInputStream::readInt);
    primitive(long.class, Long.class, DataOutputStream::writeLong, DataInputStream::readLong);
    primitive(short.class, Short.class, (out, value) -> out.writeShort(value), DataInputStream::readShort);
    primitive(byte.class, Byte.class, (out, value) -> out.writeByte(value), DataInputStream::readByte);
    primitive(char.class, Character.class, (out, value) -> out.writeChar(value), DataInputStream::readChar);
    primitive(double.class, Double.class, DataOutputStream::writeDouble, DataInputStream::readDouble);
    primitive(float.class, Float.class, DataOutputStream::writeFloat, DataInputStream::readFloat);
    primitive(boolean.class, Boolean.class, DataOutputStream::writeBoolean, DataInputStream::readBoolean);
    ALL.put(String.class, Shape.of("String", String.class, PlainShapes::text, PlainShapes::text));
    text(BigDecimal.class, BigDecimal::new);
    text(BigInteger.class, BigInteger::new);
    text(UUID.class, UUID::fromString);
    text(Instant.class, Instant::parse);
    text(LocalDate.class, LocalDate::parse);
    text(LocalTime.class, LocalTime::parse);
    text(LocalDateTime.class, LocalDateTime::parse);
    text(OffsetDateTime.class, OffsetDateTime::parse);
    text(OffsetTime.class, OffsetTime::parse);
    text(ZonedDateTime.class, ZonedDateTime::parse);
    text(ZoneId.class, ZoneId::of);
    text(ZoneOffset.class, ZoneOffset::of);
    text(Duration.class, Duration::parse);
    text(Period.class, Period::parse);
    text(Year.class, Year::parse);
    text(YearMonth.class, YearMonth::parse);
    text(MonthDay.class, MonthDay::parse);
    text(DayOfWeek.class, DayOfWeek::valueOf);
    text(Month.class, Month::valueOf);
    ALL.put(Locale.class, Shape.of("Locale", Locale.class,
        (out, value) -> text(out, value.toLanguageTag()), in -> Locale.forLanguageTag(text(in))));
  }

  private PlainShapes() {}

  /** The shape of a plain type, or null. */
  static Shape of(Class<?> type) {
    return ALL.get(type);
  }

  private static <T> void primitive(Class<T> type, Class<T> boxed, Shape.Writer<T> writer, Shape.Reader<T> reader) {
    Shape shape = Shape.of(type.getName(), boxed, writer, reader);
    ALL.put(type, shape);
    ALL.put(boxed, shape);
  }

  private static <T> void text(Class<T> type, Function<String, T> parse) {
    ALL.put(type, Shape.of(
        type.getSimpleName(), type, (out, value) -> text(out, value.toString()), in -> parse.apply(text(in))));
  }

  private static void text(DataOutputStream out, String value) throws IOException {
    byte[] bytes = new byte[2 * value.length()];
    ByteBuffer.wrap(bytes).asCharBuffer().put(value);
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    boolean exact = new String(utf8, StandardCharsets.UTF_8).equals(value);
    out.writeInt(exact ? utf8.length : -1 - bytes.length);
    out.write(exact ? utf8 : bytes);
  }

  /** As UTF-8, or with a negative length as UTF-16 where a lonely half of a pair would not survive that. */
  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    int count = length < 0 ? -1 - length : length;
    if (count > in.available()) {
      throw new IllegalArgumentException("a text of " + count + " bytes where " + in.available() + " are left");
    }
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return length < 0
        ? ByteBuffer.wrap(bytes).asCharBuffer().toString() : new String(bytes, StandardCharsets.UTF_8);
  }
}
