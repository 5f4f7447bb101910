package dev.vivant.metrics;

import dev.vivant.session.LiveCall;
import dev.vivant.session.LiveObserver;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.Locale;
import java.util.Objects;

/**
 * Traces each call into a view, from the event to its patches: a span around the call, and inside of it one for the
 * handler, the render, the diff and the sending.
 *
 * <p>The span of the step that runs is the current one of its thread, so that what a handler traces itself stands below
 * it. Holds names of views and routes, the session's name and the event's number. Safe for use by many threads.
 */
public final class OpenTelemetryObserver implements LiveObserver {
  private final Tracer tracer;

  /** An observer that begins spans by a tracer. */
  public OpenTelemetryObserver(Tracer tracer) {
    this.tracer = Objects.requireNonNull(tracer, "tracer");
  }

  @Override
  public LiveCall began(Begin begin) {
    return new Traced(begin);
  }

  /** One call; its thread is the only one that uses it. */
  private final class Traced implements LiveCall {
    private final Span call;
    private final Scope callScope;
    private Span step;
    private Scope stepScope;

    Traced(Begin begin) {
      call = tracer.spanBuilder("vivant " + begin.kind().name().toLowerCase(Locale.ROOT))
          .setAttribute("vivant.view", begin.view())
          .setAttribute("vivant.route", begin.route())
          .setAttribute("vivant.session", begin.sessionId())
          .setAttribute("vivant.event", begin.eventId())
          .startSpan();
      callScope = call.makeCurrent();
      begin(Step.HANDLE);
    }

    private void begin(Step next) {
      step = tracer.spanBuilder(next.name().toLowerCase(Locale.ROOT)).startSpan();
      stepScope = step.makeCurrent();
    }

    private void endStep() {
      stepScope.close();
      step.end();
    }

    @Override
    public void step(Step next) {
      endStep();
      begin(next);
    }

    @Override
    public void end(String outcome) {
      endStep();
      callScope.close();
      call.setAttribute("vivant.outcome", outcome);
      if (outcome.equals("failed")) {
        call.setStatus(StatusCode.ERROR);
      }
      call.end();
    }
  }
}
