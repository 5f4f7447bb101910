package dev.vivant.samples.frame

import java.util.concurrent.ConcurrentHashMap

/** The sources of the samples, as they were compiled; read once from the class path. */
internal object Source {
  private val texts = ConcurrentHashMap<Sample, String>()

  /** A sample's file without its package and imports. */
  fun of(sample: Sample): String = texts.computeIfAbsent(sample, ::read)

  private fun read(sample: Sample): String {
    val path = "/gallery/source/${sample.source}"
    val stream = checkNotNull(Source::class.java.getResourceAsStream(path)) {
      "the source of ${sample.title} is not on the class path: $path"
    }
    return stream.use { it.readBytes().decodeToString() }
      .lineSequence()
      .dropWhile { it.isBlank() || it.startsWith("package ") || it.startsWith("import ") }
      .joinToString("\n")
      .trim()
  }
}
