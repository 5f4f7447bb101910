/**
 * Topics: a message that one session publishes reaches all that subscribed.
 *
 * <p>{@link dev.vivant.pubsub.PubSub} is the interface, {@link dev.vivant.pubsub.InMemoryPubSub} the one for a single
 * node. An implementation proves itself by {@code dev.vivant.testing.PubSubContract}.
 */
package dev.vivant.pubsub;
