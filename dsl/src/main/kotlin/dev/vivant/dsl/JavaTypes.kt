package dev.vivant.dsl

import java.math.BigDecimal
import java.math.BigInteger
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.OffsetDateTime
import java.time.Year
import java.time.YearMonth
import java.time.ZoneId
import java.time.ZonedDateTime
import java.util.Locale
import java.util.UUID
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.modules.SerializersModule

/** The JDK's own values that states and forms may hold: marked with `@Contextual`, written as one text. */
@PublishedApi
internal val javaTypes: SerializersModule = SerializersModule {
  fun <T : Any> add(type: Class<T>, wanted: String, parse: (String) -> T, write: (T) -> String = { it.toString() }) =
    contextual(type.kotlin, JavaType(type, wanted, parse, write))

  add(LocalDate::class.java, "a date such as 2030-12-31", LocalDate::parse)
  add(LocalTime::class.java, "a time such as 23:59", LocalTime::parse)
  add(LocalDateTime::class.java, "a date and time such as 2030-12-31T23:59", LocalDateTime::parse)
  add(OffsetDateTime::class.java, "a date and time such as 2030-12-31T23:59+01:00", OffsetDateTime::parse)
  add(ZonedDateTime::class.java, "a date and time such as 2030-12-31T23:59+01:00[Europe/Rome]", ZonedDateTime::parse)
  add(Instant::class.java, "a moment such as 2030-12-31T23:59:59Z", Instant::parse)
  add(Duration::class.java, "a duration such as PT1H30M", Duration::parse)
  add(Year::class.java, "a year such as 2030", Year::parse)
  add(YearMonth::class.java, "a month such as 2030-12", YearMonth::parse)
  add(ZoneId::class.java, "a time zone such as Europe/Rome", ZoneId::of)
  add(UUID::class.java, "a UUID", ::uuid)
  add(BigDecimal::class.java, "a number such as 12.5", { BigDecimal(FieldText.decimal(it)) })
  add(BigInteger::class.java, "a whole number", { BigInteger(FieldText.whole(it)) })
  add(Locale::class.java, "a language such as pt-BR", Locale::forLanguageTag, Locale::toLanguageTag)
}

private const val UUID_CHARS = 36

private fun uuid(text: String): UUID {
  require(text.length == UUID_CHARS) { text }
  return UUID.fromString(text)
}

/** A text is no value of the type that was asked for. */
internal class Unfit(val wanted: String, cause: Throwable?) : SerializationException("must be $wanted", cause)

private class JavaType<T : Any>(
  type: Class<T>,
  private val wanted: String,
  private val parse: (String) -> T,
  private val write: (T) -> String,
) : KSerializer<T> {
  override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("dev.vivant.${type.name}", PrimitiveKind.STRING)

  override fun serialize(encoder: Encoder, value: T): Unit = encoder.encodeString(write(value))

  override fun deserialize(decoder: Decoder): T {
    val text = decoder.decodeString()
    return try {
      parse(text)
    } catch (e: RuntimeException) { // DateTimeException, IllegalArgumentException, ArithmeticException
      throw Unfit(wanted, e)
    }
  }
}
