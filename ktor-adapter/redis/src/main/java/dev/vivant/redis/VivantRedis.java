package dev.vivant.redis;

import dev.vivant.pubsub.Presence;
import dev.vivant.pubsub.PubSub;
import dev.vivant.session.SessionStore;
import io.lettuce.core.RedisURI;
import java.util.Objects;

/**
 * A node's Redis: sessions that other nodes can go on with, topics that reach them, and who is
 * there.
 *
 * <p>A server has one, for as long as it runs. Safe for use by many threads.
 *
 * <pre>{@code
 * VivantRedis redis = VivantRedis.builder("redis://localhost:6379").messages(types).build();
 * // the plugin's options:  pubSub = redis.pubSub(); store = redis.sessionStore()
 * // stop:                  redis.close(), after the sessions were closed
 * }</pre>
 *
 * <p>While Redis is away, pages go on: messages reach their own node, and others later or {@code MessagesLost}. What
 * has to be written before it is answered waits, and fails with {@link RedisUnavailableException}.
 */
public final class VivantRedis implements AutoCloseable {
  private final Link link;
  private final Receiver receiver;
  private final SessionStore sessionStore;
  private final RedisPubSub pubSub;
  private final RedisPresence presence;

  private VivantRedis(Builder builder) {
    Keys keys = new Keys(builder.namespace);
    link = new Link(builder.uri, builder.limits);
    receiver = new Receiver();
    sessionStore = new RedisSessionStore(link, keys, builder.limits);
    pubSub = new RedisPubSub(link, keys, builder.messages, builder.limits, receiver);
    presence = new RedisPresence(link, keys, builder.messages, builder.limits, receiver, pubSub);
    link.listen(this::announced, this::subscribed, pubSub::connected);
  }

  private void announced(String channel, byte[] announcement) {
    pubSub.announced(channel, announcement);
    presence.changed(channel);
  }

  private void subscribed(String channel) {
    pubSub.subscribed(channel);
    presence.changed(channel);
  }

  /**
   * A builder.
   *
   * @param uri {@code redis://user:password@host:port/database}, {@code rediss://} for TLS; a Sentinel by
   *            {@code redis-sentinel://host:port,host:port/database#name}
   * @throws IllegalArgumentException for what is no such address
   */
  public static Builder builder(String uri) {
    return new Builder(RedisURI.create(Objects.requireNonNull(uri, "uri")));
  }

  /** Keeps sessions in Redis. */
  public SessionStore sessionStore() {
    return sessionStore;
  }

  /** Topics of all nodes with this Redis and this namespace. */
  public PubSub pubSub() {
    return pubSub;
  }

  /** Who is there, on all nodes with this Redis and this namespace; beside {@link #pubSub}. */
  public Presence presence() {
    return presence;
  }

  /** Ends the connections. Whatever is called afterwards fails. */
  @Override
  public void close() {
    presence.close();
    receiver.close();
    link.close();
  }

  /** Collects what a {@link VivantRedis} stands on. */
  public static final class Builder {
    private final RedisURI uri;
    private String namespace = "vivant";
    private MessageTypes messages = MessageTypes.PLAIN;
    private RedisLimits limits = RedisLimits.DEFAULTS;

    private Builder(RedisURI uri) {
      this.uri = uri;
    }

    /**
     * What all keys and channels begin with, so that applications or tenants can share a Redis; {@code "vivant"}
     * otherwise.
     *
     * @param namespace 1 to 64 letters, digits, dots, hyphens and underscores
     */
    public Builder namespace(String namespace) {
      this.namespace = Objects.requireNonNull(namespace, "namespace");
      return this;
    }

    /** The types of messages and of what presences say; {@link MessageTypes#PLAIN} otherwise. */
    public Builder messages(MessageTypes messages) {
      this.messages = Objects.requireNonNull(messages, "messages");
      return this;
    }

    /** Bounds; {@link RedisLimits#DEFAULTS} otherwise. */
    public Builder limits(RedisLimits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Connects.
     *
     * @throws IllegalArgumentException  for a namespace with other characters
     * @throws RedisUnavailableException when Redis cannot be reached
     */
    public VivantRedis build() {
      return new VivantRedis(this);
    }
  }
}
