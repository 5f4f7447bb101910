/**
 * Topics: a message that one session publishes reaches all that subscribed; and who is there.
 *
 * <p>{@link dev.vivant.pubsub.PubSub} and {@link dev.vivant.pubsub.Presence} are the interfaces,
 * {@link dev.vivant.pubsub.InMemoryPubSub} and {@link dev.vivant.pubsub.InMemoryPresence} those for a single node.
 * Implementations prove themselves by {@code dev.vivant.testing.PubSubContract} and {@code PresenceContract}.
 */
package dev.vivant.pubsub;
