package dev.vivant.django;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.django.filters.DefaultFilters;
import dev.vivant.django.tags.DefaultTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** COMPATIBILITY.md lists what there is, and nothing else. */
class CompatibilityTest {
  private static final Pattern HEADING = Pattern.compile("## (.+)");
  private static final Pattern ROW = Pattern.compile("\\| `(\\\\\\|)?(\\w+)` \\| .+ \\|");

  private static Map<String, TreeSet<String>> listed() throws IOException {
    Path file = Path.of(System.getProperty("basedir", "."), "COMPATIBILITY.md");
    Map<String, TreeSet<String>> listed = new TreeMap<>();
    TreeSet<String> section = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        section = listed.computeIfAbsent(heading.group(1), name -> new TreeSet<>());
      } else if (row.matches()) {
        section.add((row.group(1) == null ? "" : "|") + row.group(2));
      }
    }
    return listed;
  }

  private static TreeSet<String> contents(Library library) {
    TreeSet<String> names = new TreeSet<>(library.tags().keySet());
    library.filters().keySet().forEach(name -> names.add("|" + name));
    return names;
  }

  @Test
  void everyTagAndFilterIsListed() throws IOException {
    assertEquals(new TreeSet<>(DefaultTags.library().tags().keySet()), listed().get("Tags"));
    assertEquals(new TreeSet<>(DefaultFilters.library().filters().keySet()), listed().get("Filters"));
    assertEquals(28, listed().get("Tags").size());
    assertEquals(57, listed().get("Filters").size());
  }

  @Test
  void everyLibraryIsListedWithWhatItHolds() throws IOException {
    Engine engine = Engine.builder().build();
    Map<String, TreeSet<String>> libraries = new TreeMap<>();
    listed().forEach((name, section) -> {
      if (name.startsWith("Library `")) {
        libraries.put(name.substring("Library `".length(), name.length() - 1), section);
      }
    });
    for (String alias : new String[] {"vivant", "djust_tags", "live_tags"}) {
      libraries.put(alias, listed().get("Libraries of Vivant"));
    }
    Map<String, TreeSet<String>> known = new TreeMap<>();
    engine.libraryNames().forEach(name -> known.put(name, contents(engine.library(name))));
    assertEquals(known, libraries);
  }
}
