package dev.vivant.redis.readme;

import dev.vivant.pubsub.PubSub;
import dev.vivant.redis.VivantRedis;
import dev.vivant.session.SessionStore;
import java.util.function.BiConsumer;

/** What the README prints. */
final class TwoNodes {
  private TwoNodes() {}

  static void connect(BiConsumer<SessionStore, PubSub> server) {
    // snippet: connect
    VivantRedis redis = VivantRedis.builder("redis://localhost:6379").namespace("shop").build();
    SessionStore sessions = redis.sessionStore();
    PubSub topics = redis.pubSub();
    // end
    server.accept(sessions, topics);
    redis.close();
  }
}
