package dev.vivant.node;

/**
 * What an event runs, opaque to the tree: the session that rendered the tree knows how to call it.
 *
 * <p>Authors never implement this; {@code dev.vivant.view.Handlers} makes them from functions.
 */
public interface Handler {}
