package dev.vivant.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A printed example is a compiled example: every block of Kotlin or Java in the pages of the root, core-java,
 * ktor-adapter and samples follows a comment that names a region of a source file,
 * {@code <!-- path/File.kt#name -->}, and equals it. A region stands between the lines {@code // snippet: name} and
 * {@code // end}. The pages of dsl and django-template-compat are held, block by block, by ReadmeSpec and ReadmeTest
 * there.
 */
class SnippetsTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- (\\S+)#(\\S+) -->\n)?```(?:kotlin|java|kt)\n(.*?)```", Pattern.DOTALL);

  @Test
  void printedExamplesAreCompiledOnes() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      Matcher block = BLOCK.matcher(Files.readString(page));
      while (block.find()) {
        String where = House.name(page) + ": ";
        if (block.group(1) == null) {
          wrong.add(where + "the example names no source:\n" + block.group(3));
        } else if (!region(block.group(1), block.group(2)).equals(block.group(3).strip())) {
          wrong.add(where + "the example differs from " + block.group(1) + "#" + block.group(2) + ", which is\n"
              + region(block.group(1), block.group(2)));
        }
      }
    }
    assertEquals("", String.join("\n\n", wrong));
  }

  @Test
  void aRegionIsCutOutWithoutItsIndentation() {
    String source = "class A {\n  // snippet: one\n  int a;\n\n    int b;\n  // end\n}";
    assertEquals("int a;\n\n  int b;", cut(source, "one", "A.java"));
    assertThrows(IllegalStateException.class, () -> cut(source, "two", "A.java"));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> root = Files.list(House.root())) {
      List<Path> pages = new ArrayList<>(root.filter(file -> file.toString().endsWith(".md")).sorted().toList());
      for (String module : List.of("core-java", "ktor-adapter", "samples")) {
        pages.addAll(House.sources(module, ".md"));
      }
      return pages;
    }
  }

  private static String region(String path, String name) throws IOException {
    return cut(Files.readString(House.root().resolve(path)), name, path);
  }

  private static String cut(String source, String name, String path) {
    Matcher region = Pattern.compile("^ *// snippet: " + Pattern.quote(name) + "\n(.*?)\n *// end$",
        Pattern.DOTALL | Pattern.MULTILINE).matcher(source);
    if (!region.find()) {
      throw new IllegalStateException(path + " has no region \"// snippet: " + name + "\" … \"// end\"");
    }
    List<String> lines = region.group(1).lines().toList();
    int indent = lines.stream().filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
    return lines.stream().map(line -> line.isBlank() ? "" : line.substring(indent))
        .collect(Collectors.joining("\n")).strip();
  }
}
