package dev.vivant.django.value;

import java.time.ZonedDateTime;

/**
 * A moment that keeps its zone when it is printed: what {@code |localtime}, {@code |utc} and {@code |timezone} give.
 *
 * @param value the moment
 */
public record PinnedDateTime(ZonedDateTime value) {}
