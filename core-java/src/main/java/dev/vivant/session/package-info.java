/**
 * What runs views: one session for each page of each visitor.
 *
 * <p>A web server's adapter talks to three types and decides nothing itself. {@link dev.vivant.session.LiveSessions}
 * renders the first response ({@link dev.vivant.session.FirstRender}) and takes connections. For each of them the
 * adapter implements {@link dev.vivant.session.Connection} (frames down) and gets a
 * {@link dev.vivant.session.LiveConnection} (frames up): the one dispatcher, whatever carries the frames.
 * {@link dev.vivant.session.LiveRoutes} says which view stands behind an address and who may see it.
 *
 * <p>Inside, a session is an actor: a bounded mailbox, one task at a time on a worker thread, no lock held while an
 * author's code runs. A task is a transaction: handler, render and diff succeed together or leave nothing behind.
 * Sessions take turns on few threads, those first that have used least; who waits for something lends its place.
 * {@link dev.vivant.session.Limits} bounds everything that a stranger can grow.
 */
package dev.vivant.session;
