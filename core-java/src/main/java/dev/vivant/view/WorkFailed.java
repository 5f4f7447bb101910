package dev.vivant.view;

/**
 * The message that a view gets when its background work threw.
 *
 * @param name  as given to {@link LiveContext#start}
 * @param cause what it threw
 */
public record WorkFailed(String name, Throwable cause) {}
