package dev.vivant.dsl

import dev.vivant.node.Node
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldHaveAtLeastSize
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import kotlin.io.path.createTempDirectory
import kotlinx.html.TagConsumer
import kotlinx.serialization.KSerializer
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler

/**
 * Programs that must not compile, each with what the compiler says, and where: in `wrong-programs.kt.txt`, cases parted
 * by lines that begin with `==`. The mistake is the line above `^^^`, at its columns; what follows is in the message.
 */
class WrongProgramsSpec : StringSpec({
  val cases = WrongProgram.all()
  val right = "Right.kt" to WrongProgram.read("right-program.kt.txt")
  val findings by lazy { Kotlinc.compile(cases.associate { it.file to it.source } + right) }

  "knows enough wrong programs" {
    cases shouldHaveAtLeastSize 30
  }

  "compiles the same programs without their mistakes" {
    findings.filter { it.file == right.first } shouldBe emptyList()
  }

  for (case in cases) {
    case.name {
      val found = findings.filter { it.file == case.file }
      withClue(found.joinToString("\n").ifEmpty { "it compiled" }) {
        found.map { it.line }.distinct() shouldBe listOf(case.line)
        found.filter { it.column == case.column }.joinToString("\n") { it.message } shouldContain case.message
      }
    }
  }
})

/** A program and its mistake. */
private class WrongProgram(
  val name: String,
  val file: String,
  val source: String,
  val line: Int,
  val column: Int,
  val message: String,
) {
  companion object {
    fun read(name: String): String =
      checkNotNull(WrongProgram::class.java.getResource(name)) { "no $name" }.readText()

    fun all(): List<WrongProgram> {
      val (head, body) = read("wrong-programs.kt.txt").split("\n====\n", limit = 2)
      return body.split(Regex("\n(?=== )")).mapIndexed { i, case -> of(i, head, case.trim().lines()) }
    }

    private fun of(number: Int, head: String, case: List<String>): WrongProgram {
      val mark = case.indexOfFirst { it.trimStart().startsWith("^") }
      check(mark > 0) { "no ^^^ in: ${case[0]}" }
      val before = "package wrong$number\n$head\n".lines()
      val program = case.subList(1, mark) + case.subList(mark + 1, case.size)
      return WrongProgram(
        name = case[0].removePrefix("==").trim(),
        file = "Wrong$number.kt",
        source = (before + program).joinToString("\n"),
        line = before.size + mark - 1,
        column = case[mark].indexOf('^') + 1,
        message = case[mark].trim().trimStart('^').trim(),
      )
    }
  }
}

/** Something that the compiler refuses. */
internal data class Finding(val file: String, val line: Int, val column: Int, val message: String)

/** The Kotlin compiler, against what these tests are compiled against. */
internal object Kotlinc {
  private val finding = Regex("""(.*\.kt):(\d+):(\d+): error: (.*(?:\n(?!.*\.kt:\d).*)*)""")

  private val classPath = setOf(Tag::class, Node::class, Unit::class, KSerializer::class, TagConsumer::class)
    .joinToString(File.pathSeparator) { File(it.java.protectionDomain.codeSource.location.toURI()).path }

  /** What is wrong with the sources, which are given by their names. */
  fun compile(sources: Map<String, String>): List<Finding> {
    val folder = createTempDirectory("programs").toFile()
    try {
      for ((name, source) in sources) folder.resolve(name).writeText(source)
      return said(folder).map { (file, line, column, message) ->
        Finding(File(file).name, line.toInt(), column.toInt(), message)
      }
    } finally {
      folder.deleteRecursively()
    }
  }

  private fun said(folder: File): List<MatchResult.Destructured> {
    val out = ByteArrayOutputStream()
    val compiler = K2JVMCompiler()
    val exit = PrintStream(out).use {
      compiler.exec(
        it, "-no-stdlib", "-no-reflect", "-nowarn", "-jvm-target", "17", "-cp", classPath,
        "-d", "$folder/out", "$folder",
      )
    }
    val found = finding.findAll(out.toString()).map { it.destructured }.toList()
    check((exit.code == 0) == found.isEmpty()) { "the compiler failed: $out" }
    return found
  }
}
