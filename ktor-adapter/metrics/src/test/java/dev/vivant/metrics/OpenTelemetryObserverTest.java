package dev.vivant.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One trace from the event to its patches; the tracer writes down what is asked of it. */
class OpenTelemetryObserverTest {
  private static final ContextKey<String> INSIDE = ContextKey.named("inside");

  private final List<String> log = new ArrayList<>();
  private final Tracer tracer = as(Tracer.class, (proxy, method, arguments) -> builder((String) arguments[0]));

  private static <T> T as(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private SpanBuilder builder(String name) {
    return as(SpanBuilder.class, (proxy, method, arguments) ->
        method.getName().equals("startSpan") ? started(name) : proxy);
  }

  private Span started(String name) {
    String around = Context.current().get(INSIDE);
    log.add(name + (around == null ? "" : " in " + around));
    return as(Span.class, (proxy, method, arguments) -> switch (method.getName()) {
      case "makeCurrent" -> current(name);
      case "end" -> log.add("end " + name);
      case "setAttribute", "setStatus" -> {
        log.add(name + ": " + arguments[arguments.length - 1]);
        yield proxy;
      }
      default -> throw new UnsupportedOperationException(method.getName());
    });
  }

  private static Scope current(String name) {
    return Context.current().with(INSIDE, name).makeCurrent();
  }

  @Test
  void anEventIsOneTraceWithItsSteps() {
    Pages page = new Pages(new OpenTelemetryObserver(tracer));
    log.clear();
    page.event(1, 0);
    assertEquals(List.of(
        "vivant event", "handle in vivant event", "end handle", "render in vivant event", "end render",
        "diff in vivant event", "end diff", "send in vivant event", "end send",
        "vivant event: done", "end vivant event"), log);
    assertEquals(null, Context.current().get(INSIDE));
  }

  @Test
  void aRefusedEventTellsItsOutcome() {
    Pages page = new Pages(new OpenTelemetryObserver(tracer));
    log.clear();
    page.event(1, 1, "x");
    assertEquals("vivant event: forbidden", log.get(log.size() - 2));
  }
}
