package dev.vivant.testing;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds elements as CSS does, with the part of it that tests need: {@code tag #id .class [name] [name=value]
 * [name^=value] [name$=value] [name*=value] :nth-child(n) :first-child :last-child :disabled}, descendants
 * ({@code a b}), children ({@code a > b}) and lists ({@code a, b}).
 */
final class Selector {
  private static final Pattern PART = Pattern.compile(
      "(?<tag>\\*|[a-zA-Z][\\w-]*)|#(?<id>[\\w-]+)|\\.(?<class>[\\w-]+)"
          + "|\\[(?<name>[\\w:-]+)(?:(?<how>[\\^$*]?=)"
          + "(?:\"(?<quoted>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\]\\s]+)))?\\]"
          + "|:(?<pseudo>nth-child\\((?<place>\\d+)\\)|first-child|last-child|disabled)");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?<child>>)\\s*|\\s+");

  private final List<List<Step>> alternatives = new ArrayList<>();

  private Selector() {}

  /**
   * Reads a selector.
   *
   * @throws IllegalArgumentException for one that is none, or that says more than is known here
   */
  static Selector parse(String text) {
    Selector selector = new Selector();
    for (String alternative : text.split(",(?![^\\[]*\\])")) {
      selector.alternatives.add(steps(alternative.strip(), text));
    }
    return selector;
  }

  private static List<Step> steps(String text, String whole) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    boolean child = false;
    while (at < text.length()) {
      List<Test> tests = new ArrayList<>();
      Matcher part = PART.matcher(text).region(at, text.length());
      while (part.lookingAt()) {
        tests.add(test(part));
        at = part.end();
        part.region(at, text.length());
      }
      if (tests.isEmpty()) {
        break;
      }
      steps.add(new Step(tests, child));
      Matcher between = BETWEEN.matcher(text).region(at, text.length());
      if (between.lookingAt() && between.end() < text.length()) {
        child = between.group("child") != null;
        at = between.end();
      } else if (at < text.length()) {
        break;
      }
    }
    if (steps.isEmpty() || at < text.length()) {
      throw new IllegalArgumentException("cannot read the selector \"" + whole + "\" from \"" + text.substring(at)
          + "\"; known are tag #id .class [name=value] :nth-child(n) :first-child :last-child :disabled, a b, a > b"
          + " and lists a, b");
    }
    return steps;
  }

  private static Test test(Matcher part) {
    if (part.group("tag") != null) {
      String tag = part.group("tag");
      return (at, depth) -> tag.equals("*") || at.element(depth).tag().name().equals(tag);
    }
    if (part.group("id") != null) {
      String id = part.group("id");
      return (at, depth) -> id.equals(at.element(depth).attribute("id"));
    }
    if (part.group("class") != null) {
      String name = part.group("class");
      return (at, depth) -> at.element(depth).attribute("class") != null
          && List.of(at.element(depth).attribute("class").split("\\s+")).contains(name);
    }
    if (part.group("name") != null) {
      return attribute(part);
    }
    return switch (part.group("pseudo")) {
      case "first-child" -> (at, depth) -> at.number(depth) == 1;
      case "last-child" -> (at, depth) -> at.number(depth) == at.siblings(depth);
      case "disabled" -> (at, depth) -> at.isDisabled(depth);
      default -> {
        int place = Integer.parseInt(part.group("place"));
        yield (at, depth) -> at.number(depth) == place;
      }
    };
  }

  private static Test attribute(Matcher part) {
    String name = part.group("name");
    String how = part.group("how");
    if (how == null) {
      return (at, depth) -> at.element(depth).attribute(name) != null;
    }
    String quoted = part.group("quoted") != null ? part.group("quoted") : part.group("single");
    String value = quoted != null ? quoted : part.group("bare");
    return (at, depth) -> {
      String given = at.element(depth).attribute(name);
      return given != null && switch (how) {
        case "^=" -> given.startsWith(value);
        case "$=" -> given.endsWith(value);
        case "*=" -> given.contains(value);
        default -> given.equals(value);
      };
    };
  }

  /** The elements of a tree that it names, in document order. */
  List<Path> in(Element root) {
    List<Path> found = new ArrayList<>();
    collect(new Standing(root, Path.ROOT), found);
    return found;
  }

  private void collect(Standing at, List<Path> found) {
    if (at.depth() > 0 && matches(at)) {
      found.add(at.path());
    }
    Element element = at.element(at.depth());
    for (int i = 0; i < element.childCount(); i++) {
      Node child = element.child(i);
      if (child instanceof Element) {
        collect(at.child(i), found);
      }
    }
  }

  private boolean matches(Standing at) {
    for (List<Step> steps : alternatives) {
      if (matches(at, at.depth(), steps, steps.size() - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Standing at, int depth, List<Step> steps, int step) {
    for (Test test : steps.get(step).tests) {
      if (!test.passes(at, depth)) {
        return false;
      }
    }
    if (step == 0) {
      return true;
    }
    int last = steps.get(step).child ? depth - 1 : 1;
    for (int around = depth - 1; around >= Math.max(1, last); around--) {
      if (matches(at, around, steps, step - 1)) {
        return true;
      }
    }
    return false;
  }

  /** What is asked of one element; {@code child}: it stands directly inside what the step before names. */
  private record Step(List<Test> tests, boolean child) {}

  private interface Test {
    boolean passes(Standing at, int depth);
  }
}
