package dev.vivant.django;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what compiles and works. */
class ReadmeTest {
  private static String normal(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }

  @Test
  void javaOfTheReadmeIsCompiled() throws IOException {
    Path module = Path.of(System.getProperty("basedir", "."));
    String examples =
        normal(Files.readString(module.resolve("src/test/java/dev/vivant/django/ReadmeExamples.java")));
    Matcher blocks = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(module.resolve("README.md")));
    int found = 0;
    while (blocks.find()) {
      assertTrue(examples.contains(normal(blocks.group(1))), blocks.group(1));
      found++;
    }
    assertEquals(3, found);
  }

  @Test
  void theLibraryOfTheReadmeWorks() {
    Engine engine = ReadmeExamples.library();
    assertEquals("bc Hello Ann",
        engine.fromString("{% load shop %}{{ 'abac'|cut:'a' }} {% greet 'Ann' %}").render(java.util.Map.of()));
  }
}
