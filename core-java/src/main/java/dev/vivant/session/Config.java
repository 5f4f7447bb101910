package dev.vivant.session;

import dev.vivant.pubsub.PubSub;
import dev.vivant.security.Signer;
import java.time.Clock;
import java.util.concurrent.Executor;

/** What all sessions of a node stand on. */
record Config(
    LiveRoutes routes,
    Limits limits,
    Signer signer,
    String build,
    PubSub pubSub,
    Clock clock,
    Scheduler scheduler,
    Executor workers,
    Executor background,
    ErrorPolicy errors,
    boolean checkPurity) {}
