/**
 * Sessions in files, for a single node with no server beside it: they survive its restart and its crash.
 *
 * <p>{@link dev.vivant.session.disk.DiskSessionStore} appends what it is given to a segment and remembers where each
 * session's newest snapshot stands; old segments are copied forward and deleted. After a crash all segments are read
 * again, each up to the first record that is not whole.
 */
package dev.vivant.session.disk;
