package dev.vivant.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where things stand in this repository. */
final class House {
  /** The modules that are published, by folder. */
  static final List<String> PUBLISHED = List.of("core-java", "dsl", "django-template-compat", "ktor-adapter",
      "ktor-adapter/redis", "ktor-adapter/metrics");

  private static final Set<String> NOT_SOURCE = Set.of("target", "node_modules", ".git", "resources", "generated");

  private House() {}

  /** The root folder; surefire hands it in, so that tests do not depend on the folder they are started from. */
  static Path root() {
    String root = System.getProperty("house.root");
    if (root == null) {
      throw new IllegalStateException("The property house.root is not set: run these tests by Maven, or set it to the"
          + " root folder of the repository");
    }
    return Path.of(root);
  }

  /** The compiled classes of a module; never empty. */
  static Path classes(String module) {
    Path classes = root().resolve(module).resolve("target/classes");
    if (!Files.isDirectory(classes)) {
      throw new IllegalStateException(module + " is not compiled: run with -am (./mvnw -pl samples/house -am test)");
    }
    return classes;
  }

  /** All hand-written source files below a folder of the root whose names end in one of the suffixes, sorted. */
  static List<Path> sources(String folder, String... suffixes) {
    List<Path> found = new ArrayList<>();
    collect(root().resolve(folder), List.of(suffixes), found);
    return found;
  }

  private static void collect(Path folder, List<String> suffixes, List<Path> found) {
    if (!Files.isDirectory(folder)) return;
    try (Stream<Path> children = Files.list(folder).sorted()) {
      for (Path child : children.toList()) {
        String name = child.getFileName().toString();
        if (Files.isDirectory(child)) {
          if (!NOT_SOURCE.contains(name)) collect(child, suffixes, found);
        } else if (suffixes.stream().anyMatch(name::endsWith)) {
          found.add(child);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path as a reader of the repository writes it: {@code dsl/src/main/kotlin/dev/vivant/dsl/Tags.kt}. */
  static String name(Path file) {
    return root().relativize(file).toString().replace('\\', '/');
  }
}
