package dev.vivant.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doc comments of the Java modules hold: their links lead somewhere, their HTML is whole. */
class DocumentationTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"core-java", "django-template-compat", "ktor-adapter/redis", "ktor-adapter/metrics"})
  void docCommentsAreSound(String module, @TempDir Path output) {
    List<String> arguments = new ArrayList<>(List.of("-Xdoclint:all,-missing", "-Xlint:none", "-proc:none",
        "--release", "17", "-encoding", "UTF-8", "-cp", System.getProperty("java.class.path"),
        "-d", output.toString()));
    House.sources(module + "/src/main/java", ".java").forEach(file -> arguments.add(file.toString()));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);

    int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));

    assertEquals("", said.toString().replace(House.root() + "/", ""));
    assertEquals(0, exit);
  }
}
