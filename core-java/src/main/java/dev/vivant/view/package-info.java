/**
 * What authors write.
 *
 * <p>A {@link dev.vivant.view.LiveView} has a state, renders it to nodes and says what each event does to it. While it
 * renders, {@link dev.vivant.view.Handlers} turns functions into bindings and keeps rows, memos and
 * {@link dev.vivant.view.Component}s between renders. While a handler runs, {@link dev.vivant.view.LiveContext} takes
 * what goes beyond the state: messages to the browser, background work, timers, topics.
 *
 * <p>Nothing here runs by itself: {@code dev.vivant.session} calls it, one call at a time for each session, never on an
 * I/O thread.
 */
package dev.vivant.view;
