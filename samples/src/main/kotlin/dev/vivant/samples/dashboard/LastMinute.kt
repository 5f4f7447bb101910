package dev.vivant.samples.dashboard

/** The pulse of the last minute, for all who look. Thread-safe. */
class LastMinute(private val probe: Probe = Probe.jvm) {
  private val pulses = ArrayDeque<Pulse>()

  /** Feels the pulse once more; to be called each second. */
  @Synchronized
  fun feel() {
    pulses.addLast(probe.read())
    if (pulses.size > SECONDS) pulses.removeFirst()
  }

  /** The oldest first; never empty. */
  @Synchronized
  fun pulses(): List<Pulse> {
    if (pulses.isEmpty()) feel()
    return pulses.toList()
  }

  companion object {
    /** How many are kept. */
    const val SECONDS: Int = 60
  }
}
