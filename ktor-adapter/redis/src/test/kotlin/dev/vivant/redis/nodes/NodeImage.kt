package dev.vivant.redis.nodes

import dev.vivant.ktor.robot.RobotPage
import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import java.util.jar.JarOutputStream
import java.util.zip.ZipEntry
import kotlin.io.path.createTempDirectory
import kotlin.io.path.isRegularFile
import kotlin.io.path.relativeTo
import kotlin.io.path.walk

/**
 * What a node starts from: this JVM's class path as jars, and an archive of the classes that a node loads until it has
 * served a page. Nodes start with a third of the work then, so that many can be killed in a short time.
 */
class NodeImage private constructor(private val classPath: String, private val archive: Path) {
  /** Options of a JVM before the main class. A JVM that cannot make archives starts without. */
  fun options(): List<String> = options(if (archive.isRegularFile()) "-XX:SharedArchiveFile=$archive" else null)

  private fun options(more: String?): List<String> = listOfNotNull(more, "-Xlog:disable", "-cp", classPath)

  private fun make(redis: String) {
    NodeProcess(redis, build = "v1", options("-XX:ArchiveClassesAtExit=$archive")).use { node ->
      RobotPage("http://127.0.0.1:${node.awaitReady().port}").use { page ->
        page.open("/").event("change", listOf("1")) { it.attribute("id") == "number" }
        page.awaitQuiet()
      }
      node.stop()
    }
  }

  companion object {
    /** Made once for all tests of this JVM; deleted with it. */
    fun of(redis: String): NodeImage = synchronized(this) { made ?: make(redis).also { made = it } }

    private var made: NodeImage? = null

    private fun make(redis: String): NodeImage {
      val folder = createTempDirectory("vivant-node")
      Runtime.getRuntime().addShutdownHook(Thread { folder.toFile().deleteRecursively() })
      val jars = System.getProperty("java.class.path").split(File.pathSeparator).map(Path::of).filter(Files::exists)
        .mapIndexed { index, entry -> if (entry.isRegularFile()) entry else jar(entry, folder.resolve("$index.jar")) }
      return NodeImage(jars.joinToString(File.pathSeparator), folder.resolve("node.jsa")).apply { make(redis) }
    }

    /** Archives of classes know jars only. */
    private fun jar(folder: Path, jar: Path): Path = jar.also {
      JarOutputStream(Files.newOutputStream(jar)).use { out ->
        for (file in folder.walk()) {
          out.putNextEntry(ZipEntry(file.relativeTo(folder).joinToString("/")))
          Files.copy(file, out)
          out.closeEntry()
        }
      }
    }
  }
}
