package dev.vivant.django;

/**
 * The text of a template and where it came from.
 *
 * @param origin where from
 * @param text the template as it was written
 */
public record Source(Origin origin, String text) {}
