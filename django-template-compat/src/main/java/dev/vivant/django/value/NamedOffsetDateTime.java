package dev.vivant.django.value;

import java.time.OffsetDateTime;

/**
 * A moment at a fixed offset that has a name of its own, such as {@code EST}. Use {@link java.time.ZonedDateTime}
 * where the zone is one of the world's.
 *
 * @param value the moment
 * @param zoneName what to print for its zone
 */
public record NamedOffsetDateTime(OffsetDateTime value, String zoneName) {}
