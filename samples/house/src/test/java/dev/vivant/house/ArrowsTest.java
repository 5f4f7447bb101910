package dev.vivant.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@link Arrows}. */
class ArrowsTest {
  static Stream<Arguments> modules() {
    return Stream.of(
        Arguments.of("core-java", Arrows.CORE),
        Arguments.of("dsl", Arrows.DSL),
        Arguments.of("django-template-compat", Arrows.DJANGO),
        Arguments.of("ktor-adapter", Arrows.KTOR),
        Arguments.of("ktor-adapter/redis", Arrows.REDIS),
        Arguments.of("ktor-adapter/metrics", Arrows.METRICS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void packagesKnowOnlyWhatTheirLineAllows(String module, Map<String, List<String>> arrows) {
    assertEquals("", String.join("\n", violations(compiled(module), arrows)), "Arrows that point the wrong way in "
        + module + ": move the code, or change the table in Arrows.java and design it so");
  }

  @Test
  void noTwoPackagesOfAModuleKnowEachOther() {
    // django follows Django's own file map, where a tag knows the parser and the parser knows its tags' registry.
    for (String module : List.of("core-java", "ktor-adapter")) {
      SlicesRuleDefinition.slices().matching("dev.vivant.(*)..").should().beFreeOfCycles().allowEmptyShould(true)
          .check(compiled(module));
    }
  }

  @Test
  void theTableOfCoreReadsFromTheGroundUp() {
    Set<String> above = new HashSet<>();
    Arrows.CORE.forEach((name, known) -> {
      assertTrue(above.containsAll(known), () -> name + " may know a package that comes after it: " + known);
      above.add(name);
    });
  }

  @Test
  void anArrowThatPointsUpIsFound() {
    Map<String, List<String>> nothing = Map.of("dev.vivant.house", List.of("com.tngtech.archunit.."));
    JavaClasses self = new ClassFileImporter().importClasses(ArrowsTest.class);
    List<String> found = violations(self, nothing);
    assertEquals(List.of("dev.vivant.house.ArrowsTest -> org.junit.jupiter.api.Assertions"),
        found.stream().filter(line -> line.endsWith("Assertions")).toList());
    assertEquals(List.of("dev.vivant.house: no line in Arrows.java"), violations(self, Map.of()));
  }

  private static JavaClasses compiled(String module) {
    return new ClassFileImporter().importPath(House.classes(module));
  }

  private static List<String> violations(JavaClasses classes, Map<String, List<String>> arrows) {
    Set<String> found = new TreeSet<>();
    classes.forEach(type -> {
      String from = type.getPackageName();
      String line = arrows.keySet().stream().filter(pattern -> matches(pattern, from)).findFirst().orElse(null);
      if (line == null) {
        found.add(from + ": no line in Arrows.java");
        return;
      }
      List<String> allowed = new ArrayList<>(arrows.get(line));
      allowed.add(line);
      allowed.addAll(List.of("java..", "javax.crypto.."));
      type.getDirectDependenciesFromSelf().forEach(dependency -> {
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        boolean primitive = dependency.getTargetClass().getBaseComponentType().isPrimitive();
        if (!primitive && allowed.stream().noneMatch(pattern -> matches(pattern, to))) {
          found.add(outermost(type.getName()) + " -> " + dependency.getTargetClass().getBaseComponentType().getName());
        }
      });
    });
    return List.copyOf(found);
  }

  private static String outermost(String className) {
    int nested = className.indexOf('$');
    return nested < 0 ? className : className.substring(0, nested);
  }

  private static boolean matches(String pattern, String name) {
    if (!pattern.endsWith("..")) return pattern.equals(name);
    String base = pattern.substring(0, pattern.length() - 2);
    return name.equals(base) || name.startsWith(base + ".");
  }
}
