package dev.vivant.metrics;

import dev.vivant.session.LiveCall;
import dev.vivant.session.LiveObserver;
import dev.vivant.session.LiveSessions;
import dev.vivant.view.TerminateReason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/**
 * Counts and times what sessions do, in a Micrometer registry; the module's README lists the meters.
 *
 * <pre>{@code
 * MicrometerObserver meters = new MicrometerObserver(registry);
 * LiveSessions sessions = LiveSessions.builder(routes).observer(meters).build();
 * meters.watch(sessions);
 * }</pre>
 *
 * <p>Tags hold names of routes, never addresses or people, so their number is bounded. Safe for use by many threads.
 */
public final class MicrometerObserver implements LiveObserver {
  private final MeterRegistry registry;
  private final Counter up;
  private final Counter down;

  /** An observer that counts in a registry. */
  public MicrometerObserver(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.up = bytes("up");
    this.down = bytes("down");
  }

  private Counter bytes(String direction) {
    return Counter.builder("vivant.bytes").baseUnit("bytes").tag("direction", direction).register(registry);
  }

  /** Adds gauges of what is there now: sessions by phase, those that rest, waiting messages, threads. */
  public void watch(LiveSessions sessions) {
    sessions("parked", sessions, LiveSessions.Census::parked);
    sessions("connected", sessions, LiveSessions.Census::connected);
    sessions("away", sessions, LiveSessions.Census::away);
    Gauge.builder("vivant.resting", sessions, all -> all.rest().dropped()).tag("state", "dropped").register(registry);
    Gauge.builder("vivant.resting", sessions, all -> all.rest().spilled()).tag("state", "spilled").register(registry);
    Gauge.builder("vivant.messages.waiting", sessions, all -> all.load().waiting()).register(registry);
    Gauge.builder("vivant.threads", sessions, all -> all.load().running()).tag("state", "running").register(registry);
    Gauge.builder("vivant.threads", sessions, all -> all.load().stuck()).tag("state", "stuck").register(registry);
  }

  private void sessions(
      String phase, LiveSessions sessions, ToIntFunction<LiveSessions.Census> count) {
    Gauge.builder("vivant.sessions", sessions, all -> count.applyAsInt(all.census())).tag("phase", phase)
        .register(registry);
  }

  @Override
  public LiveCall began(Begin begin) {
    long began = System.nanoTime();
    return new LiveCall() {
      private Step current = Step.HANDLE;
      private long since = began;

      @Override
      public void step(Step step) {
        long now = System.nanoTime();
        registry.timer("vivant.steps", "step", lower(current)).record(now - since, TimeUnit.NANOSECONDS);
        current = step;
        since = now;
      }

      @Override
      public void end(String outcome) {
        step(current);
        registry.timer("vivant.calls", "kind", lower(begin.kind()), "route", begin.route(), "outcome", outcome)
            .record(since - began, TimeUnit.NANOSECONDS);
      }
    };
  }

  @Override
  public void joined(String route, Joining how) {
    registry.counter("vivant.joins", "how", lower(how)).increment();
  }

  @Override
  public void ended(String route, TerminateReason reason) {
    registry.counter("vivant.ended", "reason", lower(reason)).increment();
  }

  @Override
  public void refused(Refused refused) {
    registry.counter("vivant.refusals", "why", lower(refused.why())).increment();
  }

  @Override
  public void sent(int bytes) {
    down.increment(bytes);
  }

  @Override
  public void received(int bytes) {
    up.increment(bytes);
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
