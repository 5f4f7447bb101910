/**
 * Many nodes that share sessions, topics and presence through a Redis.
 *
 * <p>{@link dev.vivant.redis.VivantRedis} holds the connections and gives what core-java asks for: a
 * {@code SessionStore}, a {@code PubSub} and a {@code Presence}. {@link dev.vivant.redis.MessageTypes} says which
 * messages may travel, {@link dev.vivant.redis.RedisLimits} how much may wait or be kept.
 */
package dev.vivant.redis;
