package dev.vivant.dsl

import dev.vivant.node.Binding
import java.time.Duration

/**
 * When and how a browser sends an event: `onInput(debounce(300)) { … }`. Options add up: `debounce(300) +
 * preventDefault`.
 */
public class EventOptions private constructor(private val steps: List<(Binding) -> Binding>) {
  internal constructor(step: (Binding) -> Binding) : this(listOf(step))

  /** Both. */
  public operator fun plus(other: EventOptions): EventOptions = EventOptions(steps + other.steps)

  internal fun of(binding: Binding): Binding =
    if (this === NONE) binding else steps.fold(binding) { result, step -> step(result) }

  public companion object {
    /** At once, and the browser does what it does by itself. */
    public val NONE: EventOptions = EventOptions(emptyList())
  }
}

/** Sent when nothing more happened for so many milliseconds; a submit or leaving the field sends what is waiting. */
public fun debounce(millis: Long): EventOptions = EventOptions { it.debounce(Duration.ofMillis(millis)) }

/** Sent when the field loses the focus. */
public val debounceUntilBlur: EventOptions = EventOptions(Binding::debounceUntilBlur)

/** Sent at once and then at most once in so many milliseconds; the last one is never lost. */
public fun throttle(millis: Long): EventOptions = EventOptions { it.throttle(Duration.ofMillis(millis)) }

/** The browser does not do what it would do by itself. */
public val preventDefault: EventOptions = EventOptions(Binding::preventDefault)

/** Elements around do not hear of the event. */
public val stopPropagation: EventOptions = EventOptions(Binding::stopPropagation)

/** Only events of the element itself count, not those that come up from inside. */
public val selfOnly: EventOptions = EventOptions(Binding::selfOnly)
