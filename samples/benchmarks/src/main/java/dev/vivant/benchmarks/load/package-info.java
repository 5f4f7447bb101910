/**
 * A load program: a server in a process of its own, and a swarm of sockets that knows just enough of the protocol to
 * click and to take the answers. Sends to this machine only and stops by itself.
 *
 * <p>{@link dev.vivant.benchmarks.load.Load} is the program, {@link dev.vivant.benchmarks.load.Swarm} the sockets,
 * {@link dev.vivant.benchmarks.load.Served} what they talk to; the server itself is {@code LoadServer.kt}.
 */
package dev.vivant.benchmarks.load;
