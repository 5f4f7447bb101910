package dev.vivant.node;

/**
 * What may stand between the parentheses of an element's factory: {@code div(key(7), cls("row"), text("hi"))}.
 *
 * <p>Order among the nodes counts, order among the rest does not. {@code null} is refused; use {@link Html#when} or
 * {@link Html#nothing} for what may be absent.
 */
public sealed interface Content permits Node, Attribute, Binding, Key {}
