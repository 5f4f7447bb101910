package dev.vivant.session;

/**
 * A message that has been handled but not rendered.
 *
 * @param doing  what ran, in words for a log
 * @param moment that it led to
 * @param live   what it asked for
 */
record Waiting(String doing, Moment moment, CallContext live) {}
