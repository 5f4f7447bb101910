package dev.vivant.django;

/**
 * Marks an exception that a variable look-up swallows: the variable counts as invalid. Any other exception of a getter
 * or function ends the rendering.
 */
public interface SilentVariableFailure {}
