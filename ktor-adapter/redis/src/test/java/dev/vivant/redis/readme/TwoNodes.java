package dev.vivant.redis.readme;

import dev.vivant.pubsub.Presence;
import dev.vivant.pubsub.PubSub;
import dev.vivant.redis.VivantRedis;
import dev.vivant.session.SessionStore;

/** What the README prints. */
final class TwoNodes {
  private TwoNodes() {}

  interface Server {
    void start(SessionStore sessions, PubSub topics, Presence presence);
  }

  static void connect(Server server) {
    // snippet: connect
    VivantRedis redis = VivantRedis.builder("redis://localhost:6379").namespace("shop").build();
    SessionStore sessions = redis.sessionStore();
    PubSub topics = redis.pubSub();
    Presence presence = redis.presence();
    // end
    server.start(sessions, topics, presence);
    redis.close();
  }
}
