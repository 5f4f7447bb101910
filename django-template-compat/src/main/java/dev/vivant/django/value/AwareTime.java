package dev.vivant.django.value;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time of day that belongs to a zone.
 *
 * @param time the time of day
 * @param zone its zone
 */
public record AwareTime(LocalTime time, ZoneId zone) {}
