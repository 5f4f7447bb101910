package dev.vivant.ktor.readme

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.ints.shouldBeGreaterThan
import java.nio.file.Files
import java.nio.file.Path
import kotlin.streams.toList

/** The threat table names tests that are there. */
class SecuritySpec : StringSpec({
  val root = listOf(".", "..").map(Path::of).first { Files.exists(it.resolve("ktor-adapter/SECURITY.md")) }

  "each threat names tests that exist" {
    val modules = listOf("core-java", "dsl", "django-template-compat", "ktor-adapter", "ktor-adapter/redis")
    val tests = modules.flatMap { module ->
      Files.walk(root.resolve("$module/src/test")).use { files -> files.map { it.fileName.toString() }.toList() }
    }.map { it.substringBeforeLast('.') }.toSet()
    val rows = Files.readAllLines(root.resolve("ktor-adapter/SECURITY.md"))
      .filter { it.startsWith("| ") && !it.startsWith("| threat ") }
    val named = rows.associateWith { row ->
      Regex("`(\\w+)`").findAll(row.trim('|').substringAfterLast('|')).map { it.groupValues[1] }.toList()
    }
    rows.size shouldBeGreaterThan 25
    named.filterValues { it.isEmpty() }.keys.shouldBeEmpty()
    (named.values.flatten().toSet() - tests).shouldBeEmpty()
  }
})
