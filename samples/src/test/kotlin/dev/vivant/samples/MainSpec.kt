package dev.vivant.samples

import dev.vivant.session.disk.DiskSessionStore
import io.kotest.core.spec.style.StringSpec
import io.kotest.engine.spec.tempdir
import io.kotest.engine.spec.tempfile
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain
import java.net.ServerSocket
import java.nio.file.Path
import java.util.concurrent.TimeUnit

/** The gallery as people start it: a process of its own. */
class MainSpec : StringSpec({
  /** What it says to those who give it a port that will not do. */
  fun complaintOf(port: String, more: Map<String, String> = emptyMap()): String {
    val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
    val command = listOf(java, "-cp", System.getProperty("java.class.path"), "dev.vivant.samples.MainKt")
    val process = ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).apply {
      environment()["PORT"] = port
      environment() += more
    }.start()
    val complaint = process.errorStream.bufferedReader().readText()
    try {
      process.waitFor(60, TimeUnit.SECONDS) shouldBe true
      process.exitValue() shouldBe 1
    } finally {
      process.destroyForcibly()
    }
    complaint shouldNotContain "Exception"
    return complaint.trim()
  }

  for (port in listOf("abc", "0", "70000")) {
    "PORT=$port is refused with what would be right" {
      complaintOf(port) shouldBe "PORT is \"$port\", but a port is a number from 1 to 65535, such as PORT=8081."
    }
  }

  "nodes of one site need a secret and a Redis that runs" {
    val redis = mapOf("REDIS_URL" to "redis://localhost:1")
    complaintOf("8080", redis) shouldContain "VIVANT_KEY has 0 characters"
    val complaint = complaintOf("8080", redis + ("VIVANT_KEY" to "x".repeat(32)))
    complaint shouldContain "Redis at localhost:1 cannot be reached"
    complaint shouldContain "REDIS_URL=redis://localhost:6379"
  }

  "a node that keeps its sessions on disk needs a secret and a folder for itself" {
    val folder = tempdir().toPath()
    val disk = mapOf("SESSIONS_DIR" to "$folder")
    complaintOf("8080", disk) shouldContain "VIVANT_KEY has 0 characters"
    val key = "VIVANT_KEY" to "x".repeat(32)
    DiskSessionStore.open(folder).use {
      complaintOf("8080", disk + key) shouldContain "$folder is in use by another store"
    }
    val file = tempfile("taken")
    complaintOf("8080", mapOf("SESSIONS_DIR" to "$file", key)) shouldContain "SESSIONS_DIR cannot be used"
    complaintOf("8080", disk + key + ("REDIS_URL" to "redis://localhost:1")) shouldContain "are both set"
  }

  "a port in use is named, and another one proposed" {
    ServerSocket(0).use { taken ->
      val port = taken.localPort
      val complaint = complaintOf("$port")
      complaint shouldContain "Port $port cannot be used"
      complaint shouldContain "PORT=${port % 65_535 + 1}"
    }
  }
})
