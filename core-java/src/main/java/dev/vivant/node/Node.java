package dev.vivant.node;

/**
 * One piece of a page: an {@link Element}, a {@link Text}, {@link Raw} markup or a {@link Fragment} of several.
 *
 * <p>Nodes are immutable values and may be shared between trees, sessions and threads. Two nodes are equal when a
 * browser would show the same for both and their keys are equal; handlers do not count, because functions have no
 * equality.
 */
public sealed interface Node extends Content permits Element, Text, Raw, Fragment {}
