package dev.vivant.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.session.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MicrometerObserverTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MicrometerObserver observer = new MicrometerObserver(registry);

  private long calls(String kind, String outcome) {
    return registry.get("vivant.calls").tags("kind", kind, "route", "/", "outcome", outcome).timer().count();
  }

  @Test
  void callsStepsJoinsAndRefusalsAreCounted() {
    Pages page = new Pages(observer);
    page.event(1, 0);
    page.event(2, 1, "x");
    page.leave();
    assertEquals(1, calls("page", "done"));
    assertEquals(1, calls("event", "done"));
    assertEquals(1, calls("event", "forbidden"));
    for (String step : new String[] {"handle", "render", "diff", "send"}) {
      assertTrue(registry.get("vivant.steps").tag("step", step).timer().totalTime(TimeUnit.NANOSECONDS) > 0, step);
    }
    assertEquals(1, registry.get("vivant.joins").tag("how", "here").counter().count());
    assertEquals(1, registry.get("vivant.refusals").tag("why", "forbidden").counter().count());
    assertEquals(1, registry.get("vivant.ended").tag("reason", "closed").counter().count());
  }

  @Test
  void bytesOfFramesAreCountedByDirection() {
    observer.sent(24);
    observer.sent(1);
    observer.received(13);
    assertEquals(25, registry.get("vivant.bytes").tag("direction", "down").counter().count());
    assertEquals(13, registry.get("vivant.bytes").tag("direction", "up").counter().count());
  }

  @Test
  void gaugesTellWhatIsThereNow() {
    Pages page = new Pages(observer);
    observer.watch(page.sessions);
    assertEquals(1, registry.get("vivant.sessions").tag("phase", "connected").gauge().value());
    assertEquals(0, registry.get("vivant.sessions").tag("phase", "parked").gauge().value());
    assertEquals(0, registry.get("vivant.messages.waiting").gauge().value());
    assertEquals(0, registry.get("vivant.threads").tag("state", "stuck").gauge().value());
    assertEquals(0, registry.get("vivant.resting").tag("state", "dropped").gauge().value());
    page.pass(Duration.ofMillis(Limits.DEFAULTS.idleMillis()));
    assertEquals(1, registry.get("vivant.resting").tag("state", "dropped").gauge().value());
    assertEquals(0, registry.get("vivant.resting").tag("state", "spilled").gauge().value());
    page.leave();
    assertEquals(0, registry.get("vivant.sessions").tag("phase", "connected").gauge().value());
  }
}
