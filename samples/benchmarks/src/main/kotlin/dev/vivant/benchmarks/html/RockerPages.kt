package dev.vivant.benchmarks.html

import com.fizzed.rocker.compiler.JavaGenerator
import com.fizzed.rocker.compiler.RockerConfiguration
import com.fizzed.rocker.compiler.TemplateParser
import com.fizzed.rocker.runtime.ArrayOfByteArraysOutput
import com.fizzed.rocker.runtime.DefaultRockerModel
import java.io.File
import java.io.OutputStream
import java.net.URLClassLoader
import java.nio.file.Files
import java.util.concurrent.ConcurrentHashMap
import javax.tools.ToolProvider

/**
 * The pages by Rocker. What its build plugin does to templates happens here when a page is asked for first: each
 * becomes a Java class with its static text as bytes.
 */
internal object RockerPages {
  private const val PACKAGE = "pages"
  private val folder: File = Files.createTempDirectory("rocker").toFile()
  private val templates = ConcurrentHashMap<String, (List<Any>) -> DefaultRockerModel>()

  /** The page as UTF-8. */
  fun write(name: String, items: List<Any>, out: OutputStream) {
    val page = templates.computeIfAbsent(name, ::compiled)(items).render(ArrayOfByteArraysOutput.FACTORY)
    page.arrays.forEach(out::write)
  }

  private fun compiled(name: String): (List<Any>) -> DefaultRockerModel {
    val source = File(folder, "$name.rocker.html")
    javaClass.getResourceAsStream("/rocker/${source.name}")!!.use { Files.copy(it, source.toPath()) }
    val configuration = RockerConfiguration().apply {
      templateDirectory = folder
      outputDirectory = folder
      options.optimize = true
    }
    val java = JavaGenerator(configuration).generate(TemplateParser(configuration).parse(source, PACKAGE))
    val compiler = ToolProvider.getSystemJavaCompiler()
    val classPath = System.getProperty("java.class.path")
    val result = compiler.run(null, null, null, "-proc:none", "-cp", classPath, "-d", folder.path, java.path)
    check(result == 0) { "the class of $source does not compile" }
    val loader = URLClassLoader(arrayOf(folder.toURI().toURL()), javaClass.classLoader)
    val template = loader.loadClass("$PACKAGE.$name").getMethod("template", List::class.java)
    return { items -> template.invoke(null, items) as DefaultRockerModel }
  }
}
