package dev.vivant.view;

/**
 * The message that a view gets in the place of those that came faster than it could take them. What they told has to be
 * read again from where it is kept.
 *
 * @param count how many there were
 */
public record MessagesLost(int count) {}
