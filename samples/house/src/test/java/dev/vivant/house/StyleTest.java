package dev.vivant.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How sources look: what an editor with the .editorconfig does by itself, and a few habits of the house. */
class StyleTest {
  private static final int MAX_COLUMNS = 120;
  private static final int MAX_LINES = 500;

  private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern SKIPPED = Pattern.compile("@Dis" + "abled\\b|@Ig" + "nore\\b|enabled *= *fa" + "lse");
  private static final Pattern SLEEP = Pattern.compile("Thread\\.sl" + "eep|(?<![A-Za-z.])de" + "lay\\([0-9]");
  private static final Pattern TYPE = Pattern.compile(
      "public (?:(?:final|sealed|non-sealed|abstract|static|strictfp|data|value|open|fun|annotation|enum) )*"
          + "(?:class|interface|@interface|record|enum|object) +(\\w+).*");

  @Test
  void linesFitTheScreenAndHoldNoTabsOrTrailingBlanks() throws IOException {
    assertEquals("", findings(all(), (line, name) -> {
      if (line.codePointCount(0, line.length()) > MAX_COLUMNS) return "longer than " + MAX_COLUMNS + " columns";
      if (line.indexOf('\t') >= 0) return "tab: indent by two spaces";
      if (line.indexOf('\r') >= 0) return "carriage return: lines end in LF";
      if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') return "blank at the end";
      return null;
    }));
  }

  @Test
  void filesHoldOneIdea() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : all()) {
      int lines = lines(file).size();
      if (lines > MAX_LINES) found.add(House.name(file) + ": " + lines + " lines, at most " + MAX_LINES + ": split it");
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void nothingIsLeftUnfinishedOrSwitchedOff() throws IOException {
    assertEquals("", findings(all(), (line, name) -> {
      if (UNFINISHED.matcher(line).find()) return "finish it, or say so in an issue";
      if (SKIPPED.matcher(line).find()) return "a test that does not run";
      if (name.contains("/src/test/") && SLEEP.matcher(line).find()) return "wait for a condition, with a deadline";
      return null;
    }));
  }

  @Test
  void publicTypesAreDocumented() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module : House.PUBLISHED) {
      for (Path file : House.sources(module + "/src/main", ".java", ".kt")) {
        undocumented(lines(file)).forEach(line -> found.add(House.name(file) + ":" + line + ": no doc comment"));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void aTypeWithoutDocCommentIsFound() {
    assertEquals(List.of(2), undocumented(List.of("", "public final class Bare {")));
    assertEquals(List.of(), undocumented(List.of("/** Dressed. */", "@Deprecated", "public record Dressed(int a) {")));
    assertEquals(List.of(), undocumented(List.of("final class Hidden {")));
  }

  private static List<Integer> undocumented(List<String> lines) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!TYPE.matcher(lines.get(i)).matches()) continue;
      int before = i - 1;
      while (before >= 0 && lines.get(before).startsWith("@")) before--;
      if (before < 0 || !lines.get(before).endsWith("*/")) found.add(i + 1);
    }
    return found;
  }

  private static List<Path> all() {
    List<Path> files = Stream.of("core-java", "dsl", "django-template-compat", "ktor-adapter", "samples")
        .flatMap(module -> House.sources(module, ".java", ".kt", ".kts", ".js", ".mjs", ".css").stream()).toList();
    assertFalse(files.isEmpty(), "no sources found below " + House.root());
    return files;
  }

  private static String findings(List<Path> files, BiFunction<String, String, String> judge) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      String name = House.name(file);
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        String finding = judge.apply(lines.get(i), name);
        if (finding != null) found.add(name + ":" + (i + 1) + ": " + finding);
      }
    }
    return String.join("\n", found);
  }

  private static List<String> lines(Path file) throws IOException {
    return List.of(Files.readString(file).split("\n"));
  }
}
