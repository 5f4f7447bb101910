package dev.vivant.samples.dashboard

import java.lang.management.ManagementFactory
import kotlinx.serialization.Serializable

/**
 * How the server is, at one moment.
 *
 * @property load share of all processors that this process uses, 0 to 1
 */
@Serializable
data class Pulse(val heapMegabytes: Double, val load: Double, val threads: Int, val uptimeSeconds: Long)

/** Feels the pulse of this process. */
fun interface Probe {
  /** The pulse now. */
  fun read(): Pulse

  companion object {
    /** Reads the JVM's own beans. */
    val jvm: Probe = Probe {
      val system = ManagementFactory.getOperatingSystemMXBean() as com.sun.management.OperatingSystemMXBean
      Pulse(
        heapMegabytes = ManagementFactory.getMemoryMXBean().heapMemoryUsage.used / 1_048_576.0,
        load = system.processCpuLoad.coerceAtLeast(0.0),
        threads = ManagementFactory.getThreadMXBean().threadCount,
        uptimeSeconds = ManagementFactory.getRuntimeMXBean().uptime / 1_000,
      )
    }
  }
}
