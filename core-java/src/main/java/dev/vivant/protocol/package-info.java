/**
 * What a browser and a session say to each other, before it is written down for a wire.
 *
 * <p>A browser sends {@link dev.vivant.protocol.ClientMessage}s: it joins, tells {@linkplain
 * dev.vivant.protocol.ClientMessage.Event events} by the place of an element, and acknowledges versions. A session
 * answers with {@link dev.vivant.protocol.ServerMessage}s: patches and {@link dev.vivant.protocol.Effect}s, or the
 * {@link dev.vivant.protocol.Refusal} of an event. What a browser sent is untrusted: here it has the right types,
 * nothing more.
 */
package dev.vivant.protocol;
