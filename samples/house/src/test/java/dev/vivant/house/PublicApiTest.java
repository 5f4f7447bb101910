package dev.vivant.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jetbrains.kotlin.abi.tools.AbiFilters;
import org.jetbrains.kotlin.abi.tools.AbiTools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a module offers its users is written down in {@code <module>/api/<module>.api}, so that every change of it shows
 * up as a change of that file.
 */
class PublicApiTest {
  private static final String REFRESH = "./mvnw -pl samples/house -am clean test -Dtest=PublicApiTest"
      + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update";

  static List<String> published() {
    return House.PUBLISHED;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void publicApiIsTheOneWrittenDown(String module) throws IOException {
    Path file = House.root().resolve(module).resolve("api").resolve(module.replace('/', '-') + ".api");
    String api = dump(House.classes(module));
    if (System.getProperty("api.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, api);
    }
    String written = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertEquals(written, api, () -> "The public API of " + module + " is not the one in " + House.name(file)
        + ". If that is meant, run\n  " + REFRESH + "\nand commit the file; if not, make what was added package-private"
        + " or internal.");
  }

  private static String dump(Path classes) throws IOException {
    AbiTools tools = AbiTools.Companion.getInstance(PublicApiTest.class.getClassLoader());
    AbiFilters everything = new AbiFilters(Set.of(), Set.of(), Set.of(), Set.of());
    StringBuilder api = new StringBuilder();
    try (Stream<Path> files = Files.walk(classes)) {
      List<File> compiled = files.map(Path::toFile).filter(file -> file.getName().endsWith(".class")).sorted().toList();
      tools.printJvmDump(api, compiled, everything);
    }
    return api.toString();
  }
}
