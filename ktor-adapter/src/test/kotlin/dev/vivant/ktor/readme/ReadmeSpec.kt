package dev.vivant.ktor.readme

import dev.vivant.ktor.LiveViewsConfig
import dev.vivant.ktor.SocketLimits
import dev.vivant.ktor.socket.CloseCode
import dev.vivant.session.Limits
import dev.vivant.session.TrafficLimits
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContainAll
import io.kotest.matchers.collections.shouldContainExactlyInAnyOrder
import java.lang.reflect.Modifier
import java.nio.file.Files
import java.nio.file.Path

/** The README's tables are complete and say what the code says. */
class ReadmeSpec : StringSpec({
  val readme = Files.readString(
    listOf("ktor-adapter/README.md", "README.md").map(Path::of).first(Files::exists),
  )

  /** `name` → rest of the first cell and the second, of all tables of a section. */
  fun rows(section: String): Map<String, String> = readme.substringAfter("\n## $section\n").substringBefore("\n## ")
    .lines().filter { it.startsWith("| `") }
    .associate { line ->
      val cells = line.trim('|').split('|').map(String::trim)
      cells[0].removePrefix("`").substringBefore('`').substringBefore('(').substringBefore(' ') to cells[1]
    }

  fun number(cell: String): Long = cell.substringBefore(' ').toLong()

  "every option stands in the table of options" {
    val options = LiveViewsConfig::class.java.methods
      .filter { Modifier.isPublic(it.modifiers) && it.declaringClass == LiveViewsConfig::class.java && '$' !in it.name }
      .map { it.name.removePrefix("get").removePrefix("set").replaceFirstChar(Char::lowercase) }.toSet()
    rows("Options").keys shouldContainExactlyInAnyOrder options
  }

  "every limit stands in the tables of limits, with its default" {
    val limits = SocketLimits()
    val sockets = SocketLimits::class.java.declaredFields.associate { field ->
      field.isAccessible = true
      field.name to (field.get(limits) as Number).toLong()
    }
    val sessions = listOf(Limits.DEFAULTS, TrafficLimits.DEFAULTS).flatMap { defaults ->
      defaults.javaClass.recordComponents.map { it.name to (it.accessor.invoke(defaults) as Number).toLong() }
    }
    rows("Limits").mapValues { number(it.value) }.entries shouldContainExactlyInAnyOrder (sockets + sessions).entries
  }

  "every way to close stands in the table of codes" {
    readme.lines() shouldContainAll CloseCode.entries.map { code ->
      readme.lines().firstOrNull { it.startsWith("| ${code.code} | ${code.reason} |") } ?: "a line for $code"
    }
  }
})
